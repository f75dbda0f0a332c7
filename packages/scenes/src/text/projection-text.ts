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

/** The sentences about where values lead. They say what a line says, and how little that may be. */
interface ProjectionSentences {
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

const projectionSentences: Readonly<Record<Locale, ProjectionSentences>> = {
  'zh-Hans': {
    join: (sentences) => sentences.join(''),
    pace: ({ pace, several }) =>
      several ? `各时期之间变化速度的中位数为每年${pace}。` : `从第一个数值到最近的数值，平均每年${pace}。`,
    projected: ({ date, value, target, meets }) =>
      `照此推算，${date}为${value}，${meets ? '能' : '不能'}达到目标（${target}）。`,
    range: ({ low, high, verdict }) =>
      `按最慢和最快的速度推算，在${low}至${high}之间，${{ all: '都能达到', none: '都不能达到', some: '能否达到尚不一定' }[verdict]}。`,
    arrives: ({ month }) => `照此速度，约在${month}达到。`,
    reached: () => '最近的数值已满足目标。',
    never: () => '照此速度，看不到达到的时间。',
    rate: ({ date, achieved, asOf, required }) =>
      `到${date}平均每年${achieved}，要按期达到，从${asOf}起每年需要${required}。`,
    trend: ({ p, exact }) => `Mann–Kendall 趋势检验：p＝${p}（双侧，${exact ? '精确' : '近似'}）。`,
    interval: ({ level, low, high }) => `最小二乘直线的${level}预测区间为${low}至${high}。`,
    noChange: () => '推算不改变状态。',
    none: ({ reason }) => `不作推算：${reason}。`,
    caveats: {
      'two-points': '只有两个点，推算很粗。',
      'running-total': '按累计数的平均速度推算，不给范围。',
      'few-points': '点数少，不谈是否显著。',
      volatile: '数值起伏大，推算不稳。',
      clipped: '推算值超出可能的范围，已截到界限。',
      'no-baseline': '没有可用的基线，只用后来的数值。',
      'inexact-left-out': '只是界限的数值没有用来推算。',
      'definition-left-out': '口径不同的数值没有用来推算。',
      'merged-left-out': '区划合并前的数值没有用来推算。',
      provisional: '所用数值中有初步数。',
    },
    refusals: {
      'item-decided': '该项另有决定',
      'inputs-invalid': '数据有误',
      'not-begun': '尚未开始',
      ended: '期限已到，应看实际数值',
      'no-deadline': '原文未写明期限',
      'no-start': '没有写明起算时间',
      'no-target-value': '目标没有可比的数值',
      'kept-not-reached': '要求的是保持，不是逐年走近',
      'done-or-not': '只有完成与未完成之分',
      'counts-of-units': '看的是达标单位数，不按直线变化',
      'direction-only': '目标只有方向，没有数值',
      'yearly-change': '目标是逐年变化，没有终点数值',
      'comparison-only': '目标是同别处或往年比较，没有自己的终点数值',
      'no-path': '计划没有写明进度安排，不按直线变化',
      'value-too-old': '最近的数值太旧',
      'no-data': '所据材料未载基线之后的数值',
      'needs-two-points': '至少需要两个时期的确定数值',
      'missing-periods': '有的时期没有数值，累计数只是下限',
      'definition-changed': '统计口径有变，前后不可比',
      'area-merged': '区划合并，前后不可比',
      'periods-differ': '各数值的时期长短不一',
    },
  },
  en: {
    join: (sentences) => sentences.join(' '),
    pace: ({ pace, several }) =>
      several
        ? `The median of all paces between its values is ${pace} a year.`
        : `From the first value to the latest: ${pace} a year.`,
    projected: ({ date, value, target, meets }) =>
      `If it goes on like this it stands at ${value} in ${date}, which ${meets ? 'meets' : 'does not meet'} the target (${target}).`,
    range: ({ low, high, verdict }) =>
      `With the slowest and the fastest of these paces it lies between ${low} and ${high}: ${{ all: 'all of that meets it', none: 'none of that meets it', some: 'whether it will be met is open' }[verdict]}.`,
    arrives: ({ month }) => `At this pace it arrives about ${month}.`,
    reached: () => 'The latest value satisfies the target already.',
    never: () => 'At this pace no date of arrival can be seen.',
    rate: ({ date, achieved, asOf, required }) =>
      `Up to ${date} ${achieved} a year on average; to arrive in time it takes ${required} a year from ${asOf} on.`,
    trend: ({ p, exact }) => `Mann–Kendall test for a trend: p = ${p} (two-sided, ${exact ? 'exact' : 'approximate'}).`,
    interval: ({ level, low, high }) =>
      `The ${level} prediction interval of the least-squares line is ${low} to ${high}.`,
    noChange: () => 'A projection changes no state.',
    none: ({ reason }) => `No projection: ${reason}.`,
    caveats: {
      'two-points': 'Two points only: this is coarse.',
      'running-total': 'Projected at the mean pace of the running total, without a range.',
      'few-points': 'There are too few points to speak of chance.',
      volatile: 'The values swing, so the projection is unsteady.',
      clipped: 'It passed what is possible and was taken back to that limit.',
      'no-baseline': 'There is no usable baseline; only later values are used.',
      'inexact-left-out': 'Values that are only bounds were left out.',
      'definition-left-out': 'Values under another definition were left out.',
      'merged-left-out': 'Values from before areas were merged were left out.',
      provisional: 'Some values used are provisional.',
    },
    refusals: {
      'item-decided': 'a decision stands about this item',
      'inputs-invalid': 'its data are faulty',
      'not-begun': 'it has not begun',
      ended: 'its deadline is here, so the real value counts',
      'no-deadline': 'the text states no deadline',
      'no-start': 'the start is not stated',
      'no-target-value': 'the target has no value to compare with',
      'kept-not-reached': 'it is to be kept, not approached year by year',
      'done-or-not': 'it is either done or not',
      'counts-of-units': 'it counts units that comply, which do not move along a line',
      'direction-only': 'the target names only a direction',
      'yearly-change': 'the target is a yearly change without a final value',
      'comparison-only': 'the target compares with elsewhere or an earlier year, and has no final value of its own',
      'no-path': 'the plan does not say how it is to go, so it does not move along a line',
      'value-too-old': 'its latest value is too old',
      'no-data': 'our sources give no value after the baseline',
      'needs-two-points': 'exact values of at least two periods are needed',
      'missing-periods': 'some periods have no value, so the total is only a lower bound',
      'definition-changed': 'the definition changed, so earlier and later values cannot be compared',
      'area-merged': 'areas were merged, so values from before and after cannot be compared',
      'periods-differ': 'its values cover periods of different lengths',
    },
  },
};

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
