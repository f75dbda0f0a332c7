import type { Answer } from '../answer/answer.ts';
import type { Rules } from '../answer/rules.ts';
import type { State } from '../answer/state.ts';
import type { Tally } from '../answer/tally.ts';
import { standOf } from './stand-of.ts';

/**
 * Counts leaves by state, with coverage and the headline "k of n due leaves are achieved, holding, ahead or on track":
 * bounded by all unknowns failing and all passing, and refused below the floor of coverage. Never a percentage.
 *
 * @param answers leaves of one axis, in plan order
 */
export function tallyOf(answers: readonly Answer[], rules: Pick<Rules, 'coverageFloor'>): Tally {
  const counted = answers.filter(({ tallied }) => tallied);
  const byState: Partial<Record<State, number>> = {};
  for (const { state } of counted) byState[state] = (byState[state] === undefined ? 0 : byState[state]) + 1;
  const due = counted.filter((answer) => standOf(answer) !== 'outside');
  const missing = due.filter((answer) => standOf(answer) === 'unknown');
  const good = due.filter((answer) => standOf(answer) === 'good');
  const passed = good.length;
  const known = due.length - missing.length;
  const coverage = due.length === 0 ? null : known / due.length;
  return {
    total: counted.length,
    byState,
    due: due.length,
    known,
    good: passed,
    declared: good.filter(({ flags }) => flags.includes('declared')).length,
    stale: good.filter(({ flags }) => flags.includes('stale')).length,
    coverage,
    unknown: missing.map(({ id }) => id),
    missing: missing.map(({ id, state, because: { reason } }) => ({
      id,
      state,
      ...(reason === undefined ? {} : { reason }),
    })),
    headline:
      coverage === null
        ? { given: false, reason: 'nothing-due' }
        : coverage < rules.coverageFloor
          ? { given: false, reason: 'coverage-too-low' }
          : { given: true, good: passed, due: due.length, low: passed, high: passed + missing.length },
  };
}
