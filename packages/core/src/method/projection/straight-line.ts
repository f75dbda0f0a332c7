import { leastSquares } from '../../math/least-squares.ts';
import { predictionInterval, type PredictionInterval } from '../../math/prediction-interval.ts';
import { valueOnLine } from '../../math/value-on-line.ts';
import type { Point } from '../../math/theil-sen.ts';
import { noAnswerFor } from '../answer-with.ts';
import { orderedPoints } from '../case/ordered-points.ts';
import { shareScale } from '../escap/share-scale.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodResult } from '../method-result.ts';
import type { MethodCard, PublishedMethod } from '../published-method.ts';
import { projectionAnswer } from './projection-answer.ts';

const card = {
  id: 'straight-line',
  version: '1',
  citation: 'Draper, N. R. and Smith, H. (1998), Applied Regression Analysis, chapters 1 and 3',
  defaults: { targetYear: null, level: 0.8, scale: null, min: null, max: null },
  statuses: ['projected-to-meet', 'projected-to-miss', 'projected', 'not-available'],
} as const satisfies MethodCard;

/** The straight-line projection. */
export const straightLine: PublishedMethod = { ...card, evaluate };

/**
 * The value in the target year on the least-squares line through all values, with the interval for a single new value;
 * two values have no interval. With `scale`, shares are fitted on the logit scale.
 */
function evaluate(input: MethodCase): MethodResult {
  const { options = {}, baseline } = input;
  const own = (input.series ?? []).some(({ at }) => at === baseline?.at);
  const ordered = orderedPoints([...(input.series ?? []), ...(baseline && !own ? [baseline] : [])]);
  if ('reason' in ordered) return noAnswerFor(card, ordered.reason);
  const { points, notes } = ordered;
  const at = input.target?.at ?? options.targetYear;
  if (at === undefined) return noAnswerFor(card, 'no-target-year', notes);
  if (points.length < 2) return noAnswerFor(card, 'single-value', notes);
  const [first, latest] = [points[0] as Point, points[points.length - 1] as Point];
  if (at <= first.at) return noAnswerFor(card, 'target-year-not-after-baseline', notes);
  const level = options.level ?? card.defaults.level;
  const { to, back } = shareScale(options.scale);
  const scaled = points.map((point) => ({ at: point.at, value: to(point.value) ?? Number.NaN }));
  if (scaled.some(({ value }) => Number.isNaN(value))) return noAnswerFor(card, 'share-outside-limits', notes);
  const line = leastSquares(scaled);
  if (line === null) return noAnswerFor(card, 'out-of-range', notes);
  const within = predictionInterval(line, at, level);
  const interval: PredictionInterval | null = within && { level, low: back(within.low), high: back(within.high) };
  return projectionAnswer(card, input, {
    at,
    value: back(valueOnLine(line, at)),
    interval,
    start: first.value,
    latestAt: latest.at,
    notes,
    details: {
      slope: line.slope,
      degreesOfFreedom: line.degreesOfFreedom,
      residualDeviation: line.degreesOfFreedom > 0 ? Math.sqrt(line.residualSum / line.degreesOfFreedom) : null,
    },
  });
}
