import type { Answer } from '../answer/answer.ts';
import type { Reason } from '../answer/reason.ts';
import type { State } from '../answer/state.ts';
import { lastOf } from '../delivery/changed-answer.ts';

/** Facts of their date, or of the file: they stand when nothing more can be measured. */
const settled: readonly State[] = [
  ...(['achieved', 'missed', 'breached', 'lapsed'] as const),
  ...(['invalid', 'withheld', 'not-applicable', 'withdrawn'] as const),
];

/**
 * The answer to a target whose measuring ended on a day: what goes on from then cannot be judged, and what was known last
 * is shown. What was settled by then, or due before, stands.
 */
export const endedAnswer = (answer: Answer, date: string, reason: Reason): Answer => {
  const { deadline, reference } = answer.because.dates;
  if (settled.includes(answer.state) || (deadline !== undefined && deadline < date)) return answer;
  const { variant: _, ...rest } = answer;
  const { toNextCut: __, ...because } = answer.because;
  return {
    ...rest,
    ...lastOf(answer, reference),
    state: 'not-assessable',
    because: {
      ...because,
      rule: 'no-pace',
      reason,
      cuts: [],
      wouldChange: [{ needs: 'decision', towards: 'known' }],
    },
  };
};
