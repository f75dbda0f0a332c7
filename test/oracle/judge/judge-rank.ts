import type { Target, Verdict } from '../file/file-shapes.ts';
import { judgeReach, type ReachCase } from './judge-reach.ts';

/** Judges a place in an order that somebody else draws up: it needs who ranks, out of how many; there is no way to it. */
export const judgeRank = (of: ReachCase, { rank, value }: Target): Verdict => {
  const last = of.values[of.values.length - 1];
  if (last === undefined) return { state: 'no-data', flags: [] };
  const at = { flags: last.settled ? [] : ['provisional'], reference: last.reference };
  if (value === undefined) return { ...at, state: 'not-assessable', reason: 'no-target-value' };
  if (rank?.outOf === undefined) return { ...at, state: 'not-assessable', reason: 'rank-not-defined' };
  const judged = judgeReach({ ...of, start: null, path: 'none' });
  return judged.reason === 'no-path' ? { ...judged, state: 'under-way' } : judged;
};
