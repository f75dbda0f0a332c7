import type { Indicator, Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { findJumps } from './find-jumps.ts';
import { type PrintedNumber, printedNumbers, type PrintedNumbers, type PrintedValue } from './printed-numbers.ts';
import { isNegativeCount } from '../../indicator/is-negative-count.ts';
import { makeIssue } from '../../issue/make-issue.ts';

/** How far apart two numbers are that are of another size: ours. */
const apart = 5;

/** Small numbers below 0 that statistical programs and surveys write for “missing”, “refused”, “does not apply”. */
const small: readonly number[] = [-1, -7, -8, -9];

/** How many other figures must tell that what is counted does not fall below 0: ours. */
const othersNeeded = 2;

/** How far the figures in per cent may lie from each other, and a fraction from them once it is read as per cent: ours. */
const [widest, near] = [5, 2];

/** How many figures must tell that an indicator does not fall below 0: ours. */
const enough = 3;

/** How many times a target a value may be before it is asked about: ours. */
const far = 100;

const rules: readonly ((numbers: PrintedNumbers) => Issue[])[] = [
  findNegativeCounts,
  findMissingCodes,
  findNegatives,
  findFractions,
  findJumps,
  findFarValues,
  findFalls,
];

/** Numbers that have the right form and are probably not what was meant. Nothing is changed by it. */
export function checkPlausibility(programme: Programme): Issue[] {
  return printedNumbers(programme).flatMap((numbers) => {
    const found: Issue[] = [];
    let sound = numbers;
    for (const rule of rules) {
      const issues = rule(sound);
      if (issues.length === 0) continue;
      found.push(...issues);
      sound = without(sound, new Set(issues.map(({ path }) => placeOf(path))));
    }
    return found;
  });
}

/** Without the numbers that an earlier rule has doubted: one number is asked about once, and no other is measured by it. */
function without({ indicator, values, others }: PrintedNumbers, doubted: ReadonlySet<string>): PrintedNumbers {
  const isSound = ({ path }: PrintedNumber): boolean => !doubted.has(placeOf(path));
  return { indicator, values: values.filter(isSound), others: others.filter(isSound) };
}

function placeOf(path: Issue['path']): string {
  return path.join('.');
}

/** Whole numbers of things, of an indicator that does not say it may fall below 0. */
function areCounts({ indicator: { unit, limits }, values, others }: PrintedNumbers): boolean {
  if (!['plain', 'ordinal'].includes(unit.kind) || unit.per !== undefined) return false;
  if (limits?.min !== undefined && limits.min < 0) return false;
  return unit.whole === true || [...values, ...others].every(({ value }) => Number.isInteger(value));
}

/** Numbers that stand for a missing value among figures of another size; the small ones only among counts. */
function findMissingCodes(numbers: PrintedNumbers): Issue[] {
  const { values, others } = numbers;
  const counts = areCounts(numbers);
  const all = [...values, ...others];
  const isSmall = (value: number): boolean => counts && small.includes(value);
  const told = all.filter(({ value }) => !isNines(value) && !isSmall(value)).length >= othersNeeded;
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

function rangeOf(numbers: readonly PrintedNumber[]): readonly [number, number] {
  const values = numbers.map(({ value }) => value);
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

/** A number a hundred times as large, or as small, without the digits that come from counting in twos. */
function shifted(value: number, by: 100 | 0.01): number {
  return Number((value * by).toPrecision(12));
}

/**
 * Fractions among per cents, such as 0.952 where other figures stand at 95: only where a hundred times the number lies
 * among the others and the number itself far from them. Of one value in per cent among fractions it is the one that is
 * named.
 */
function findFractions({ indicator, values, others }: PrintedNumbers): Issue[] {
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
}

/** Which values of a series count from one and the same day. */
function countOf({ timeBasis, yearStart = '01-01' }: Indicator, { series, end }: PrintedValue): string {
  if (timeBasis === 'running-total') return series;
  const year = Number(end.slice(0, 4)) - (end.slice(5) < yearStart ? 1 : 0);
  return `${series} ${year}`;
}

/** Totals that fall from one period to the next without a word why: a published correction says so in its remark. */
function findFalls({ indicator, values }: PrintedNumbers): Issue[] {
  if (indicator.timeBasis !== 'running-total' && indicator.timeBasis !== 'year-to-date') return [];
  const latest = new Map<string, PrintedValue>();
  const inOrder = values
    .filter(({ observation: { qualifier = 'exact', status } }) => qualifier === 'exact' && status !== 'alternative')
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
  return inOrder.flatMap((value) => {
    const key = countOf(indicator, value);
    const before = latest.get(key);
    latest.set(key, value);
    if (!before || before.end === value.end || value.value >= before.value) return [];
    if (value.observation.remark !== undefined) return [];
    return [
      makeIssue('running-total-falls', value.path, {
        value: value.value,
        period: value.observation.period,
        other: before.value,
        otherPeriod: before.observation.period,
      }),
    ];
  });
}

/** Counts that add up: of other whole numbers, such as degrees, one may well lie below 0. */
function isCounted(numbers: PrintedNumbers): boolean {
  const { unit, timeBasis, aggregation } = numbers.indicator;
  const adds = aggregation === 'sum' || !['point', 'average'].includes(timeBasis);
  return (adds || unit.whole === true) && areCounts(numbers);
}

/** A count below 0 of what does not fall below 0 as far as every other figure tells. */
function findNegatives(numbers: PrintedNumbers): Issue[] {
  const all = [...numbers.values, ...numbers.others];
  const negative = all.filter(({ value }) => value < 0);
  const lone = negative.length === 1 && all.length > enough && isCounted(numbers);
  return lone
    ? negative.map(({ path, value }) => makeIssue('negative-among-counts', path, { value, count: all.length - 1 }))
    : [];
}

/** Values at least a hundred times as large as every target of their indicator. */
function findFarValues({ values, others }: PrintedNumbers): Issue[] {
  const targets = others.filter(({ of, value }) => of === 'target' && value > 0).map(({ value }) => value);
  if (targets.length === 0) return [];
  const target = targets.reduce((a, b) => Math.max(a, b));
  return values
    .filter(({ value }) => value >= far * target)
    .map(({ path, value }) => makeIssue('far-above-target', path, { value, target, times: far }));
}

/** Numbers below 0 where people are counted one by one: judging sets them aside. */
function findNegativeCounts({ indicator, values, others }: PrintedNumbers): Issue[] {
  return [...values, ...others]
    .filter((one) => isNegativeCount(one, indicator))
    .map(({ path, value }) => makeIssue('negative-count', path, { value }));
}
