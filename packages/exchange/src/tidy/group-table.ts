import { states, type Group, type State, type Tally } from '@onemetre/core';
import { itemTitle, stateWords, type Locale } from '@onemetre/scenes';
import { programmeColumns, provenanceColumns } from './shared-columns.ts';
import { columnsOf, tableOf, type ColumnOf, type JudgedProgramme, type TidyTable } from './tidy-table.ts';
import { inEach, tidyWords } from './tidy-words.ts';

/**
 * How the leaves of each group stand: one row for a group and what is tallied together, with the count of every state.
 *
 * @example
 * groupTable([], 'en').key // => ['programme', 'as_of', 'group', 'tally']
 */
export function groupTable(judged: readonly JudgedProgramme[], locale: Locale): TidyTable {
  return tableOf(
    { name: 'groups', title: { 'zh-Hans': '分组统计', en: 'Groups' }, key: ['programme', 'as_of', 'group', 'tally'] },
    [...programmeColumns, ...tallyColumns(locale), ...stateColumns, ...provenanceColumns],
    judged.flatMap((one) => one.evaluation.groups.flatMap((group) => rowsOf(one, group))),
  );
}

const tallies = ['outcome', 'delivery', 'binding', 'aspired'] as const;

interface Row extends JudgedProgramme {
  readonly group: Group;
  readonly name: (typeof tallies)[number];
  readonly tally: Tally;
}

function rowsOf(judged: JudgedProgramme, group: Group): Row[] {
  return tallies.flatMap((name) => {
    const tally = group[name];
    return tally ? [{ ...judged, group, name, tally }] : [];
  });
}

function tallyColumns(locale: Locale): readonly ColumnOf<Row>[] {
  return columnsOf('group', {
    group: ['string', ({ group }) => group.id],
    group_title: ['string', ({ programme, group }) => itemTitle(programme, group.id, locale)],
    group_type: ['string', ({ group }) => group.type],
    tally: ['string', ({ name }) => name],
    total: ['integer', ({ tally }) => tally.total],
    due: ['integer', ({ tally }) => tally.due],
    known: ['integer', ({ tally }) => tally.known],
    good: ['integer', ({ tally }) => tally.good],
    good_declared: ['integer', ({ tally }) => tally.declared],
    good_stale: ['integer', ({ tally }) => tally.stale],
    coverage: ['number', ({ tally }) => tally.coverage],
    headline_low: ['integer', ({ tally: { headline } }) => (headline.given ? headline.low : undefined)],
    headline_high: ['integer', ({ tally: { headline } }) => (headline.given ? headline.high : undefined)],
    no_headline: ['string', ({ tally: { headline } }) => (headline.given ? undefined : headline.reason)],
  });
}

const stateColumns: readonly ColumnOf<Row>[] = states.map((state) => ({
  name: `state_${state.replace(/-/g, '_')}`,
  type: 'integer',
  description: inEach((locale) => tidyWords[locale].stateCount(stateWords[locale][state])),
  of: ({ tally }) => countOf(tally, state),
}));

/** A tally leaves out states that do not occur: that is a count of none. */
function countOf({ byState }: Tally, state: State): number {
  const count = byState[state];
  return count === undefined ? 0 : count;
}
