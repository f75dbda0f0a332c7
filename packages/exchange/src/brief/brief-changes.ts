import { changes, type Changes, type LeafChange, type Programme } from '@onemetre/core';
import {
  itemTitle,
  leafChangeText,
  planChangeText,
  ruleChangeText,
  valueChangeText,
  type Locale,
} from '@onemetre/scenes';
import { hasFallen } from '../release/has-fallen.ts';
import { briefWords } from './brief-words.ts';
import type { BriefWords } from './words/brief-words-shape.ts';

/** What changed since another release, as a report tells it: counted, and one by one with its cause. */
export function briefChanges(
  programme: Programme,
  previous: Programme,
  locale: Locale,
): { readonly counts: readonly string[]; readonly lines: readonly string[] } {
  const { asOf = '' } = programme;
  const found = changes({ programme: previous, asOf: previous.asOf ?? asOf }, { programme, asOf });
  return {
    counts: changeCounts(found, briefWords[locale]),
    lines: changeLines(found, { earlier: previous, later: programme }, locale),
  };
}

function changeCounts({ leaves, values, plan, rules }: Changes, { changeCounts: say }: BriefWords): string[] {
  const moved = leaves.filter(isMoved);
  const fallen = moved.filter(hasFallen).length;
  const counts: readonly (readonly [keyof BriefWords['changeCounts'], number])[] = [
    ['fallen', fallen],
    ['moved', moved.length - fallen],
    ['corrected', values.filter(({ kind }) => kind === 'corrected' || kind === 'settled').length],
    ['withdrawn', values.filter(({ kind }) => kind === 'withdrawn').length],
    ['added', values.filter(({ kind }) => kind === 'new').length],
    ['plan', plan.length],
    ['rules', rules.length],
  ];
  return counts.flatMap(([name, count]) => (count === 0 ? [] : [say[name](count)]));
}

/** What is now behind or failed first; new values are counted and not listed, and neither are flags alone. */
function changeLines(
  { leaves, values, plan, rules }: Changes,
  plans: { readonly earlier: Programme; readonly later: Programme },
  locale: Locale,
): string[] {
  const programme = plans.later;
  const moved = leaves.filter(isMoved);
  const about = (id: string, text: string): string =>
    briefWords[locale].because(itemTitle(programme, id, locale), text);
  return [
    ...[...moved.filter(hasFallen), ...moved.filter((leaf) => !hasFallen(leaf))].map((leaf) =>
      about(leaf.id, leafChangeText(leaf, plans, locale)),
    ),
    ...values
      .filter(({ kind }) => kind !== 'new')
      .map((value) => about(value.indicator, valueChangeText(value, programme, locale))),
    ...plan.map((change) => about(change.id, planChangeText(change, plans, locale))),
    ...rules.map((rule) => ruleChangeText(rule, locale)),
  ];
}

function isMoved({ before, after }: LeafChange): boolean {
  return before.state !== after.state;
}
