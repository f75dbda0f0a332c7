import type { Programme, ProjectionCaveat, ProjectionRefusal, TargetProjection } from '@onemetre/core';
import { formatChange } from './format-change.ts';
import { formatDate } from './format-date.ts';
import { formatLastDay } from './format-last-day.ts';
import { formatComputed } from './format-computed.ts';
import { formatRatio } from './format-ratio.ts';
import { formatShare } from './format-share.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';
import { targetValuePhrase } from './target-phrase.ts';
import { projectionSentences } from '../generated/locales/projection-sentences.ts';

/** The sentences about where values lead. They say what a line says, and how little that may be. */
export interface ProjectionSentences {
  readonly join: (sentences: readonly string[]) => string;
  readonly pace: (v: { pace: string; several: boolean }) => string;
  readonly projected: (v: { date: string; value: string; target: string; meets: boolean }) => string;
  readonly range: (v: { low: string; high: string; verdict: 'all' | 'none' | 'some' }) => string;
  readonly arrives: (v: { month: string }) => string;
  readonly reached: () => string;
  readonly never: () => string;
  readonly rate: (v: { date: string; achieved: string; asOf: string; required: string }) => string;
  readonly trend: (v: { p: string; exact: boolean }) => string;
  readonly interval: (v: { level: string; low: string; high: string }) => string;
  readonly noChange: () => string;
  readonly none: (v: { reason: string }) => string;
  readonly caveats: Readonly<Record<ProjectionCaveat, string>>;
  readonly refusals: Readonly<Record<ProjectionRefusal, string>>;
}

/**
 * Where a target's values lead, in a few sentences, or why nothing is said about that.
 *
 * @throws RangeError when the projection is not about a target of the programme
 *
 * @example
 * projectionText(projectTarget(programme, 'retention-hold', { asOf: '2024-06-30' }), programme, 'en')
 * // => 'No projection: it is to be kept, not approached year by year.'
 */
export function projectionText(projection: TargetProjection, programme: Programme, locale: Locale): string {
  const say = projectionSentences[locale];
  if (!projection.given) return say.none({ reason: say.refusals[projection.reason] });
  const target = programme.targets.find(({ id }) => id === projection.target);
  const indicator = programme.indicators.find(({ id }) => id === target?.indicator);
  if (!target || !indicator)
    throw new RangeError(`projectionText requires a target of the programme, got ${projection.target}`);
  const { points, pace, paceRange, projected, meetsInRange, arrival, trend, interval, caveats } = projection;
  const values = points.map(({ value }) => value);
  const goals = [target.value, target.low, target.high];
  const value = (number: number): string =>
    formatComputed(number, indicator, locale, { from: values, apartFrom: goals });
  const change = (number: number): string => formatChange(number, indicator, locale, { from: values, finer: 1 });
  const phrase =
    targetValuePhrase(target, indicator, locale) ||
    (pickText(target.quantity, locale, programme.languages)?.text ?? '');
  const { low, high } = projected;
  return say.join([
    say.pace({ pace: change(pace), several: paceRange !== undefined }),
    say.projected({
      date: formatDate(target.deadline ?? projected.date, locale),
      value: value(projected.value),
      target: phrase,
      meets: projection.meets,
    }),
    ...(low && high && meetsInRange
      ? [
          say.range({
            low: value(Math.min(low.value, high.value)),
            high: value(Math.max(low.value, high.value)),
            verdict: meetsInRange,
          }),
        ]
      : []),
    ...(arrival.when === 'reached' ? [say.reached()] : []),
    ...(arrival.when === 'never' ? [say.never()] : []),
    ...(arrival.when === 'date' ? [say.arrives({ month: formatDate(arrival.date.slice(0, 7), locale) })] : []),
    ...(projection.requiredPerYear === undefined
      ? []
      : [
          say.rate({
            date: formatLastDay(points[points.length - 1]?.date ?? projection.asOf, locale),
            achieved: change(projection.achievedPerYear),
            asOf: formatDate(projection.asOf, locale),
            required: change(projection.requiredPerYear),
          }),
        ]),
    ...(trend ? [say.trend({ p: formatRatio(trend.p, locale, [0]), exact: trend.by === 'exact' })] : []),
    ...(interval
      ? [
          say.interval({
            level: formatShare(interval.level, locale, 2),
            low: value(interval.low.value),
            high: value(interval.high.value),
          }),
        ]
      : []),
    ...caveats.map((caveat) => say.caveats[caveat]),
    say.noChange(),
  ]);
}
