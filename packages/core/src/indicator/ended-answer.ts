import type { Answer } from '../answer/answer.ts';
import type { Flag } from '../answer/flag.ts';
import type { Reason } from '../answer/reason.ts';
import type { State } from '../answer/state.ts';
import { lastOf } from '../delivery/changed-answer.ts';
import { lastDay } from '../time/last-day.ts';

/** Facts of their date, or of the file: they stand when nothing more can be measured. */
const settled: readonly State[] = [
  ...(['achieved', 'missed', 'breached', 'lapsed'] as const),
  ...(['invalid', 'withheld', 'not-applicable', 'withdrawn'] as const),
];

/** Flags about the value; those about the state go with the state. */
const ofValue: readonly Flag[] = ['past-due', 'provisional', 'stale'];

/**
 * The answer to a target whose measuring ended on a day: what goes on from then cannot be judged, and what was known last
 * is shown. What was settled by then, or due before, stands.
 */
export function endedAnswer(answer: Answer, date: string, reason: Reason): Answer {
  const { toNextCut: _, ...because } = answer.because;
  const { deadline } = because.dates;
  if (settled.includes(answer.state) || because.rule === 'done' || (deadline !== undefined && deadline < date))
    return answer;
  // What rests on a claim is of the claim's date.
  const report = answer.because.used.find(({ kind }) => kind === 'report');
  const reference = report?.period === undefined ? answer.because.dates.reference : lastDay(report.period);
  const { variant: __, ...rest } = answer;
  return {
    ...rest,
    ...lastOf(answer, reference),
    state: 'not-assessable',
    flags: answer.flags.filter((flag) => ofValue.includes(flag)),
    because: {
      ...because,
      rule: 'no-pace',
      reason,
      cuts: [],
      wouldChange: [{ needs: 'decision', towards: 'known' }],
    },
  };
}
