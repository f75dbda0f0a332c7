import type { Changes, CountedValue, LeafChange, Moment, Programme, ValueChange } from '@onemetre/core';
import { startOf } from '@onemetre/core/lookup';
import { formatDate } from '../text/format-date.ts';
import { formatPrinted } from '../text/format-printed.ts';
import { leafChangeText } from '../text/leaf-change-text.ts';
import { ruleChangeText } from '../text/rule-change-text.ts';
import { valueChangeText } from '../text/value-change-text.ts';
import { changesLabels } from '../labels/changes-labels.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import type { LoadState } from './load-state.ts';
import { changesOnce } from './compare-once.ts';
import { editionChangesView } from './edition-changes-view.ts';
import { factOf } from './fact-of.ts';
import { leafTitle } from './leaf-title.ts';
import { partNames } from './part-names.ts';
import { phraseOf } from './phrase-of.ts';
import { planChangeTables } from './plan-change-tables.ts';
import { makeScene, type Scene } from './scene.ts';
import { sheetOf } from './sheet-of.ts';
import { stateView } from './state-view.ts';
import { tableOfFacts, type Item } from './table-of-facts.ts';
import { titleOf } from './title-of.ts';
import type { SheetView } from './view-parts.ts';

/** What is to be compared. */
export interface ChangesQuery {
  /** A date; empty: that of the release before, else the first day of the programme. */
  readonly from?: string | undefined;
  /** A date; empty: the date that the scene is judged on. */
  readonly to?: string | undefined;
  /** Another file to compare with: an edition before, or an earlier release of the same programme. */
  readonly earlier?: LoadState;
}

/** The last release before the date, else the day on which the programme begins; where none is known, the date itself. */
const firstMoment = (
  whole: Programme,
  documents: Scene['index']['documents'],
  to: string,
): Omit<Moment, 'programme'> => {
  const { releases = [] } = whole;
  const last = releases.filter(({ asOf }) => asOf < to).pop();
  if (last) return { asOf: last.asOf, knownAt: last.date < to ? last.date : last.asOf };
  return { asOf: startOf({}, { programme: whole, documents }).day ?? to };
};

const leafItem = (change: LeafChange, plans: { earlier: Programme; later: Programme }, scene: Scene): Item => {
  const say = changesLabels[scene.locale];
  const view = stateView(change.after, scene);
  return {
    id: change.id,
    title: leafTitle(change.id, scene),
    ...(view ? { state: { label: say.state, view } } : {}),
    facts: factOf(say.why, [safeText(leafChangeText(change, plans, scene.locale))]),
  };
};

/** A correction shows both values, when it was made and why; the rest is told in a sentence. */
const valueItem = (change: ValueChange, scene: Scene): Item => {
  const { locale, whole, index } = scene;
  const say = changesLabels[locale];
  const indicator = index.indicators.get(change.indicator);
  const value = (of: CountedValue | null): string | null =>
    of && indicator ? safeText(formatPrinted(of, indicator, locale)) : null;
  const names = indicator ? partNames(indicator, change, scene) : [];
  const corrected = change.kind === 'corrected';
  return {
    id: `${change.indicator} ${change.period}`,
    title: {
      ...(titleOf(change.indicator, scene) ?? { text: change.indicator }),
      notes: [...(corrected ? [{ text: formatDate(change.period, locale) }] : []), ...names.map((text) => ({ text }))],
    },
    facts: corrected
      ? [
          ...factOf(say.was, [value(change.before)], 'value'),
          ...factOf(say.is, [value(change.after)], 'value'),
          ...factOf(say.date, [change.date && formatDate(change.date, locale)], 'date'),
          ...factOf(say.reason, [phraseOf(change.reason ?? undefined, scene) ?? say.noReason]),
        ]
      : factOf(say.change, [safeText(valueChangeText(change, whole, locale))]),
  };
};

const tablesOf = (
  found: Changes,
  plans: { earlier: Programme; later: Programme },
  scene: Scene,
): SheetView['tables'] => {
  const { locale, judged, profile } = scene;
  const say = changesLabels[locale];
  const byTime = ({ steps }: LeafChange): boolean => steps.every(({ cause }) => cause === 'time');
  const leaves = judged ? found.leaves : [];
  const values = profile === 'plan' ? [] : found.values;
  const leafTable = (caption: string, some: readonly LeafChange[]) =>
    tableOfFacts(
      caption,
      say.item,
      some.map((change) => leafItem(change, plans, scene)),
    );
  const valueTable = (caption: string, kinds: readonly ValueChange['kind'][]) =>
    tableOfFacts(
      caption,
      say.item,
      values.filter(({ kind }) => kinds.includes(kind)).map((change) => valueItem(change, scene)),
    );
  return [
    leafTable(
      say.states,
      leaves.filter((change) => !byTime(change)),
    ),
    leafTable(say.time, leaves.filter(byTime)),
    valueTable(say.corrected, ['corrected']),
    valueTable(say.withdrawn, ['withdrawn']),
    valueTable(say.values, ['new', 'settled']),
    ...planChangeTables(found.plan, { earlier: makeScene(plans.earlier, null, scene), later: scene }),
    {
      caption: say.rules,
      columns: [{ key: 'change', label: say.change }],
      rows: (judged ? found.rules : []).map((rule) => ({
        id: rule.name,
        cells: [{ text: ruleChangeText(rule, locale) }],
      })),
    },
  ];
};

const countsOf = ({ leaves, unchanged, values, plan }: Changes, { locale, judged, profile }: Scene): string => {
  const say = changesLabels[locale];
  const of = (...kinds: readonly ValueChange['kind'][]): number =>
    values.filter(({ kind }) => kinds.includes(kind)).length;
  const counts = {
    states: leaves.length,
    same: unchanged.length,
    values: of('new', 'settled'),
    corrected: of('corrected'),
    withdrawn: of('withdrawn'),
    plan: plan.length,
  };
  return judged ? say.counts(counts) : profile === 'plan' ? say.planCounts(plan.length) : say.figureCounts(counts);
};

const betweenDates = (before: Moment, after: Moment, scene: Scene): SheetView => {
  const { locale } = scene;
  const say = changesLabels[locale];
  const found = changesOnce(before, after);
  if (!found)
    return sheetOf(scene, {
      name: say.name,
      sentences: [say.cannot({ from: safeText(before.asOf), to: safeText(after.asOf) })],
    });
  const tables = tablesOf(found, { earlier: before.programme, later: after.programme }, scene);
  const dates = { from: formatDate(found.before.asOf, locale), to: formatDate(found.after.asOf, locale) };
  const nothing = tables.every(({ rows }) => rows.length === 0);
  return sheetOf(scene, {
    name: say.name,
    sentences: [say.between(dates), nothing ? say.nothing : countsOf(found, scene)],
    tables,
  });
};

/**
 * What changed between two dates, two releases or two editions, grouped by cause.
 *
 * @param query the dates or the other file; absent: since the release before
 */
export const changesView = (
  scene: Scene,
  { from = '', to = '', earlier = { type: 'idle' } }: ChangesQuery = {},
): SheetView => {
  const { whole, evaluation, locale } = scene;
  const say = changesLabels[locale];
  const only = (sentence: string): SheetView => sheetOf(scene, { name: say.name, sentences: [sentence] });
  if (earlier.type === 'failed') return only(say.failed);
  if (earlier.type === 'loading') return only(say.waiting);
  const other = earlier.type === 'ready' ? earlier.programme : null;
  if (other && other.id !== whole.id) return editionChangesView(scene, other);
  const end = to === '' ? evaluation?.asOf : to;
  if (end === undefined) return only(commonLabels[locale].noDateNote);
  const knownAt = to === '' ? evaluation?.knownAt : undefined;
  const after: Moment = { programme: whole, asOf: end, ...(knownAt === undefined ? {} : { knownAt }) };
  const first =
    from === ''
      ? other?.asOf === undefined
        ? firstMoment(whole, scene.index.documents, end)
        : { asOf: other.asOf }
      : { asOf: from };
  return betweenDates({ programme: other ?? whole, ...first }, after, scene);
};
