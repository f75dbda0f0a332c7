import type { Answer } from '../answer/answer.ts';
import type { Group, GroupType } from '../answer/group.ts';
import type { Rules } from '../answer/rules.ts';
import type { Tally } from '../answer/tally.ts';
import { tallyOf } from './tally-of.ts';
import { worstOf } from './worst-of.ts';

/** Ids of the targets that bind, and of those that the plan only strives for; absent where it makes no such difference. */
export interface Strengths {
  readonly binding?: ReadonlySet<string>;
  readonly aspired?: ReadonlySet<string>;
}

/**
 * What a group says about its leaves: tallies on both axes, the evidence, and the worst. What a plan only strives for is
 * tallied apart, and not with the other targets.
 */
export function groupOf(
  id: string,
  type: GroupType,
  answers: readonly Answer[],
  rules: Rules,
  { binding, aspired }: Strengths = {},
): Group {
  const tallied = answers.filter((answer) => answer.tallied);
  const isTarget = ({ axis }: Answer): boolean => axis === 'outcome';
  const tally = (wanted: (answer: Answer) => boolean): Tally => tallyOf(answers.filter(wanted), rules);
  return {
    id,
    type,
    outcome: tally((answer) => isTarget(answer) && !aspired?.has(answer.id)),
    delivery: tally(({ axis }) => axis === 'delivery'),
    ...(binding && { binding: tally((answer) => isTarget(answer) && binding.has(answer.id)) }),
    ...(aspired && { aspired: tally((answer) => isTarget(answer) && aspired.has(answer.id)) }),
    evidence: {
      fresh: count(tallied, ({ evidence }) => evidence.freshness === 'fresh'),
      stale: count(tallied, ({ evidence }) => evidence.freshness === 'stale'),
      none: count(tallied, ({ evidence }) => evidence.freshness === 'none'),
      sourced: count(tallied, ({ evidence }) => evidence.sourced),
      declared: count(tallied, ({ flags }) => flags.includes('declared')),
    },
    worst: worstOf(answers),
  };
}

function count(answers: readonly Answer[], holds: (answer: Answer) => boolean): number {
  return answers.filter(holds).length;
}
