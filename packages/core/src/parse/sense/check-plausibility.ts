import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { findFalls } from './find-falls.ts';
import { findFarValues } from './find-far-values.ts';
import { findFractions } from './find-fractions.ts';
import { findJumps } from './find-jumps.ts';
import { findMissingCodes } from './find-missing-codes.ts';
import { findNegativeCounts } from './find-negative-counts.ts';
import { findNegatives } from './find-negatives.ts';
import { printedNumbers, type PrintedNumber, type PrintedNumbers } from './printed-numbers.ts';

const rules: readonly ((numbers: PrintedNumbers) => Issue[])[] = [
  findNegativeCounts,
  findMissingCodes,
  findNegatives,
  findFractions,
  findJumps,
  findFarValues,
  findFalls,
];

const placeOf = (path: Issue['path']): string => path.join('.');

/** Without the numbers that an earlier rule has doubted: one number is asked about once, and no other is measured by it. */
const without = ({ indicator, values, others }: PrintedNumbers, doubted: ReadonlySet<string>): PrintedNumbers => {
  const isSound = ({ path }: PrintedNumber): boolean => !doubted.has(placeOf(path));
  return { indicator, values: values.filter(isSound), others: others.filter(isSound) };
};

/** Numbers that have the right form and are probably not what was meant. Nothing is changed by it. */
export const checkPlausibility = (programme: Programme): Issue[] =>
  printedNumbers(programme).flatMap((numbers) => {
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
