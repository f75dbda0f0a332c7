import type { Report } from '../generated/types.ts';

const caution: readonly Report['claim'][] = [
  'done',
  'recurring',
  'under-way',
  'started',
  'unfinished',
  'stopped',
  'cancelled',
];

/** Orders reports by what they claim, the more cautious later: of claims that contradict each other it is the one that counts. */
export function byCaution(a: Report, b: Report): number {
  return caution.indexOf(a.claim) - caution.indexOf(b.claim);
}
