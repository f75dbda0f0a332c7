import type { Answer } from '../answer/answer.ts';
import type { State } from '../answer/state.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { dueRhythm, periodsDue } from './periods-due.ts';
import type { TargetCase, Verdict } from './target-case.ts';
import { variantOf } from './variant-of.ts';

/** The states that speak of today; what is met, missed or broken stands as a fact of its date. */
const passing: readonly State[] = [
  'ahead',
  'on-track',
  'at-risk',
  'off-track',
  'holding',
  'recovered',
  'improving',
  'mixed-up',
  'mixed-down',
  'worsening',
  'under-way',
];

export type Aged = Verdict & {
  readonly lastKnown?: NonNullable<Answer['lastKnown']>;
  /** Set where an old value was held against what the starting point had met already. */
  readonly metAtStart?: true;
};

/**
 * A verdict that speaks of today and rests on an old value says so instead, with the state that was known last. See
 * `docs/method.md#freshness`.
 */
export function withAge(item: TargetCase, verdict: Verdict): Aged {
  const { state, reading, reason, flags = [], numbers = {} } = verdict;
  const spoken = passing.includes(state) || reason === 'no-whole-expected';
  if (!spoken || !reading || !isOld(item, reading.reference)) return verdict;
  const variant = variantOf(verdict, item.lookup.rules);
  const { requiredPerYear: _, ...of } = numbers;
  const { toNextCut: __, ...rest } = verdict;
  return {
    ...rest,
    state: 'not-assessable',
    rule: 'freshness',
    reason: 'value-too-old',
    flags: flags.filter((flag) => flag === 'provisional'),
    cuts: [],
    numbers: of,
    reading,
    ...(flags.includes('met-at-baseline') ? { metAtStart: true } : {}),
    lastKnown: { state, date: reading.reference, ...(variant === undefined ? {} : { variant }) },
  };
}

/** How many due periods may pass without a value; months are short. */
const patience = { month: 3, quarter: 2, 'half-year': 2, year: 2 } as const;
const yearsWithoutRhythm = 3;

/** Whether more periods than may be waited for are due since a day, and none of them has come. */
function isOld(item: TargetCase, reference: string): boolean {
  const { lookup, deadline } = item;
  const { asOf } = lookup;
  // A target asks for no period after its deadline.
  const end = deadline !== null && deadline < asOf ? deadline : asOf;
  const frequency = dueRhythm(item);
  if (frequency === 'irregular' || frequency === 'once')
    return `${Number(reference.slice(0, 4)) + yearsWithoutRhythm}${reference.slice(4)}` < end;
  return periodsDue(item, dayOf(dayNumber(reference) + 1), end).length > patience[frequency];
}
