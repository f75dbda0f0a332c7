import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import type { PrintedNumber, PrintedNumbers } from './printed-numbers.ts';

/** How far the figures in per cent may lie from each other, and a fraction from them once it is read as per cent: ours. */
const [widest, near] = [5, 2];

const rangeOf = (numbers: readonly PrintedNumber[]): readonly [number, number] => {
  const values = numbers.map(({ value }) => value);
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
};

/** A number a hundred times as large, or as small, without the digits that come from counting in twos. */
const shifted = (value: number, by: 100 | 0.01): number => Number((value * by).toPrecision(12));

/**
 * Fractions among per cents, such as 0.952 where other figures stand at 95: only where a hundred times the number lies
 * among the others and the number itself far from them. Of one value in per cent among fractions it is the one that is
 * named.
 */
export const findFractions = ({ indicator, values, others }: PrintedNumbers): Issue[] => {
  if (indicator.unit.kind !== 'percent') return [];
  const all = [...values, ...others];
  const small = all.filter(({ value }) => value > 0 && value <= 1);
  const large = all.filter(({ value }) => value > 1);
  if (small.length === 0 || large.length === 0) return [];
  const [least, most] = rangeOf(large);
  if (most > widest * least) return [];
  const fractions = small.filter(({ value }) => {
    const read = shifted(value, 100);
    return read * near >= least && read <= most * near && value * 10 < least;
  });
  if (fractions.length === 0) return [];
  const [only, ...more] = large;
  const odd = more.length === 0 && only?.of === 'value' && fractions.length > 2 ? [only] : fractions;
  const [from, to] = rangeOf(odd === fractions ? large : fractions);
  return odd.map(({ path, value }) =>
    makeIssue('fraction-among-percents', path, {
      value,
      reading: shifted(value, odd === fractions ? 100 : 0.01),
      least: from,
      most: to,
    }),
  );
};
