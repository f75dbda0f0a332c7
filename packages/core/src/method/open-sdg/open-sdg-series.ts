import { answerWith, noAnswerFor } from '../answer-with.ts';
import { isMet } from '../case/is-met.ts';
import { startAndLatest } from '../case/start-and-latest.ts';
import type { MethodCase, TimedValue } from '../method-case.ts';
import type { MethodResult } from '../method-result.ts';
import type { NotEvaluable } from '../not-evaluable.ts';
import { limitFactor } from '../case/limit-factor.ts';
import { openSdgCard as card } from './open-sdg-card.ts';
import { openSdgNotes } from './open-sdg-notes.ts';
import { type OpenSdgCuts, openSdgGrowthScore, openSdgTargetScore } from './open-sdg-score.ts';
import { requiredGrowth } from './required-growth.ts';

/** In place of a zero that would have to be divided by. */
const insteadOfZero = 0.001;

/**
 * The progress measure of one series. The direction is a decrease and the target year 2030 unless the case says
 * otherwise, as in the released module; the notes of the result say when that was assumed.
 */
export function openSdgSeries(input: MethodCase): MethodResult {
  const { options = {}, direction = 'down' } = input;
  const found = startAndLatest(
    {
      series: (input.series ?? []).map(inYears),
      options,
      ...(input.baseline === undefined ? {} : { baseline: inYears(input.baseline) }),
    },
    card.defaults.baseYear,
  );
  if ('reason' in found) return noAnswerFor(card, found.reason);
  const { start, latest } = found;
  const hasTarget = input.target !== undefined;
  const target = input.target?.value === 0 ? insteadOfZero : input.target?.value;
  const targetYear = Math.ceil(input.target?.at ?? options.targetYear ?? card.defaults.targetYear);
  const base = start.value === 0 ? insteadOfZero : start.value;
  const sign = start.value < 0 ? -1 : 1;
  const way = direction === 'up' ? 1 : -1;
  const factor = hasTarget || options.limit === undefined ? 1 : limitFactor(start.value, options.limit);
  const usual = hasTarget ? 'withTarget' : 'withoutTarget';
  const cuts: OpenSdgCuts = {
    high: (options.high ?? card.defaults.high[usual]) * factor,
    med: (options.med ?? card.defaults.med[usual]) * factor,
    low: (options.low ?? card.defaults.low) * factor,
  };
  const achieved = target !== undefined && isMet(latest.value, target, direction);
  const growth = (latest.value / base) ** (1 / (latest.at - start.at)) - 1;
  const required = target === undefined ? null : requiredGrowth(base, target, targetYear - start.at);
  const refusal = ((): NotEvaluable | null => {
    if (Math.sign(base) * Math.sign(latest.value) < 0) return 'sign-change';
    if (latest.at - start.at < 1) return 'single-value';
    if (target === undefined) return null;
    if (targetYear <= start.at) return 'target-year-not-after-baseline';
    return required === null ? 'target-equals-baseline' : null;
  })();
  const raw = (sign * way * growth) / (required ?? 1);
  const value = refusal === null && Number.isFinite(raw) ? raw : null;

  const judged = { start: start.value, latestYear: latest.at, targetYear, target, hasValue: value !== null };
  const notes = [...found.notes, ...openSdgNotes(input, judged)];
  const details = {
    baseYear: start.at,
    baseValue: start.value === 0 && refusal === null ? base : start.value,
    currentYear: latest.at,
    currentValue: latest.value,
    target: target ?? null,
    targetYear,
    direction,
    ...(options.limit === undefined || hasTarget ? {} : { limitFactor: factor }),
  };
  if (achieved) return answerWith(card, { value, score: 5, status: 'target_achieved', notes, details });
  if (value === null) return noAnswerFor(card, refusal ?? 'out-of-range', notes, details);
  const score = hasTarget ? openSdgTargetScore(value, cuts) : openSdgGrowthScore(value, cuts, factor);
  return answerWith(card, { value, score, status: statusOf(value, cuts), notes, details });
}

/** The method knows whole years: a day belongs to its year. */
function inYears<Timed extends TimedValue>(timed: Timed): Timed {
  return { ...timed, at: Math.ceil(timed.at) };
}

function statusOf(value: number, { high, med, low }: OpenSdgCuts): string {
  if (value >= high) return 'substantial_progress';
  if (value >= med) return 'moderate_progress';
  return value >= low ? 'limited_progress' : 'deterioration';
}
