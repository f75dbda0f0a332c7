import type { Answer } from '../answer/answer.ts';
import type { State } from '../answer/state.ts';
import { lastOf } from '../delivery/changed-answer.ts';
import type { Target } from '../generated/types.ts';
import { inForce } from '../lookup/in-force.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { firstDay } from '../time/first-day.ts';

/** Facts of their date, or of the file: they stand when an indicator is no longer measured. */
const settled: readonly State[] = [
  ...(['achieved', 'missed', 'breached', 'lapsed'] as const),
  ...(['invalid', 'withheld', 'not-applicable', 'withdrawn'] as const),
];

/** Once an indicator is no longer measured, a target that goes on cannot be judged; what was known last is shown. */
export const withDiscontinued = (answer: Answer, target: Target, lookup: Lookup): Answer => {
  const ended = lookup.indicators.get(target.indicator)?.discontinued;
  if (!ended || settled.includes(answer.state)) return answer;
  const date = firstDay(ended.date);
  const { deadline, reference } = answer.because.dates;
  if (!inForce({ date, sources: ended.sources }, lookup) || (deadline !== undefined && deadline < date)) return answer;
  const { variant: _, ...rest } = answer;
  const { toNextCut: __, ...because } = answer.because;
  return {
    ...rest,
    ...lastOf(answer, reference),
    state: 'not-assessable',
    because: {
      ...because,
      rule: 'no-pace',
      reason: 'discontinued',
      cuts: [],
      wouldChange: [{ needs: 'decision', towards: 'known' }],
    },
  };
};
