import type { Programme } from '@onemetre/core';
import { makeIssue, type Issue } from '@onemetre/core/issues';
import { countsOf } from '../counts-of.ts';
import { cellName, familiesOf, type Cell, type Family } from './families.ts';
import { tolerance, type Bounds, type LinearSystem } from './linear-system.ts';
import { questionsOf, type Question } from './questions.ts';
import type { Statement } from './statements.ts';
import { countTable, knownWithout, leftOutFor, workedOut, type CountTable } from './table-audit.ts';

export interface WithholdOptions {
  /** Counts of people below this number are withheld; zero is not. */
  readonly threshold: number;
  /** Releases that are public already: what they say cannot be taken back. */
  readonly earlier?: readonly Programme[];
}

/** What is left out, and what is known of it all the same. */
export interface WithheldCount {
  /** Its place in the list of observations. */
  readonly observation: number;
  /** given: withheld in the file already; small: a count below the threshold; protects: it would give another one away. */
  readonly why: 'given' | 'small' | 'protects';
  /** What anyone can work out of each number that it would tell. */
  readonly bounds: readonly Bounds[];
}

export interface Withholding {
  /** The observations withheld, in the order of the file. */
  readonly withheld: readonly WithheldCount[];
  /** Counts that cannot be kept back, each by its place: nothing may be published. */
  readonly issues: readonly Issue[];
}

/**
 * Finds the counts of people that are too small to be published, and what else has to be withheld so that they cannot be
 * worked out: from totals over areas, groups and times however they are written, running differences, rates with a known
 * whole, those who are left, and from releases before. Of each withheld number it works out, from all that stays, between
 * which ends it must lie: they are at least the threshold apart. Where that cannot be had, it says so.
 *
 * Only indicators whose `sensitivity` says that small counts matter are looked at.
 *
 * @example
 * withholdCounts(programme, { threshold: 10 }).issues // => []
 */
export function withholdCounts(programme: Programme, { threshold, earlier = [] }: WithholdOptions): Withholding {
  const results = familiesOf(programme, earlier).map((family) => withholdIn(family, programme, threshold));
  return {
    withheld: results.flatMap(({ withheld }) => withheld).sort((a, b) => a.observation - b.observation),
    issues: results.flatMap(({ issues }) => issues),
  };
}

function withholdIn(family: Family, programme: Programme, threshold: number): Withholding {
  const { cells } = family;
  const why = firstWithheld(cells, threshold);
  const asked = questionsOf(cells, programme);
  const table = tableOf(family, asked, programme);
  if (table === null) {
    const unproved = [...why.keys()].map((at) => makeIssue('withheld-unproved', ['observations', at]));
    return {
      withheld: [...why].map(([observation, reason]) => ({ observation, why: reason, bounds: [] })),
      issues: unproved,
    };
  }
  const price = priceIn(cells);
  const failed = new Map<Question, Issue>();
  let known = knownWithout(table, new Set(why.keys()));
  for (let found = true; found;) {
    found = false;
    for (const question of asked) {
      if (failed.has(question) || !isGivenAway(question, table, known, why, threshold)) continue;
      const more = leftOutFor(question.sum, threshold, table, new Set(why.keys()), price);
      if (more === null) failed.set(question, givenAway(question, table, known, why, threshold));
      else {
        for (const at of more) if (!why.has(at)) why.set(at, 'protects');
        withTheSame(why, cells);
        known = knownWithout(table, new Set(why.keys()));
        found = true;
      }
    }
  }
  const withheld = [...why].map(([observation, reason]) => ({
    observation,
    why: reason,
    bounds: asked
      .filter(({ at, isOwn }) => isOwn && at === observation)
      .flatMap(({ sum }) => workedOut(sum, table, known) ?? []),
  }));
  return { withheld, issues: [...failed.values()] };
}

/** What is withheld already, and what is too small. */
function firstWithheld(cells: readonly Cell[], threshold: number): Map<number, WithheldCount['why']> {
  const why = new Map<number, WithheldCount['why']>();
  for (const { at, observation, indicator, exempt } of cells)
    if (observation.absence === 'withheld') why.set(at, 'given');
    else if (!exempt && countsOf(observation, indicator).some(({ value }) => value > 0 && value < threshold))
      why.set(at, 'small');
  withTheSame(why, cells);
  return why;
}

/** Other values of the same people go with a withheld one. */
function withTheSame(why: Map<number, WithheldCount['why']>, cells: readonly Cell[]): void {
  const names = new Set(cells.filter(({ at }) => why.has(at)).map(({ observation }) => cellName(observation)));
  for (const { at, observation } of cells)
    if (!why.has(at) && names.has(cellName(observation))) why.set(at, 'protects');
}

/** All that is said now and was said before; what has been corrected since is not said any more. */
function tableOf({ statements, before }: Family, asked: readonly Question[], programme: Programme): CountTable | null {
  const boxes = asked.flatMap(({ sum }) => sum.map(([, box]) => box));
  const names = new Map(statements.map((statement) => [sumName(statement), statement]));
  const standing = before.filter((statement) => {
    const now = names.get(sumName(statement));
    return now === undefined || (now.low === statement.low && now.high === statement.high);
  });
  return countTable([...statements, ...standing], boxes, programme);
}

function sumName({ sum }: Statement): string {
  return sum
    .map(([times, { quantity, area = '', groups, from, to }]) =>
      [times, quantity, area, from, to, ...Object.entries(groups).map((pair) => pair.join('='))].join(' '),
    )
    .join('+');
}

/** A withheld number whose ends are too near each other, or a small number that nobody stated and everybody can work out. */
function isGivenAway(
  { sum, at, isOwn, exempt }: Question,
  table: CountTable,
  known: LinearSystem,
  why: ReadonlyMap<number, WithheldCount['why']>,
  threshold: number,
): boolean {
  const bounds = workedOut(sum, table, known);
  if (bounds === null || exempt) return false;
  if (isOwn && why.has(at)) return bounds.high - bounds.low < threshold - tolerance;
  return bounds.low > tolerance && bounds.high < threshold - tolerance;
}

function givenAway(
  { sum, at, isOwn }: Question,
  table: CountTable,
  known: LinearSystem,
  why: ReadonlyMap<number, WithheldCount['why']>,
  threshold: number,
): Issue {
  const { low, high } = workedOut(sum, table, known) ?? { low: 0, high: 0 };
  return makeIssue('withheld-derivable', ['observations', at], {
    what: isOwn && why.has(at) ? 'withheld' : 'unstated',
    low: Math.round(low),
    high: Math.round(high),
    limit: threshold,
  });
}

/** Small parts are given up before large ones, and parts before totals; that there is none is no secret, and stays. */
function priceIn(cells: readonly Cell[]): (statement: Statement) => number | undefined {
  const byPlace = new Map(cells.map((cell) => [cell.at, cell.observation]));
  return ({ observation: at }) => {
    const observation = at === undefined ? undefined : byPlace.get(at);
    if (observation === undefined || observation.value === 0) return undefined;
    const isTotal = observation.area === undefined && observation.breakdown === undefined;
    return (1 + Math.log2(1 + Math.abs(observation.value ?? 1))) * (isTotal ? 4 : 1);
  };
}
