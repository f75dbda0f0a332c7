import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { areCounts } from './are-counts.ts';
import type { PrintedNumbers } from './printed-numbers.ts';

/** How far apart two numbers are that are of another size: ours. */
const apart = 5;

/** Small numbers below 0 that statistical programs and surveys write for “missing”, “refused”, “does not apply”. */
const small: readonly number[] = [-1, -7, -8, -9];

/** How many other figures must tell that what is counted does not fall below 0: ours. */
const enough = 2;

/** Numbers that stand for a missing value among figures of another size; the small ones only among counts. */
export function findMissingCodes(numbers: PrintedNumbers): Issue[] {
  const { values, others } = numbers;
  const counts = areCounts(numbers);
  const all = [...values, ...others];
  const isSmall = (value: number): boolean => counts && small.includes(value);
  const told = all.filter(({ value }) => !isNines(value) && !isSmall(value)).length >= enough;
  const isCode = (value: number): boolean => isNines(value) || (told && isSmall(value));
  const sizes = all.map(({ value }) => value).filter((value) => !isCode(value));
  if (sizes.length === 0) return [];
  const least = sizes.reduce((a, b) => Math.min(a, b));
  const most = sizes.reduce((a, b) => Math.max(a, b));
  const isOdd = (value: number): boolean =>
    value < 0 ? least >= 0 || value < apart * least : value > apart * most || (least > 0 && value < least / apart);
  return all
    .filter(({ value }) => isCode(value) && isOdd(value))
    .map(({ path, value }) => makeIssue('missing-value-code', path, { value, least, most }));
}

/** Nines alone, as programs write where a value is missing: 999, 9999, and from -99 below zero. */
function isNines(value: number): boolean {
  return Number.isInteger(value) && /^9+$/.test(String(Math.abs(value))) && (value < -9 || value > 998);
}
