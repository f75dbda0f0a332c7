import { areaValues, defaultRules, type AreaValues, type FromAreas, type Indicator, type Target } from '@onemetre/core';
import { sameGroup } from '@onemetre/core/lookup';
import { formatComputed } from '../text/format-computed.ts';
import { formatPrinted } from '../text/format-printed.ts';
import { reasonText } from '../text/reason-text.ts';
import { placeAreas, type PlacedAreas } from '../geometry/place-areas.ts';
import { areasLabels } from '../labels/areas-labels.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { areaGroupsTable } from './area-groups-table.ts';
import { areasTable } from './areas-table.ts';
import { factOf } from './fact-of.ts';
import { footOf } from './foot-of.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import { titleOf } from './title-of.ts';
import type { Fact, SheetView, TableView } from './view-parts.ts';

export interface AreasView extends SheetView {
  /** The areas: the first of the tables. Its rows are placed in `placed`, in the same order. */
  readonly areas: TableView;
  readonly placed: PlacedAreas | null;
  /** What stands at both ends of the common axis. */
  readonly axis: readonly [start: string, end: string];
  readonly legend: string;
}

/** After every date: without a date of judging, everything counts that the file has. */
const always = { asOf: '9999-12-31', knownAt: '9999-12-31', rules: defaultRules };

const valueText = (value: number, parts: FromAreas['parts'], indicator: Indicator, { locale }: Scene): string =>
  safeText(formatComputed(value, indicator, locale, { from: parts.map((part) => part.value) }));

const computedWords = (
  computed: FromAreas | null,
  differs: boolean,
  indicator: Indicator,
  scene: Scene,
): readonly string[] => {
  const { locale } = scene;
  const say = areasLabels[locale];
  const rule = say.rule[computed?.by ?? 'none'];
  if (!computed) return [rule];
  const { value, low, high, reason, missing, parts } = computed;
  const said =
    value !== undefined
      ? valueText(value, parts, indicator, scene)
      : low !== undefined
        ? say.atLeast(valueText(low, parts, indicator, scene))
        : high !== undefined
          ? say.atMost(valueText(high, parts, indicator, scene))
          : reason === undefined
            ? commonLabels[locale].noData
            : reasonText(reason, locale);
  const names = missing.map((id) => plain(titleOf(id, scene)));
  return [
    `${said}${commonLabels[locale].aside(rule)}`,
    ...(names.length === 0 ? [] : [say.missing(commonLabels[locale].list(names))]),
    ...(differs ? [say.differs] : []),
  ];
};

const isOfOther = (target: Target | undefined, { evaluation }: Scene): boolean =>
  target !== undefined && evaluation?.answers.get(target.id)?.because.reason === 'area-merged';

/** The indicator that is asked for, else the first that has something by area. */
const indicatorOf = ({ programme, index }: Scene, item: string): Indicator | undefined => {
  const asked = index.indicators.get(item) ?? index.indicators.get(index.targets.get(item)?.indicator ?? '');
  if (item !== '') return asked;
  const byArea = ({ id }: Indicator): boolean =>
    (index.observationsOf.get(id) ?? []).some(({ area }) => area !== undefined) ||
    (index.targetsOf.get(id) ?? []).some(({ area }) => area !== undefined);
  return programme.indicators.find(byArea);
};

const wholeFacts = (
  { published, computed, differs }: AreaValues,
  indicator: Indicator,
  scene: Scene,
): readonly Fact[] => {
  if (scene.profile === 'plan') return [];
  const say = areasLabels[scene.locale];
  const value = published?.value ?? null;
  return [
    ...factOf(
      say.published,
      [
        published === null || value === null
          ? commonLabels[scene.locale].notInSources
          : safeText(formatPrinted({ ...published, value }, indicator, scene.locale)),
      ],
      'value',
    ),
    ...factOf(say.computed, computedWords(computed, differs, indicator, scene)),
  ];
};

/**
 * One indicator over the areas below: their values, their own targets and how they go together, in the order of the
 * file. Areas that the text names only as a group stay a group.
 *
 * @param item an indicator or target; empty for the first that has values by area
 * @param parent the area above; empty for the programme's own
 */
export const areasView = (scene: Scene, item = '', parent = ''): AreasView | null => {
  const { whole, evaluation, locale, profile } = scene;
  const say = areasLabels[locale];
  const indicator = indicatorOf(scene, item);
  const groups = areaGroupsTable(scene);
  const found = indicator
    ? areaValues(whole, indicator.id, evaluation ?? always, parent === '' ? undefined : parent)
    : null;
  const targets = new Map(
    (indicator ? whole.targets : []).flatMap((target): [string, Target][] =>
      target.indicator === indicator?.id && target.area !== undefined && sameGroup(target.breakdown, {})
        ? [[target.area, target]]
        : [],
    ),
  );
  // That an area was merged is said beside what there is, and is nothing of the indicator by itself.
  const isSaid = (reason: string | null): boolean => reason !== 'no-observation' && reason !== 'area-merged';
  const something = found?.areas.some(({ area, reason }) => isSaid(reason) || targets.has(area)) === true;
  if ((!something && groups.rows.length === 0) || (item !== '' && !indicator)) return null;
  const shown = something && found && indicator ? { found, indicator } : null;
  const areas: TableView = shown
    ? areasTable(shown.found, targets, shown.indicator, scene)
    : { caption: '', columns: [], rows: [] };
  const placed =
    shown && profile !== 'plan'
      ? placeAreas(
          shown.found.areas.map(({ area, observation }) => ({
            value: observation?.value ?? undefined,
            // What was set for the area as it was says nothing of where it stands now.
            target: isOfOther(targets.get(area), scene) ? undefined : targets.get(area)?.value,
          })),
          shown.found.published?.value ?? undefined,
          shown.indicator.limits,
        )
      : null;
  const end = (at: 0 | 1): string => (placed && shown ? valueText(placed.domain[at], [], shown.indicator, scene) : '');
  return {
    name: say.name,
    sentences: [shown ? say.order : say.noAreas],
    areas,
    placed,
    axis: [end(0), end(1)],
    legend: placed ? say.legend(end(0), end(1)) : '',
    tables: [areas, groups],
    facts: shown ? wholeFacts(shown.found, shown.indicator, scene) : [],
    foot: footOf(scene),
    source: sourceFacts(scene),
  };
};
