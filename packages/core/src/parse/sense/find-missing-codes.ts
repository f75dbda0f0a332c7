import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import type { PrintedNumbers } from './printed-numbers.ts';

/** How far apart two numbers are that are of another size: ours. */
const apart = 5;

/** Nines alone, as programs write where a value is missing: 999, 9999, and from -99 below zero. */
const isCode = (value: number): boolean =>
  Number.isInteger(value) && /^9+$/.test(String(Math.abs(value))) && (value < -9 || value > 998);

/** Numbers that stand for a missing value among figures of another size. */
export const findMissingCodes = ({ values, others }: PrintedNumbers): Issue[] => {
  const sizes = [...values, ...others].map(({ value }) => value).filter((value) => !isCode(value));
  if (sizes.length === 0) return [];
  const least = sizes.reduce((a, b) => Math.min(a, b));
  const most = sizes.reduce((a, b) => Math.max(a, b));
  const isOdd = (value: number): boolean =>
    value < 0 ? least >= 0 || value < apart * least : value > apart * most || (least > 0 && value < least / apart);
  return [...values, ...others]
    .filter(({ value }) => isCode(value) && isOdd(value))
    .map(({ path, value }) => makeIssue('missing-value-code', path, { value, least, most }));
};
