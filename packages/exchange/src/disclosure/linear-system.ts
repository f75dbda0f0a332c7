import { solve } from 'yalps';

/** Coefficients by the number of an unknown. No unknown is below zero. */
export type Terms = ReadonlyMap<number, number>;

/** What is known of a sum of unknowns: it lies between two ends, which are the same for an exact number. */
export interface LinearRow {
  readonly terms: Terms;
  readonly low: number;
  readonly high: number;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What is known of a set of unknowns, with the unknowns that follow from it one by one already found. */
export interface LinearSystem {
  readonly settled: ReadonlyMap<number, number>;
  /** What is left to know of the others. */
  readonly rows: readonly LinearRow[];
  /** The rows contradict each other already. */
  readonly broken: boolean;
}

/** How far apart two sums may be and still be the same: solvers compute with rounding. */
export const tolerance = 1e-6;

/**
 * Sets up what is known: an unknown that a row gives by itself is settled, and so are all the parts of nothing, until no
 * more follow.
 *
 * @example
 * linearSystem([{ terms: new Map([[0, 1]]), low: 3, high: 3 }]).settled.get(0) // => 3
 */
export function linearSystem(rows: readonly LinearRow[]): LinearSystem {
  const settled = new Map<number, number>();
  let left = rows;
  let broken = false;
  for (let before = -1; before !== settled.size;) {
    before = settled.size;
    const still: LinearRow[] = [];
    for (const row of left) {
      const { terms, low, high } = withoutSettled(row, settled);
      const isExact = high - low <= tolerance;
      const [[unknown, coefficient] = [-1, 1]] = terms;
      if (terms.size === 0) broken ||= low > tolerance || high < -tolerance;
      else if (terms.size === 1 && isExact) {
        const value = low / coefficient;
        broken ||= value < -tolerance;
        settled.set(unknown, Math.max(0, value));
      } else if (Math.abs(high) <= tolerance && [...terms.values()].every((one) => one > 0))
        for (const part of terms.keys()) settled.set(part, 0);
      else still.push({ terms, low, high });
    }
    left = still;
  }
  return { settled, rows: left, broken };
}

/**
 * The smallest and the largest value that a sum may have under what is known; null where that contradicts itself.
 *
 * @example
 * const system = linearSystem([{ terms: new Map([[0, 1], [1, 1]]), low: 12, high: 12 }])
 * boundsOf(new Map([[0, 1]]), system) // => { low: 0, high: 12 }
 */
export function boundsOf(terms: Terms, { settled, rows, broken }: LinearSystem): Bounds | null {
  if (broken) return null;
  let known = 0;
  const open = new Map<number, number>();
  for (const [unknown, coefficient] of terms) {
    const value = settled.get(unknown);
    if (value === undefined) open.set(unknown, coefficient);
    else known += coefficient * value;
  }
  if (open.size === 0) return { low: known, high: known };
  const near = reachedFrom(open, rows);
  const low = endOf('minimize', open, near);
  const high = low === null ? null : endOf('maximize', open, near);
  return low === null || high === null ? null : { low: known + low, high: known + high };
}

/**
 * Values of the unknowns under which what is known holds at the least cost, those that are 0 left out; null where there
 * are none.
 *
 * @example
 * solutionOf([{ terms: new Map([[0, 1], [1, 1]]), low: 2, high: 2 }], new Map([[0, 1]])) // => new Map([[1, 2]])
 */
export function solutionOf(rows: readonly LinearRow[], costs: Terms = new Map()): ReadonlyMap<number, number> | null {
  const { status, variables } = solve<number, number>(modelOf('minimize', costs, rows));
  return status === 'optimal' ? new Map(variables) : null;
}

function withoutSettled({ terms, low, high }: LinearRow, settled: ReadonlyMap<number, number>): LinearRow {
  let known = 0;
  const open = new Map<number, number>();
  for (const [unknown, coefficient] of terms) {
    const value = settled.get(unknown);
    if (value === undefined) open.set(unknown, coefficient);
    else known += coefficient * value;
  }
  return { terms: open, low: low - known, high: high - known };
}

function endOf(direction: 'minimize' | 'maximize', terms: Terms, rows: readonly LinearRow[]): number | null {
  const { status, result } = solve<number, number>(modelOf(direction, terms, rows));
  if (status === 'unbounded') return direction === 'maximize' ? Infinity : -Infinity;
  return status === 'optimal' ? result : null;
}

/** The number under which the sum that is asked for stands among the rows, which are counted from 0. */
const objective = -1;

function modelOf(direction: 'minimize' | 'maximize', sum: Terms, rows: readonly LinearRow[]) {
  const constraints = new Map(
    rows.map(({ low, high }, at) => [
      at,
      high - low <= tolerance / 1000
        ? { equal: low }
        : { ...(low === -Infinity ? {} : { min: low }), ...(high === Infinity ? {} : { max: high }) },
    ]),
  );
  const variables = new Map<number, Map<number, number>>();
  const put = (unknown: number, row: number, coefficient: number): void => {
    variables.set(unknown, (variables.get(unknown) ?? new Map<number, number>()).set(row, coefficient));
  };
  for (const [unknown, coefficient] of sum) put(unknown, objective, coefficient);
  rows.forEach(({ terms }, at) => {
    for (const [unknown, coefficient] of terms) put(unknown, at, coefficient);
  });
  return { direction, objective, constraints, variables };
}

/** The rows that bear on a sum: those with one of its unknowns, those with one of theirs, and so on. */
function reachedFrom(terms: Terms, rows: readonly LinearRow[]): readonly LinearRow[] {
  const rowsOf = new Map<number, LinearRow[]>();
  for (const row of rows)
    for (const unknown of row.terms.keys()) {
      const known = rowsOf.get(unknown);
      if (known) known.push(row);
      else rowsOf.set(unknown, [row]);
    }
  const found = new Set<LinearRow>();
  const unknowns = new Set(terms.keys());
  // A set also walks what is added while it is walked.
  for (const unknown of unknowns)
    for (const row of rowsOf.get(unknown) ?? [])
      if (!found.has(row)) {
        found.add(row);
        for (const other of row.terms.keys()) unknowns.add(other);
      }
  return [...found];
}
