import { answerWith, noAnswerFor } from '../answer-with.ts';
import type { MethodResult } from '../method-result.ts';
import { openSdgCard as card } from './open-sdg-card.ts';

/**
 * The measure of an indicator with several series: the plain mean of the scores there are. It is achieved only if every
 * scored series is. A series without a score takes no part; the notes say so, where the released module is silent.
 */
export function openSdgIndicator(results: readonly (readonly [name: string, result: MethodResult])[]): MethodResult {
  const scores = results.flatMap(([, { score }]) => (score === null ? [] : [score]));
  const details = {
    series: Object.fromEntries(
      results.map(([name, { value, score, status, notEvaluable, notes, details: own }]) => [
        name,
        { value, score, status, notEvaluable, notes, ...own },
      ]),
    ),
  };
  const notes = scores.length < results.length ? (['series-without-score'] as const) : [];
  if (scores.length === 0) return noAnswerFor(card, 'no-scored-series', notes, details);
  const score = scores.reduce((sum, each) => sum + each / scores.length, 0);
  const achieved = results.every(([, each]) => each.score === null || each.status === 'target_achieved');
  return answerWith(card, { score, status: achieved ? 'target_achieved' : statusOf(score), notes, details });
}

function statusOf(score: number): string {
  if (score >= 2.5) return 'substantial_progress';
  if (score >= 0) return 'moderate_progress';
  return score >= -2.5 ? 'limited_progress' : 'deterioration';
}
