import type { Answer } from '../answer/answer.ts';
import type { Group, GroupType } from '../answer/group.ts';
import type { Rules } from '../answer/rules.ts';
import { tallyOf } from './tally-of.ts';
import { worstOf } from './worst-of.ts';

const count = (answers: readonly Answer[], holds: (answer: Answer) => boolean): number => answers.filter(holds).length;

/** What a group says about its leaves: tallies on both axes, the evidence, and the worst. */
export const groupOf = (
  id: string,
  type: GroupType,
  answers: readonly Answer[],
  rules: Rules,
  strengths: { readonly binding?: ReadonlySet<string>; readonly aspired?: ReadonlySet<string> } = {},
): Group => {
  const tallied = answers.filter((answer) => answer.tallied);
  const outcome = answers.filter(({ axis }) => axis === 'outcome');
  return {
    id,
    type,
    outcome: tallyOf(outcome, rules),
    delivery: tallyOf(
      answers.filter(({ axis }) => axis === 'delivery'),
      rules,
    ),
    ...Object.fromEntries(
      Object.entries(strengths).map(([strength, ids]) => [
        strength,
        tallyOf(
          outcome.filter((answer) => ids.has(answer.id)),
          rules,
        ),
      ]),
    ),
    evidence: {
      fresh: count(tallied, ({ evidence }) => evidence.freshness === 'fresh'),
      stale: count(tallied, ({ evidence }) => evidence.freshness === 'stale'),
      none: count(tallied, ({ evidence }) => evidence.freshness === 'none'),
      sourced: count(tallied, ({ evidence }) => evidence.sourced),
      declared: count(tallied, ({ flags }) => flags.includes('declared')),
    },
    worst: worstOf(answers),
  };
};
