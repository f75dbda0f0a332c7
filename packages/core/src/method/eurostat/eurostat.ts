import { growthRate } from '../../math/growth-rate.ts';
import { answerWith, noAnswerFor } from '../answer-with.ts';
import { isMet } from '../case/is-met.ts';
import { limitFactor } from '../case/limit-factor.ts';
import { startAndLatest } from '../case/start-and-latest.ts';
import { targetNotes } from '../case/target-notes.ts';
import { wantedDirection } from '../case/wanted-direction.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodNote } from '../method-note.ts';
import type { MethodResult } from '../method-result.ts';
import type { MethodCard, PublishedMethod } from '../published-method.ts';
import { eurostatScore } from './eurostat-score.ts';

const card = {
  id: 'eurostat',
  version: '2',
  citation:
    'Eurostat, Sustainable development in the European Union: monitoring report on progress towards the SDGs in an EU context, annex on the assessment method; cut-offs without a target and the score as in open-sdg/sdg-build pull request 318 and EUSTAT-DES/data',
  defaults: { baseYear: null, targetYear: 2030, limit: null },
  statuses: [
    'significant-progress',
    'moderate-progress',
    'insufficient-progress',
    'movement-away',
    'moderate-movement-away',
    'significant-movement-away',
    'not-available',
  ],
} as const satisfies MethodCard;

/** Eurostat's growth ratio, with and without a target. */
export const eurostat: PublishedMethod = { ...card, evaluate };

function statusOfRatio(ratio: number): string {
  if (ratio >= 0.95) return 'significant-progress';
  if (ratio >= 0.6) return 'moderate-progress';
  return ratio >= 0 ? 'insufficient-progress' : 'movement-away';
}

/** @param factor what a natural limit leaves of the cut-offs; at the limit itself nothing more can be asked */
function statusOfGrowth(growth: number, factor: number): string {
  if (growth > 0.01 * factor || (factor === 0 && growth === 0)) return 'significant-progress';
  if (growth > 0) return 'moderate-progress';
  return growth >= -0.01 * factor ? 'moderate-movement-away' : 'significant-movement-away';
}

/** Growth without a target, counted in the wanted direction. */
function withoutTarget(input: MethodCase): MethodResult {
  const found = startAndLatest(input);
  if ('reason' in found) return noAnswerFor(card, found.reason);
  const { start, latest, notes } = found;
  if (input.direction === undefined) return noAnswerFor(card, 'no-direction', notes);
  if (latest.at <= start.at) return noAnswerFor(card, 'single-value', notes);
  if (start.value === 0) return noAnswerFor(card, 'zero-baseline', notes);
  if (latest.value / start.value < 0) return noAnswerFor(card, 'sign-change', notes);
  // Below zero a growth rate has the wrong sign: from −10 to −8 it is −20 %.
  if (start.value < 0) return noAnswerFor(card, 'negative-baseline', notes);
  const rate = growthRate(start.value, latest.value, latest.at - start.at);
  if (rate === null) return noAnswerFor(card, 'out-of-range', notes);
  const value = (input.direction === 'up' ? rate : -rate) + 0;
  const limit = input.options?.limit;
  const factor = limit === undefined ? 1 : limitFactor(start.value, limit);
  const way = input.direction === 'up' ? 1 : -1;
  return answerWith(card, {
    value,
    score: eurostatScore(value, false, factor),
    status: statusOfGrowth(value, factor),
    notes: [
      ...notes,
      ...(limit !== undefined && way * (start.value - limit) > 0 ? (['baseline-past-limit'] as const) : []),
    ],
    details: { observedGrowth: rate, requiredGrowth: null, ...(limit === undefined ? {} : { limitFactor: factor }) },
  });
}

/**
 * Eurostat's method: observed growth against the growth that the target requires, both compound and per year; without a
 * target the growth alone. A target that is met scores 5 and is significant progress, whatever the growth was.
 */
function evaluate(input: MethodCase): MethodResult {
  const { target } = input;
  if (target === undefined) return withoutTarget(input);
  const found = startAndLatest(input);
  if ('reason' in found) return noAnswerFor(card, found.reason);
  const { start, latest } = found;
  const end = target.at ?? input.options?.targetYear ?? card.defaults.targetYear;
  const assumed: readonly MethodNote[] =
    target.at === undefined && input.options?.targetYear === undefined ? ['target-year-assumed'] : [];
  const direction = wantedDirection(input, start.value);
  const notes: readonly MethodNote[] = [
    ...found.notes,
    ...assumed,
    ...(input.options?.limit === undefined ? [] : (['limit-ignored'] as const)),
    ...targetNotes(start, latest, { ...target, at: end }, direction),
  ];
  const met = direction !== undefined && isMet(latest.value, target.value, direction);
  const required = growthRate(start.value, target.value, end - start.at);
  const observed = growthRate(start.value, latest.value, latest.at - start.at);
  const ratio = required === null || observed === null ? Number.NaN : observed / required;
  const value = Number.isFinite(ratio) ? ratio : null;
  const details = { observedGrowth: observed, requiredGrowth: required, met };
  if (met) return answerWith(card, { value, score: 5, status: 'significant-progress', notes, details });
  if (value !== null)
    return answerWith(card, { value, score: eurostatScore(value, true), status: statusOfRatio(value), notes, details });
  if (end <= start.at) return noAnswerFor(card, 'target-year-not-after-baseline', notes);
  if (target.value === start.value) return noAnswerFor(card, 'target-equals-baseline', notes);
  if (start.value === 0) return noAnswerFor(card, 'zero-baseline', notes);
  if (latest.at <= start.at) return noAnswerFor(card, 'single-value', notes);
  if (latest.value / start.value < 0) return noAnswerFor(card, 'sign-change', notes);
  return noAnswerFor(card, target.value / start.value < 0 ? 'target-sign-change' : 'out-of-range', notes);
}
