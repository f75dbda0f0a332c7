import { atLeast } from '../../math/at-least.ts';
import { answerWith, noAnswerFor } from '../answer-with.ts';
import { isMet } from '../case/is-met.ts';
import { startAndLatest } from '../case/start-and-latest.ts';
import { targetNotes } from '../case/target-notes.ts';
import { wantedDirection } from '../case/wanted-direction.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodNote } from '../method-note.ts';
import type { MethodResult } from '../method-result.ts';
import type { MethodCard, PublishedMethod } from '../published-method.ts';

const card = {
  id: 'china-ladder',
  version: '1',
  citation:
    '“十四五”规划纲要实施中期评估报告（2023-12-26）的四档用语；四档之间的界线 1.05、0.95、0.60 为本项目所定，官方未公布数值',
  defaults: { ratio: null },
  statuses: [
    'achieved-early',
    'faster-than-expected',
    'as-expected',
    'slightly-behind',
    'clearly-behind',
    'not-available',
  ],
} as const satisfies MethodCard;

/** The words of the reports. */
const words: Readonly<Record<string, string>> = {
  'achieved-early': '提前实现',
  'faster-than-expected': '快于预期',
  'as-expected': '基本符合预期',
  'slightly-behind': '略有滞后',
  'clearly-behind': '明显滞后',
};

/** The four words of Chinese mid-term evaluations. */
export const chinaLadder: PublishedMethod = { ...card, evaluate };

function statusOf(ratio: number): string {
  if (atLeast(ratio, 1.05)) return 'faster-than-expected';
  if (atLeast(ratio, 0.95)) return 'as-expected';
  return atLeast(ratio, 0.6) ? 'slightly-behind' : 'clearly-behind';
}

function say(value: number | null, status: string, notes: readonly MethodNote[], more = {}): MethodResult {
  return answerWith(card, { value, status, notes, details: { word: words[status], ...more } });
}

/**
 * The four words of Chinese mid-term evaluations, for the pace on a straight path: the share of the way covered over the
 * share of the time gone. 滞后 is split at 0.60. Both the path and the cut-offs are ours; the reports give words alone.
 */
function evaluate(input: MethodCase): MethodResult {
  const { target, options } = input;
  if (options?.ratio !== undefined) return say(options.ratio, statusOf(options.ratio), []);
  if (target === undefined) return noAnswerFor(card, 'no-target');
  if (target.at === undefined) return noAnswerFor(card, 'no-target-year');
  const found = startAndLatest(input);
  if ('reason' in found) return noAnswerFor(card, found.reason);
  const { start, latest } = found;
  const direction = wantedDirection(input, start.value);
  const notes = [...found.notes, ...targetNotes(start, latest, { ...target, at: target.at }, direction)];
  if (direction === undefined) return noAnswerFor(card, 'no-direction', notes);
  if (target.at <= start.at) return noAnswerFor(card, 'target-year-not-after-baseline', notes);
  if (latest.at <= start.at) return noAnswerFor(card, 'single-value', notes);
  const met = isMet(latest.value, target.value, direction);
  const way = direction === 'up' ? 1 : -1;
  const elapsed = Math.min(1, (latest.at - start.at) / (target.at - start.at));
  const ratio =
    target.value === start.value
      ? null
      : (way * (latest.value - start.value)) / Math.abs(target.value - start.value) / elapsed;
  // Before the last year: a value of an earlier year than that of the target.
  if (met && Math.ceil(latest.at) < Math.ceil(target.at)) return say(ratio, 'achieved-early', notes, { elapsed });
  if (ratio === null && met) return say(null, 'as-expected', notes, { elapsed });
  if (ratio === null) return noAnswerFor(card, 'target-equals-baseline', notes);
  return say(ratio, met && ratio < 0.95 ? 'as-expected' : statusOf(ratio), notes, { elapsed });
}
