import { daysAfter, lastDay, monthsAfter } from '../calendar/civil-day.ts';
import { periodsBetween } from '../calendar/periods-between.ts';
import type { Verdict } from '../file/file-shapes.ts';

export interface FreshnessCase {
  readonly asOf: string;
  readonly deadline: string | null;
  readonly rhythm: string;
  /** After how many months the value of a period is due. */
  readonly lag: number;
}

/** What is said of today, and so cannot be said with an old value. */
const ofToday = [
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
];

const isOfToday = ({ state, reason }: Verdict): boolean =>
  ofToday.includes(state) ||
  (state === 'not-due' && reason === 'no-whole-expected') ||
  (state === 'under-way' && reason === 'no-path');

const tooMany: Readonly<Record<string, number>> = { month: 3 };

/** Whether more periods than two (three for months) have become due since, or three years have gone where none are. */
export const isOld = (reference: string, { asOf, deadline, rhythm, lag }: FreshnessCase): boolean => {
  // A target asks for no period after its deadline.
  const end = deadline === null || lastDay(deadline) > asOf ? asOf : lastDay(deadline);
  if (rhythm === 'irregular' || rhythm === 'once') return end > monthsAfter(reference, 36);
  const due = periodsBetween(rhythm, daysAfter(reference, 1), end).filter(
    (period) => monthsAfter(lastDay(period), lag) <= asOf,
  );
  return due.length > (tooMany[rhythm] ?? 2);
};

/** Flags about the value itself; those about the state go with the state. */
export const ofTheValue = ['provisional', 'stale', 'past-due'];

/** What a value that is too old to speak of today said is kept, and nothing is said of now. */
export const ifFresh = (judged: Verdict, of: FreshnessCase): Verdict => {
  const { state, reference, flags, says } = judged;
  if (reference === undefined || !isOfToday(judged) || !isOld(reference, of)) return judged;
  return {
    state: 'not-assessable',
    flags: flags.filter((flag) => ofTheValue.includes(flag)),
    reference,
    ...(says === undefined ? {} : { says }),
    reason: 'value-too-old',
    lastKnown: { state, date: reference },
  };
};
