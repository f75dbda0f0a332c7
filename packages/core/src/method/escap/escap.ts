import type { Point } from '../../math/theil-sen.ts';
import { answerWith, noAnswerFor } from '../answer-with.ts';
import { isMet } from '../case/is-met.ts';
import { orderedPoints } from '../case/ordered-points.ts';
import { wantedDirection } from '../case/wanted-direction.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodNote } from '../method-note.ts';
import type { MethodResult } from '../method-result.ts';
import type { MethodCard, PublishedMethod } from '../published-method.ts';
import { meanChangeEstimate } from './mean-change-estimate.ts';
import { progressIndex } from './progress-index.ts';
import { shareScale } from './share-scale.ts';
import { weightedProjection } from './weighted-projection.ts';

const card = {
  id: 'escap',
  version: '1',
  citation:
    'ESCAP, Asia and the Pacific SDG Progress Report: progress assessment methodology; Bidarbakht Nia, working papers SD/WP/04 and SD/WP/05 (2017); edge rules as in spalmas/SDG-MENARO 03_progress_assessment',
  defaults: {
    baseYear: 2015,
    targetYear: 2030,
    currentYear: null,
    scale: null,
    projection: 'weighted-regression',
  },
  statuses: ['on-track', 'slow-progress', 'regression', 'no-data', 'insufficient-data'],
} as const satisfies MethodCard;

const currentWords = ['on-track', 'slow-progress', 'regression'] as const;
const anticipatedWords = ['keep', 'speed-up', 'reverse'] as const;

/** ESCAP's current status index, with the anticipated progress index in its details. */
export const escap: PublishedMethod = { ...card, evaluate };

/** The cut-offs are one and nine tenths of the way: 10 and 0 belong to the better and the worse side. */
function statusOf<Word extends string>(index: number, [good, fair, bad]: readonly [Word, Word, Word]): Word {
  if (index > 9) return good;
  return index > 0 ? fair : bad;
}

/**
 * ESCAP's two answers on a scale of ten: where a series stands between its base year and its target, and where it will
 * stand in the target year if it goes on as it did.
 */
function evaluate(input: MethodCase): MethodResult {
  const { options = {}, target, baseline } = input;
  const ordered = orderedPoints(input.series);
  if ('reason' in ordered) {
    return ordered.reason === 'no-data'
      ? answerWith(card, { status: 'no-data', notEvaluable: 'no-data' })
      : noAnswerFor(card, ordered.reason);
  }
  const notes: MethodNote[] = [...ordered.notes];
  if (target === undefined) return noAnswerFor(card, 'no-target', notes);
  const baseYear = baseline?.at ?? options.baseYear ?? card.defaults.baseYear;
  const end = target.at ?? options.targetYear ?? card.defaults.targetYear;
  if (target.at === undefined && options.targetYear === undefined) notes.push('target-year-assumed');
  const given = typeof baseline?.value === 'number' ? { at: baseline.at, value: baseline.value } : undefined;
  const inSeries = ordered.points.find(({ at }) => at === baseYear);
  if (given && inSeries && given.value !== inSeries.value)
    return noAnswerFor(card, 'baseline-contradicts-series', notes);
  const points = [...ordered.points, ...(given && !inSeries ? [given] : [])].sort((a, b) => a.at - b.at);
  const latest = points[points.length - 1] as Point;
  if (options.scale !== undefined && points.some(({ value }) => value < 0 || value > (options.scale as number)))
    return noAnswerFor(card, 'share-outside-limits', notes);

  const guess = points.length === 1 ? input.direction : undefined;
  if (points.length === 1) {
    const met = guess !== undefined && isMet(latest.value, target.value, guess);
    if (!met) return noAnswerFor(card, guess === undefined ? 'no-direction' : 'single-value', notes);
    const anticipated = { value: 10, projected: null, gap: 0, status: 'keep' };
    return answerWith(card, { value: 10, status: 'on-track', notes, details: { anticipated } });
  }
  if (end <= baseYear) return noAnswerFor(card, 'target-year-not-after-baseline', notes);

  const scale = shareScale(options.scale);
  const valueAt = (at: number, note: MethodNote): number => {
    const found = points.find((point) => point.at === at);
    if (found) return found.value;
    const { value, kept } = meanChangeEstimate(points, at, scale);
    notes.push(note, ...(kept ? (['latest-value-kept'] as const) : []));
    return value;
  };
  const start = given?.value ?? valueAt(baseYear, 'baseline-estimated');
  const current =
    options.currentYear === undefined ? latest.value : valueAt(options.currentYear, 'current-value-estimated');
  const direction = wantedDirection(input, start);
  if (direction === undefined) return noAnswerFor(card, 'no-direction', notes);
  const way = { start, target: target.value, direction } as const;
  if (isMet(start, target.value, direction)) notes.push('target-on-wrong-side');
  const value = progressIndex(current, way);
  if (value === null) return noAnswerFor(card, 'target-equals-baseline', notes);

  const until = points.filter(({ at }) => at <= end);
  const final = points.find(({ at }) => at === end);
  const project = options.projection === 'mean-change' ? meanChangeEstimate : weightedProjection;
  const projected = final
    ? { value: final.value, kept: false }
    : until.length > 0
      ? project(until, end, scale)
      : { value: latest.value, kept: true };
  if (projected.kept) notes.push('latest-value-kept');
  if (latest.at >= end) notes.push('judged-at-target-year');
  const index = progressIndex(projected.value, way);
  const anticipated =
    index === null
      ? null
      : {
          value: index,
          projected: projected.value,
          // What will be missing, as a share of the change that was required.
          gap: 1 - index / 10,
          status: statusOf(index, anticipatedWords),
        };
  const details = { baseYear, baseValue: start, currentValue: current, anticipated };
  return answerWith(card, { value, status: statusOf(value, currentWords), notes, details });
}
