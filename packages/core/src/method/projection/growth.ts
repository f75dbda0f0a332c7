import { growthRate } from '../../math/growth-rate.ts';
import { noAnswerFor } from '../answer-with.ts';
import { startAndLatest } from '../case/start-and-latest.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodResult } from '../method-result.ts';
import type { MethodCard, PublishedMethod } from '../published-method.ts';
import { projectionAnswer } from './projection-answer.ts';

const card = {
  id: 'growth',
  version: '1',
  citation:
    'Compound growth from the first to the latest value, carried on; as in the UN Statistics Division’s progress chart, technical note 2023',
  defaults: { baseYear: null, targetYear: null, min: null, max: null },
  statuses: ['projected-to-meet', 'projected-to-miss', 'projected', 'not-available'],
} as const satisfies MethodCard;

/** The growth projection. */
export const growth: PublishedMethod = { ...card, evaluate };

/** The value in the target year if the compound growth per year so far goes on. */
function evaluate(input: MethodCase): MethodResult {
  const found = startAndLatest(input);
  if ('reason' in found) return noAnswerFor(card, found.reason);
  const { start, latest, notes } = found;
  const at = input.target?.at ?? input.options?.targetYear;
  if (at === undefined) return noAnswerFor(card, 'no-target-year', notes);
  if (latest.at <= start.at) return noAnswerFor(card, 'single-value', notes);
  if (at <= start.at) return noAnswerFor(card, 'target-year-not-after-baseline', notes);
  if (start.value === 0) return noAnswerFor(card, 'zero-baseline', notes);
  if (latest.value / start.value < 0) return noAnswerFor(card, 'sign-change', notes);
  const rate = growthRate(start.value, latest.value, latest.at - start.at);
  if (rate === null) return noAnswerFor(card, 'out-of-range', notes);
  const value = latest.value * (1 + rate) ** (at - latest.at);
  return projectionAnswer(card, input, {
    at,
    value,
    start: start.value,
    latestAt: latest.at,
    notes,
    details: { rate },
  });
}
