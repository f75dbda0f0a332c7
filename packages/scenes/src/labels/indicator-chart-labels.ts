import type { Locale } from '../text/locale.ts';
import type { StopKind } from '../view/chart/chart-stop.ts';

/** Words of om-indicator-chart: drawing, walk, sentence and table. */
export interface IndicatorChartLabels {
  /** What each thing in the chart is called. */
  readonly kinds: Readonly<Record<StopKind, string>>;
  readonly missing: (period: string) => string;
  /** The way of announcing a thing: date, value, what it is. */
  readonly stop: (v: { date: string; text: string; notes: readonly string[] }) => string;
  readonly walk: (title: string) => string;
  readonly hint: string;
  readonly unit: (unit: string) => string;
  readonly cut: (value: string) => string;
  readonly asOf: (date: string) => string;
  readonly changed: Readonly<Record<'definition' | 'area', string>>;
  readonly revised: (date: string) => string;
  readonly apart: string;
  readonly nature: string;
  readonly caption: (title: string) => string;
  readonly values: (v: { span: string; count: number; low: string; high: string }) => string;
  readonly one: (v: { date: string; value: string }) => string;
  readonly same: (v: { span: string; count: number; value: string }) => string;
  readonly lacks: (periods: readonly string[]) => string;
  readonly breaks: Readonly<Record<'definition' | 'area', (dates: readonly string[]) => string>>;
  readonly asides: (count: number) => string;
  readonly provisional: (dates: readonly string[]) => string;
  readonly aims: (targets: readonly string[]) => string;
  readonly aim: (v: { value: string; date: string }) => string;
  readonly projected: (v: { date: string; range: string }) => string;
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] as string}`;

export const indicatorChartLabels: Readonly<Record<Locale, IndicatorChartLabels>> = {
  'zh-Hans': {
    kinds: {
      value: '数值',
      provisional: '初步数',
      alternative: '另一来源的数，未采用',
      part: '不足整期的数，未采用',
      missing: '缺',
      absent: '无数值',
      baseline: '基线',
      interim: '阶段目标',
      target: '目标',
      original: '原目标',
      reference: '参照目标',
      projection: '走势推算',
    },
    missing: (period) => `${period}缺`,
    stop: ({ date, text, notes }) => [`${date}：${text}`, ...notes].join('，'),
    walk: (title) => `逐点查看：${title}`,
    hint: '移到图上，或用左右方向键逐点查看。',
    unit: (unit) => `单位：${unit}`,
    cut: (value) => `纵轴从${value}起，不从0起`,
    asOf: (date) => `数据截至${date}`,
    changed: { definition: '口径变更', area: '区划合并' },
    revised: (date) => `${date}调整`,
    apart: '目标是各期合计数，不画在各期数值旁。',
    nature: '性质',
    caption: (title) => `${title}：图中各点`,
    values: ({ span, count, low, high }) => `${span}有${count}个数值，在${low}与${high}之间。`,
    one: ({ date, value }) => `只有${date}一个数值：${value}。`,
    same: ({ span, count, value }) => `${span}有${count}个数值，都是${value}。`,
    lacks: (periods) => `缺${periods.join('、')}，虚线处没有数值。`,
    breaks: {
      definition: (dates) => `${dates.join('、')}起口径变更，前后不相连。`,
      area: (dates) => `${dates.join('、')}起区划合并，前后不相连。`,
    },
    asides: (count) => `另有${count}个未采用的数值，单独画出。`,
    provisional: (dates) => `${dates.join('、')}为初步数。`,
    aims: (targets) => `目标：${targets.join('；')}。`,
    aim: ({ value, date }) => `${value}（${date}）`,
    projected: ({ date, range }) => `照近年走势，${date}大致为${range}；推算不影响判断。`,
  },
  en: {
    kinds: {
      value: 'value',
      provisional: 'provisional',
      alternative: 'from another source, not used',
      part: 'part of a period, not used',
      missing: 'missing',
      absent: 'no value',
      baseline: 'baseline',
      interim: 'interim target',
      target: 'target',
      original: 'original target',
      reference: 'reference target',
      projection: 'projected',
    },
    missing: (period) => `${period} missing`,
    stop: ({ date, text, notes }) => [`${date}: ${text}`, ...notes].join(', '),
    walk: (title) => `Point by point: ${title}`,
    hint: 'Point at the chart, or go from point to point with the arrow keys.',
    unit: (unit) => `Unit: ${unit}`,
    cut: (value) => `the axis begins at ${value}, not at 0`,
    asOf: (date) => `Data as of ${date}`,
    changed: { definition: 'new definition', area: 'areas merged' },
    revised: (date) => `changed ${date}`,
    apart: 'The target is a total of all periods and is not drawn beside the values of single ones.',
    nature: 'What it is',
    caption: (title) => `${title}: every point of the chart`,
    values: ({ span, count, low, high }) => `${count} values from ${span}, between ${low} and ${high}.`,
    one: ({ date, value }) => `One value only, for ${date}: ${value}.`,
    same: ({ span, count, value }) => `${count} values from ${span}, all ${value}.`,
    lacks: (periods) =>
      `${listed(periods)} ${periods.length === 1 ? 'is' : 'are'} missing; there is no value where the line is dashed.`,
    breaks: {
      definition: (dates) => `The definition changes in ${listed(dates)}; the line stops there.`,
      area: (dates) => `Areas were merged on ${listed(dates)}; the line stops there.`,
    },
    asides: (count) =>
      count === 1
        ? 'One further value was not used and stands apart.'
        : `${count} further values were not used and stand apart.`,
    provisional: (dates) => `Provisional: ${listed(dates)}.`,
    aims: (targets) => `Target: ${targets.join('; ')}.`,
    aim: ({ value, date }) => `${value} (${date})`,
    projected: ({ date, range }) =>
      `If recent years go on: about ${range} by ${date}; a projection changes no judgement.`,
  },
};
