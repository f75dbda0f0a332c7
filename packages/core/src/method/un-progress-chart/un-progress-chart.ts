import { growthRate } from '../../math/growth-rate.ts';
import { answerWith, noAnswerFor } from '../answer-with.ts';
import { isMet } from '../case/is-met.ts';
import { orderedPoints } from '../case/ordered-points.ts';
import { startAndLatest } from '../case/start-and-latest.ts';
import { targetNotes } from '../case/target-notes.ts';
import { wantedDirection } from '../case/wanted-direction.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodNote } from '../method-note.ts';
import type { MethodResult } from '../method-result.ts';
import type { MethodCard, PublishedMethod } from '../published-method.ts';
import { bandOf } from './band-of.ts';

const card = {
  id: 'un-progress-chart',
  version: '2023',
  citation:
    'United Nations Statistics Division, The Sustainable Development Goals Progress Chart 2023: technical note, as described by EUSTAT-DES/site _pages/en/metodologia.md; five bands as in the Food Systems Countdown',
  defaults: { baseYear: 2015, targetYear: 2030, bands: 3, percentage: true, binary: false, growthSeries: false },
  statuses: [
    'met-or-on-track',
    'fair-progress',
    'limited-progress',
    'stagnation',
    'stagnation-or-regression',
    'regression',
    'not-assessed',
  ],
} as const satisfies MethodCard;

/** The progress chart of the UN Statistics Division. */
export const unProgressChart: PublishedMethod = { ...card, evaluate };

/** From what year the growth is counted: the base year, the next one that leaves two values, else the last one before. */
function baseYearOf({ series, baseline, options }: MethodCase): number {
  const wanted = baseline?.at ?? options?.baseYear ?? card.defaults.baseYear;
  const ordered = orderedPoints(series);
  if ('reason' in ordered || typeof baseline?.value === 'number') return wanted;
  const years = ordered.points.map(({ at }) => at);
  const after = years.filter((year) => year >= wanted);
  const before = years.filter((year) => year < wanted);
  return after.length >= 2 || before.length === 0 ? wanted : (before[before.length - 1] as number);
}

/**
 * The progress chart: the value that the growth so far leads to in the target year, as a share of the change that was
 * required. Met now is met, whatever the trend.
 */
function evaluate(input: MethodCase): MethodResult {
  const { options = {}, baseline } = input;
  // A yes is 1.
  const target = input.target ?? (options.binary === true ? { value: 1 } : undefined);
  if (options.growthSeries === true) return noAnswerFor(card, 'needs-judgement');
  const end = target?.at ?? options.targetYear ?? card.defaults.targetYear;
  const all = input.series ?? [];
  const known = target === undefined ? all : all.filter(({ at }) => at <= end);
  const wanted = baseYearOf({ ...input, series: known });
  const asked = baseline?.at ?? options.baseYear ?? card.defaults.baseYear;
  const found = startAndLatest({
    series: known,
    baseline: { at: wanted, value: baseline?.value ?? null },
  });
  if ('reason' in found) return noAnswerFor(card, found.reason);
  const { start, latest } = found;
  const direction = options.binary === true ? 'up' : wantedDirection(input, start.value);
  const notes: readonly MethodNote[] = [
    ...found.notes,
    ...(start.at === asked ? [] : (['base-year-moved'] as const)),
    ...(target === undefined ? [] : targetNotes(start, latest, { ...target, at: end }, direction)),
    ...(known.length < all.length ? (['judged-at-target-year'] as const) : []),
    ...(target !== undefined && options.binary !== true && target.at === undefined && options.targetYear === undefined
      ? (['target-year-assumed'] as const)
      : []),
  ];
  const bands = options.bands ?? card.defaults.bands;
  const reached = { score: bands === 5 ? 5 : 3, status: 'met-or-on-track' } as const;
  if (target !== undefined) {
    const near =
      options.percentage !== false &&
      options.binary !== true &&
      (target.value === 0 || target.value === 100) &&
      Math.abs(latest.value - target.value) <= 1;
    const met = direction !== undefined && isMet(latest.value, target.value, direction);
    if (met || near)
      return answerWith(card, { ...reached, notes: met ? notes : [...notes, 'near-limit-counts-as-met'] });
    if (options.binary === true) return answerWith(card, { score: 1, status: 'stagnation-or-regression', notes });
  }
  if (target === undefined && direction === undefined) return noAnswerFor(card, 'no-direction', notes);
  if (target !== undefined && end <= start.at) return noAnswerFor(card, 'target-year-not-after-baseline', notes);
  if (latest.at <= start.at) return noAnswerFor(card, 'single-value', notes);
  if (start.value === 0) return noAnswerFor(card, 'zero-baseline', notes);
  if (latest.value / start.value < 0) return noAnswerFor(card, 'sign-change', notes);
  const growth = growthRate(start.value, latest.value, latest.at - start.at);
  if (growth === null) return noAnswerFor(card, 'out-of-range', notes);
  if (target === undefined) {
    if (start.value < 0) return noAnswerFor(card, 'negative-baseline', notes);
    const value = (direction === 'up' ? growth : -growth) + 0;
    return answerWith(card, { value, ...bandOf(value, 'growth', bands), notes, details: { observedGrowth: growth } });
  }
  if (target.value === start.value) return noAnswerFor(card, 'target-equals-baseline', notes);
  const projected = latest.value * (1 + growth) ** (end - latest.at);
  const value = (projected - start.value) / (target.value - start.value);
  return answerWith(card, {
    value,
    ...bandOf(value, 'share', bands),
    notes,
    details: { observedGrowth: growth, projected },
  });
}
