import { family, type Answer, type Indicator, type Numbers, type Sources } from '@onemetre/core';
import { programmeIndex } from '@onemetre/core/lookup';
import { explain, itemTitle, reasonText, stateWord, unitLabel, type Locale } from '@onemetre/scenes';
import { placeOf } from './place-of.ts';
import { programmeColumns, provenanceColumns, sourceColumns, textOf } from './shared-columns.ts';
import { columnsOf, tableOf, type ColumnOf, type JudgedProgramme, type TidyTable } from './tidy-table.ts';
import { inEach, tidyWords } from './tidy-words.ts';

/**
 * One row for each judged leaf: its state, and everything that the state rests on.
 *
 * @example
 * judgementTable([], 'en').key // => ['programme', 'as_of', 'item']
 */
export function judgementTable(judged: readonly JudgedProgramme[], locale: Locale): TidyTable {
  return tableOf(
    { name: 'judgements', title: { 'zh-Hans': '评估结果', en: 'Judgements' }, key: ['programme', 'as_of', 'item'] },
    [
      ...programmeColumns,
      ...answerColumns(locale),
      ...dateColumns,
      ...numberColumns,
      ...evidenceColumns,
      ...sourceColumns<Row>(({ sources }) => sources),
      ...provenanceColumns,
    ],
    judged.flatMap(rowsOf),
  );
}

interface Row extends JudgedProgramme {
  readonly answer: Answer;
  /** Of a target. */
  readonly indicator: Indicator | undefined;
  readonly sources: Sources | undefined;
}

function rowsOf(judged: JudgedProgramme): Row[] {
  const { programme, evaluation } = judged;
  const { targets, indicators, observations } = programmeIndex(programme);
  return evaluation.answers.map((answer) => {
    const used = answer.because.used.flatMap(({ id }) => observations.get(id)?.sources ?? []);
    const seen = new Set<string>();
    const sources = used.filter(({ document, place = '' }) => {
      const name = `${document} ${place}`;
      return !seen.has(name) && seen.add(name);
    });
    return { ...judged, answer, indicator: indicators.get(targets.get(answer.id)?.indicator), sources };
  });
}

function answerColumns(locale: Locale): readonly ColumnOf<Row>[] {
  return columnsOf('answer', {
    item: ['string', ({ answer }) => answer.id],
    item_title: ['string', ({ programme, answer }) => itemTitle(programme, answer.id, locale)],
    type: ['string', (row) => row.answer.type],
    axis: ['string', ({ answer }) => answer.axis],
    tallied: ['boolean', (row) => row.answer.tallied],
    strength: ['string', (row) => row.answer.course?.target.strength],
    indicator: ['string', ({ indicator }) => indicator?.id],
    domain: ['string', ({ programme, answer }) => placeOf(programme, answer.id).domain],
    action: ['string', ({ programme, answer }) => placeOf(programme, answer.id).action],
    leads: [
      'string',
      ({ programme, answer }) =>
        textOf(
          programmeIndex(programme)
            .dutiesOf(answer.id)
            .filter(({ duty }) => duty === 'lead')
            .map(({ party }) => party),
        ),
    ],
    unit: ['string', ({ indicator }) => indicator && unitLabel(indicator.unit, locale)],
    unit_kind: ['string', (row) => row.indicator?.unit.kind],
    state: ['string', ({ answer }) => answer.state],
    variant: ['string', ({ answer }) => answer.variant],
    state_word: ['string', ({ answer }) => stateWord(answer, locale)],
    family: ['string', ({ answer }) => family(answer.state)],
    flags: ['string', ({ answer }) => textOf(answer.flags)],
    last_known_state: ['string', (row) => row.answer.lastKnown?.state],
    last_known_date: ['date', (row) => row.answer.lastKnown?.date],
    method: ['string', ({ answer }) => answer.because.method],
    method_version: ['string', ({ answer }) => answer.because.version],
    rule: ['string', ({ answer }) => answer.because.rule],
    reason: ['string', ({ answer }) => answer.because.reason],
    reason_text: ['string', ({ answer: { because } }) => because.reason && reasonText(because.reason, locale)],
    caveats: ['string', (row) => textOf(row.answer.because.caveats)],
    explanation: ['string', ({ answer, programme }) => explain(answer, programme, locale)],
    used: ['string', (row) => textOf(row.answer.because.used.map(({ id }) => id))],
  });
}

const dateColumns: readonly ColumnOf<Row>[] = columnsOf('dates', {
  period: ['string', ({ answer }) => answer.because.dates.period],
  period_end: ['date', ({ answer }) => answer.because.dates.reference],
  baseline_date: ['string', ({ answer }) => answer.because.dates.baseline],
  start: ['date', ({ answer }) => answer.because.dates.start],
  deadline: ['date', ({ answer }) => answer.because.dates.deadline],
  first_met: ['string', ({ answer }) => answer.because.dates.firstMet],
  completed: ['string', ({ answer }) => answer.because.dates.completed],
});

/** A column for each number of a judgement, named as it is there. */
const numberColumns: readonly ColumnOf<Row>[] = (Object.keys(tidyWords.en.numbers) as (keyof Numbers)[]).map(
  (name) => ({
    name: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    type: 'number',
    description: inEach((locale) => tidyWords[locale].numbers[name]),
    of: ({ answer }) => answer.because.numbers[name],
  }),
);

const evidenceColumns: readonly ColumnOf<Row>[] = columnsOf('evidence', {
  evidence_freshness: ['string', ({ answer }) => answer.evidence.freshness],
  evidence_completeness: ['string', ({ answer }) => answer.evidence.completeness],
  evidence_sourced: ['boolean', ({ answer }) => answer.evidence.sourced],
  evidence_grade: ['string', ({ answer }) => answer.evidence.grade],
});
