import type { Answer } from '../answer/answer.ts';
import type { Target } from '../generated/types.ts';
import { inForce } from '../lookup/in-force.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { firstDay } from '../time/first-day.ts';
import { endedAnswer } from './ended-answer.ts';

/** Once an indicator is no longer measured, a target that goes on cannot be judged; what was known last is shown. */
export const withDiscontinued = (answer: Answer, target: Target, lookup: Lookup): Answer => {
  const ended = lookup.indicators.get(target.indicator)?.discontinued;
  if (!ended) return answer;
  const date = firstDay(ended.date);
  return inForce({ date, sources: ended.sources }, lookup) ? endedAnswer(answer, date, 'discontinued') : answer;
};
