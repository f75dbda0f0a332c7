import { families, states, type Family, type Indicator, type Target } from '@onemetre/core';
import { lastDay } from '@onemetre/core/time';
import { formatDate } from '../text/format-date.ts';
import { formatPrinted } from '../text/format-printed.ts';
import { unitLabel } from '../text/unit-label.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { familyLabels } from '../labels/family-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { absentText } from './absent-text.ts';
import { figureDate } from './figure-date.ts';
import { figureOf } from './figure-of.ts';
import { figureText } from './figure-text.ts';
import { footOf } from './foot-of.ts';
import { inForceData } from './in-force-data.ts';
import { isWorded } from './is-worded.ts';
import { knownBaselines } from './known-baselines.ts';
import { partNames } from './part-names.ts';
import { phraseOf } from './phrase-of.ts';
import { partData } from './part-data.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';
import { joinedValues } from './shown-series.ts';
import { sourceFacts } from './source-facts.ts';
import { targetView } from './target-view.ts';
import type { Cell, Column, Fact, FigureView, Phrase, Row, StateView, TableView } from './view-parts.ts';

export interface IndicatorRow extends Row {
  readonly indicator: string;
  readonly family?: Family;
}

export interface IndicatorTableView extends TableView {
  /** Those of the wanted family of states; all of them where none is wanted. */
  readonly rows: readonly IndicatorRow[];
  readonly total: number;
  /** The families that occur, with their counts; empty where no verdicts are shown. */
  readonly filters: readonly { readonly family: Family; readonly label: string; readonly count: number }[];
  /** That rows of reference targets are counted here and nowhere else; empty where there are none. */
  readonly counted: string;
  readonly foot: readonly string[];
  readonly source: readonly Fact[];
}

const baselineCell = (indicator: Indicator, target: Target | undefined, scene: Scene): Cell => {
  const { locale } = scene;
  const say = indicatorLabels[locale];
  const [first] = knownBaselines(indicator, scene, target ?? {});
  if (!first) return { text: commonLabels[locale].notInSources };
  const { baseline, figure } = first;
  const notes: Phrase[] = [
    { text: figureDate(figure, scene) },
    ...(baseline.sameLabel && baseline.sameBasis ? [] : [{ text: say.baselineNotUsed }]),
  ];
  return {
    text: safeText(formatPrinted(figure, { unit: figure.unit, precision: indicator.precision }, locale)),
    figure: 'value',
    notes,
  };
};

/** What cannot be said comes last in either order. */
const sortOf = ({ state, family }: StateView): { readonly sort?: number } =>
  family === 'unknown' ? {} : { sort: states.indexOf(state) };

const latestCell = (
  figure: FigureView | null,
  indicator: Indicator,
  target: Target | undefined,
  scene: Scene,
): Cell => {
  const { locale } = scene;
  const answer = target && scene.evaluation?.answers.get(target.id);
  if (!figure)
    return { text: target && isWorded(target) ? '' : absentText(indicator, answer, scene, target), figure: 'value' };
  return {
    text: figureText(figure, locale),
    figure: 'value',
    notes: [figure.detail, ...figure.tags].filter((text) => text !== '').map((text) => ({ text })),
  };
};

/**
 * One row for each target; an indicator without a target has one row of its own, so that nothing is left out.
 *
 * @param wanted family of states to show alone; the counts of the others are kept
 */
export const indicatorTableView = (scene: Scene, wanted?: Family): IndicatorTableView => {
  const { programme, locale, index, judged, profile } = scene;
  const say = indicatorLabels[locale];
  const common = commonLabels[locale];
  // In the plan profile a column of absent values would read as failure.
  const withLatest = profile !== 'plan';
  const family = judged ? wanted : undefined;
  const withBaseline = programme.indicators.some((indicator) => knownBaselines(indicator, scene).length > 0);
  const columns: Column[] = [
    { key: 'name', label: say.name, sortable: true },
    { key: 'target', label: say.target },
    { key: 'deadline', label: say.deadline, sortable: true },
    ...(withBaseline ? [{ key: 'baseline', label: say.baseline }] : []),
    ...(withLatest ? [{ key: 'latest', label: say.latest }] : []),
    ...(judged ? [{ key: 'state', label: say.state, sortable: true }] : []),
  ];
  let place = 0;
  const row = (indicator: Indicator, target: Target | undefined): IndicatorRow => {
    const shown = target && targetView(target, indicator, scene);
    const title = phraseOf(indicator.title, scene) ?? { text: indicator.id };
    const foreign = shown?.words.lang !== undefined && shown.reading !== '';
    // What the words of the target say of it is not said again with the name.
    const beside = [title.text, foreign ? '' : shown?.words.text].join(' ');
    const names = target ? partNames(indicator, target, scene, beside) : [];
    const all = target ? partNames(indicator, target, scene) : [];
    const marks = [
      ...names,
      target?.strength === undefined ? '' : say.strength[target.strength],
      indicator.wording === 'summary' ? common.summary : '',
    ];
    const aim: Cell = shown
      ? {
          // Words in another language stand behind our reading of them.
          ...(foreign ? { text: shown.reading } : shown.words),
          figure: 'target',
          // Whom it is for stands with the name.
          notes: [foreign ? shown.words : { text: shown.reading }, ...shown.marks.map((text) => ({ text }))].filter(
            ({ text }) => text !== '' && !all.includes(text),
          ),
        }
      : { text: indicator.purpose === 'context' ? say.context : say.noTarget };
    const deadline: Cell = target?.deadline
      ? { text: formatDate(target.deadline, locale), figure: 'date', sort: lastDay(target.deadline) }
      : { text: target ? say.noDeadline : '' };
    const state: Cell = shown?.state
      ? { text: shown.state.word, figure: 'state', state: shown.state, ...sortOf(shown.state) }
      : { text: '' };
    const figure = withLatest
      ? figureOf(indicator, target && scene.evaluation?.answers.get(target.id), scene, target)
      : null;
    place += 1;
    return {
      id: target?.id ?? indicator.id,
      indicator: indicator.id,
      data: {
        indicator: indicator.id,
        kind: target === undefined ? 'value' : target.origin === 'reference' ? 'reference' : 'target',
        unit: unitLabel(indicator.unit, locale),
        ...figure?.data,
        ...partData(target),
        target: target?.value ?? target?.low,
        targetHigh: target?.high,
        deadline: target?.deadline ?? undefined,
        ...inForceData(target?.id, scene),
        state: shown?.state?.state,
      },
      ...(shown?.state ? { family: shown.state.family } : {}),
      cells: [
        { ...title, notes: marks.filter((text) => text !== '').map((text) => ({ text })), sort: place },
        aim,
        deadline,
        ...(withBaseline ? [baselineCell(indicator, target, scene)] : []),
        ...(withLatest ? [latestCell(figure, indicator, target, scene)] : []),
        ...(judged ? [state] : []),
      ],
    };
  };
  const rows = programme.indicators
    .filter(
      (indicator) =>
        withLatest || (index.targetsOf.get(indicator.id) ?? []).length > 0 || joinedValues(indicator, scene).length > 0,
    )
    .flatMap((indicator) => {
      const targets = index.targetsOf.get(indicator.id) ?? [];
      return targets.length === 0 ? [row(indicator, undefined)] : targets.map((target) => row(indicator, target));
    });
  const references = judged ? programme.targets.filter(({ origin }) => origin === 'reference').length : 0;
  return {
    caption: say.listCaption(plain(phraseOf(programme.title, scene))),
    columns,
    rows: family === undefined ? rows : rows.filter((found) => found.family === family),
    total: rows.length,
    filters: judged
      ? families.flatMap((name) => {
          const count = rows.filter((found) => found.family === name).length;
          return count === 0 && name !== family ? [] : [{ family: name, label: familyLabels[locale][name], count }];
        })
      : [],
    counted: references > 0 ? say.withReferences(references) : '',
    foot: footOf(family === undefined ? scene : { ...scene, filter: { ...scene.filter, family } }),
    source: sourceFacts(scene),
  };
};
