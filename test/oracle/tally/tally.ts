import type { Verdict } from '../file/file-shapes.ts';

export interface Tally {
  readonly total: number;
  readonly byState: Readonly<Record<string, number>>;
  readonly due: number;
  readonly known: number;
  readonly good: number;
  /** How many of the good ones nothing but a claim says. */
  readonly declared: number;
  /** How many of the good ones rest on something older than its rhythm. */
  readonly stale: number;
  readonly unknown: readonly string[];
  /** The headline's lower and upper bound, or null where it is refused. */
  readonly bounds: readonly [low: number, high: number] | null;
}

const notDue = new Set(['not-due', 'not-applicable', 'withdrawn']);
const notKnown = new Set(['no-data', 'awaiting-final', 'not-assessable', 'withheld', 'invalid']);
const counted = new Set(['achieved', 'holding', 'ahead', 'on-track']);

/** How the leaves of one axis stand. */
export const tally = (leaves: readonly (readonly [id: string, verdict: Verdict])[]): Tally => {
  const byState: Record<string, number> = {};
  for (const [, { state }] of leaves) byState[state] = (byState[state] ?? 0) + 1;
  const due = leaves.filter(([, { state, beforeItsDate }]) => !notDue.has(state) && beforeItsDate !== true);
  const unknown = due.filter(([, { state }]) => notKnown.has(state)).map(([id]) => id);
  const fine = due.filter(([, { state }]) => counted.has(state));
  const good = fine.length;
  const known = due.length - unknown.length;
  const given = due.length > 0 && 2 * known >= due.length;
  return {
    total: leaves.length,
    byState,
    due: due.length,
    known,
    good,
    declared: fine.filter(([, { flags }]) => flags.includes('declared')).length,
    stale: fine.filter(([, { flags }]) => flags.includes('stale')).length,
    unknown,
    bounds: given ? [good, good + unknown.length] : null,
  };
};

const order = ['breached', 'missed', 'off-track', 'worsening', 'at-risk'];

/** The ids of the worst leaves: by state, then by pace ratio, those without one last, then as the plan has them. */
export const worst = (leaves: readonly (readonly [id: string, verdict: Verdict])[]): string[] =>
  order.flatMap((state) => {
    const of = leaves.filter(([, verdict]) => verdict.state === state);
    const paced = of.flatMap(([id, { ratio }]) => (ratio ? [{ id, ratio }] : []));
    return [
      ...paced.sort((a, b) => a.ratio.against(b.ratio)).map(({ id }) => id),
      ...of.filter(([, { ratio }]) => !ratio).map(([id]) => id),
    ];
  });
