import type { Answer, Course, Indicator, Target } from '@onemetre/core';
import { programmeIndex } from '@onemetre/core/lookup';
import { type Locale } from '@onemetre/scenes';
import {
  breakdownText,
  indicatorColumns,
  programmeColumns,
  provenanceColumns,
  sourceColumns,
  textOf,
  titleOf,
} from './shared-columns.ts';
import { columnsOf, tableOf, type ColumnOf, type JudgedProgramme, type TidyTable } from './tidy-table.ts';

/**
 * Every target as it stood on the date of judgement, with what it was at first where it was changed.
 *
 * @example
 * targetTable([], 'en').key // => ['programme', 'as_of', 'target']
 */
export function targetTable(judged: readonly JudgedProgramme[], locale: Locale): TidyTable {
  return tableOf(
    { name: 'targets', title: { 'zh-Hans': '目标', en: 'Targets' }, key: ['programme', 'as_of', 'target'] },
    [
      ...programmeColumns,
      ...indicatorColumns(locale),
      ...targetColumns(locale),
      ...sourceColumns<Row>(({ target }) => target.sources),
      ...provenanceColumns,
    ],
    judged.flatMap(rowsOf),
  );
}

interface Row extends JudgedProgramme {
  readonly indicator: Indicator;
  /** As it stood then. */
  readonly target: Target;
  readonly course: Course | undefined;
  readonly answer: Answer | undefined;
}

function rowsOf(judged: JudgedProgramme): Row[] {
  const { programme, evaluation } = judged;
  const answers = new Map(evaluation.answers.map((answer) => [answer.id, answer]));
  return programme.targets.flatMap((planned) => {
    const indicator = programmeIndex(programme).indicators.get(planned.indicator);
    const answer = answers.get(planned.id);
    const course = answer?.course;
    return indicator ? [{ ...judged, indicator, target: course?.target ?? planned, course, answer }] : [];
  });
}

function targetColumns(locale: Locale): readonly ColumnOf<Row>[] {
  return columnsOf('target', {
    target: ['string', ({ target }) => target.id],
    kind: ['string', ({ target }) => target.kind],
    quantity: ['string', ({ target, programme }) => titleOf(target.quantity, programme, locale)],
    comparator: ['string', (row) => row.target.comparator],
    value: ['number', ({ target }) => target.value],
    low: ['number', ({ target }) => target.low],
    high: ['number', ({ target }) => target.high],
    tolerance: ['number', ({ target }) => target.tolerance],
    times: ['number', ({ target }) => target.times],
    amount: ['number', ({ target }) => target.amount],
    per: ['string', ({ target }) => target.per],
    threshold: ['number', ({ target }) => target.threshold],
    share: ['number', ({ target }) => target.share],
    unit_count: ['number', ({ target }) => target.unitCount],
    accepts_low: ['number', (row) => row.course?.accepts?.low],
    accepts_high: ['number', (row) => row.course?.accepts?.high],
    start: ['date', ({ course }) => course?.start],
    deadline: ['string', ({ target }) => target.deadline],
    strength: ['string', ({ target }) => target.strength],
    origin: ['string', ({ target }) => target.origin],
    area: ['string', ({ target }) => target.area],
    breakdown: ['string', ({ target }) => breakdownText(target.breakdown)],
    baseline: ['number', ({ answer }) => answer?.because.numbers.baseline],
    baseline_date: ['string', ({ answer }) => answer?.because.dates.baseline],
    original_value: ['number', ({ course }) => course?.original?.value],
    original_low: ['number', ({ course }) => course?.original?.low],
    original_high: ['number', ({ course }) => course?.original?.high],
    original_deadline: ['string', ({ course }) => course?.original?.deadline],
    revised: ['string', ({ course }) => textOf((course?.revisions ?? []).map(({ date }) => date))],
    revised_by: [
      'string',
      ({ course }) => {
        const documents = (course?.revisions ?? []).flatMap(({ sources = [] }) => sources.map((one) => one.document));
        return textOf([...new Set(documents)]);
      },
    ],
    leads: [
      'string',
      ({ programme, target }) =>
        textOf(
          programmeIndex(programme)
            .dutiesOf(target.id)
            .filter(({ duty }) => duty === 'lead')
            .map(({ party }) => party),
        ),
    ],
  });
}
