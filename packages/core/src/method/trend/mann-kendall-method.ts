import { mannKendall, type MannKendall } from '../../math/mann-kendall.ts';
import { answerWith, noAnswerFor } from '../answer-with.ts';
import { orderedPoints } from '../case/ordered-points.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodResult } from '../method-result.ts';
import type { MethodCard, PublishedMethod } from '../published-method.ts';

const card = {
  id: 'mann-kendall',
  version: '1',
  citation:
    'Mann, H. B. (1945), Nonparametric tests against trend, Econometrica 13, 245–259; Kendall, M. G. (1975), Rank Correlation Methods',
  defaults: { alpha: 0.05 },
  statuses: ['rising', 'falling', 'no-trend-shown', 'too-short-to-say', 'not-available'],
} as const satisfies MethodCard;

/** Below this no series, however even, can reach 5 %. */
const fewestPoints = 5;

/** The Mann–Kendall test; its value is the sum, its details have the chance. */
export const mannKendallMethod: PublishedMethod = { ...card, evaluate };

function statusOf({ s, p }: MannKendall, count: number, alpha: number): string {
  if (count < fewestPoints) return 'too-short-to-say';
  if (p > alpha) return 'no-trend-shown';
  return s > 0 ? 'rising' : 'falling';
}

function evaluate(input: MethodCase): MethodResult {
  const ordered = orderedPoints(input.series);
  if ('reason' in ordered) return noAnswerFor(card, ordered.reason);
  const { points, notes } = ordered;
  const test = mannKendall(points);
  if (test === null) return noAnswerFor(card, 'single-value', notes);
  const { s, tau, p, by, z, pNormal, ties } = test;
  const status = statusOf(test, points.length, input.options?.alpha ?? card.defaults.alpha);
  const details = { s, p, by, z, pNormal, tau, ties, points: points.length };
  return answerWith(card, { value: s, status, notes, details });
}
