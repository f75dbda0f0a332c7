import { extent } from '../../math/extent.ts';
import { median } from '../../math/median.ts';
import { senInterval } from '../../math/sen-interval.ts';
import { pairwiseSlopes, theilSen } from '../../math/theil-sen.ts';
import { answerWith, noAnswerFor } from '../answer-with.ts';
import { orderedPoints } from '../case/ordered-points.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodResult } from '../method-result.ts';
import type { MethodCard, PublishedMethod } from '../published-method.ts';

const card = {
  id: 'theil-sen',
  version: '1',
  citation: 'Sen, P. K. (1968), Estimates of the regression coefficient based on Kendall’s tau, JASA 63, 1379–1389',
  defaults: { level: 0.95 },
  statuses: ['rising', 'falling', 'level', 'not-available'],
} as const satisfies MethodCard;

/** The Theil–Sen slope, by the calendar. */
export const theilSenMethod: PublishedMethod = { ...card, evaluate };

/** The slope with its interval and the range of all pairwise slopes; the line runs through the medians of the residuals. */
function evaluate(input: MethodCase): MethodResult {
  const ordered = orderedPoints(input.series);
  if ('reason' in ordered) return noAnswerFor(card, ordered.reason);
  const { points, notes } = ordered;
  if (points.length < 2) return noAnswerFor(card, 'single-value', notes);
  const value = theilSen(points);
  if (value === null) return noAnswerFor(card, 'out-of-range', notes);
  const range = extent(pairwiseSlopes(points));
  const intercept = median(points.map((point) => point.value - value * point.at));
  const interval = senInterval(points, input.options?.level ?? card.defaults.level);
  const details = { intercept, ...range, interval, points: points.length };
  const status = value > 0 ? 'rising' : value < 0 ? 'falling' : 'level';
  return answerWith(card, { value, status, notes, details });
}
