import type { Programme } from '@onemetre/core';
import { atomsOf } from './atoms.ts';
import {
  boundsOf,
  linearSystem,
  solutionOf,
  tolerance,
  type Bounds,
  type LinearRow,
  type LinearSystem,
  type Terms,
} from './linear-system.ts';
import type { Box, Statement } from './statements.ts';

/** A sum of boxes that somebody may want to know. */
export type BoxSum = Statement['sum'];

/** Everything that is said about some kinds of people, as sums of the same pieces. */
export interface CountTable {
  /** Each statement with its sum in pieces. */
  readonly rows: readonly (LinearRow & { readonly statement: Statement })[];
  readonly termsOf: (sum: BoxSum) => Terms;
  /** Pieces that satisfy all statements. */
  readonly truth: ReadonlyMap<number, number>;
}

/**
 * Puts statements about the same people into one table. The parts are taken to make up the whole, as a reader takes them,
 * unless the numbers themselves say that they do not.
 *
 * @param boxes others that will be asked about
 * @returns null where the statements contradict each other even so, or are too many
 */
export function countTable(
  statements: readonly Statement[],
  boxes: readonly Box[],
  programme: Programme,
): CountTable | null {
  for (const loose of [false, true]) {
    const table = tableOf(statements, boxes, programme, loose);
    if (table) return table;
  }
  return null;
}

/** What is known of a table when some observations are left out. */
export function knownWithout({ rows }: CountTable, hidden: ReadonlySet<number>): LinearSystem {
  return linearSystem(
    rows.filter(({ statement }) => statement.observation === undefined || !hidden.has(statement.observation)),
  );
}

/** What anyone can work out of a sum; null where the table says nothing that can be true. */
export function workedOut(sum: BoxSum, table: CountTable, known: LinearSystem): Bounds | null {
  return boundsOf(table.termsOf(sum), known);
}

/**
 * The observations that have to be left out too, so that a sum may be that much larger or smaller for all that anyone can
 * work out: those of the least cost together.
 *
 * @param cost of leaving out what a statement says; undefined where it cannot be left out
 * @returns null where no choice of them gives that much room
 */
export function leftOutFor(
  sum: BoxSum,
  room: number,
  table: CountTable,
  hidden: ReadonlySet<number>,
  cost: (statement: Statement) => number | undefined,
): ReadonlySet<number> | null {
  const wanted = table.termsOf(sum);
  for (const change of [room, -room]) {
    const found = otherTable(wanted, change, table, hidden, cost);
    if (found !== null && found.size > 0) return found;
  }
  return null;
}

function tableOf(
  statements: readonly Statement[],
  others: readonly Box[],
  programme: Programme,
  loose: boolean,
): CountTable | null {
  const all = [...statements.flatMap(({ sum }) => sum.map(([, box]) => box)), ...others];
  const pieces = new Map<Box, Terms>();
  let first = 0;
  for (const quantity of new Set(all.map((box) => box.quantity))) {
    const cut = atomsOf(
      all.filter((box) => box.quantity === quantity),
      programme,
      first,
      loose,
    );
    if (cut === null) return null;
    for (const [box, terms] of cut) {
      pieces.set(box, terms);
      for (const number of terms.keys()) first = Math.max(first, number + 1);
    }
  }
  const termsOf = (sum: BoxSum): Terms => {
    const terms = new Map<number, number>();
    for (const [coefficient, box] of sum)
      for (const [piece, times] of pieces.get(box) ?? []) {
        const before = terms.get(piece);
        terms.set(piece, (before === undefined ? 0 : before) + coefficient * times);
      }
    return terms;
  };
  const rows = statements.map((statement) => ({
    terms: termsOf(statement.sum),
    low: statement.low,
    high: statement.high,
    statement,
  }));
  const system = linearSystem(rows);
  const rest = system.broken ? null : solutionOf(system.rows);
  return rest === null ? null : { rows, termsOf, truth: new Map([...system.settled, ...rest]) };
}

/**
 * Another table in which the sum has changed: each piece rises or falls, none below zero. What was said of it may become
 * untrue at a price, and what became untrue is to be left out.
 */
function otherTable(
  wanted: Terms,
  change: number,
  { rows, truth }: CountTable,
  hidden: ReadonlySet<number>,
  cost: (statement: Statement) => number | undefined,
): ReadonlySet<number> | null {
  const pieces = new Set(rows.flatMap(({ terms }) => [...terms.keys()]).concat([...wanted.keys()]));
  const count = Math.max(-1, ...pieces) + 1;
  // Unknowns: how much each piece rises, how much it falls, and by how much each statement becomes untrue.
  const moves = (terms: Terms): Map<number, number> => {
    const both = new Map<number, number>();
    for (const [piece, times] of terms) both.set(piece, times).set(count + piece, -times);
    return both;
  };
  const valueOf = (terms: Terms): number => {
    let sum = 0;
    for (const [piece, times] of terms) sum += times * (truth.get(piece) ?? 0);
    return sum;
  };
  const system: LinearRow[] = [{ terms: moves(wanted), low: change, high: change }];
  for (const piece of pieces)
    system.push({ terms: new Map([[count + piece, 1]]), low: 0, high: truth.get(piece) ?? 0 });
  const costs = new Map<number, number>();
  const statements = new Map<number, Statement>();
  for (const { terms, low, high, statement } of rows) {
    if (statement.observation !== undefined && hidden.has(statement.observation)) continue;
    const now = valueOf(terms);
    const row = moves(terms);
    const price = statement.observation === undefined ? undefined : cost(statement);
    if (price !== undefined) {
      const above = 2 * count + 2 * statements.size;
      for (const [unknown, sign] of [
        [above, -1],
        [above + 1, 1],
      ] as const) {
        row.set(unknown, sign);
        costs.set(unknown, price);
      }
      statements.set(above, statement);
    }
    system.push({ terms: row, low: low - now, high: high - now });
  }
  const solution = solutionOf(system, costs);
  if (solution === null) return null;
  const found = new Set<number>();
  for (const [unknown, statement] of statements) {
    const untrue = [unknown, unknown + 1].some((side) => (solution.get(side) ?? 0) > tolerance);
    if (untrue && statement.observation !== undefined) found.add(statement.observation);
  }
  return found;
}
