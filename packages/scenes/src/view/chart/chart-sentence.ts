import { commonLabels } from '../../labels/common-labels.ts';
import { formatSpan } from '../../text/format-span.ts';
import { indicatorChartLabels } from '../../labels/indicator-chart-labels.ts';
import { safeText } from '../../safe/safe-text.ts';
import type { Scene } from '../scene.ts';
import type { ChartStop, ChartView } from './chart-stop.ts';

/** The first of those with the least value; with the greatest where `sign` is −1. */
const leastOf = (values: readonly ChartStop[], sign: 1 | -1 = 1): ChartStop | undefined =>
  values.reduce<ChartStop | undefined>(
    (least, stop) => (least && sign * (least.value ?? NaN) <= sign * (stop.value ?? NaN) ? least : stop),
    undefined,
  );

const spoken = (stop: ChartStop): string => stop.spoken ?? stop.text;

/**
 * What a chart shows, in words: how many values, from when to when, between what; what is missing, where the definition
 * or the area changes, what is provisional, and the targets.
 */
export const chartSentence = (
  { stops, breaks }: Pick<ChartView, 'stops' | 'breaks'>,
  { locale }: Pick<Scene, 'locale'>,
): string => {
  const say = indicatorChartLabels[locale];
  const of = (...kinds: readonly ChartStop['kind'][]) => stops.filter(({ kind }) => kinds.includes(kind));
  const values = of('value', 'provisional');
  const [first, last] = [values[0], values[values.length - 1]];
  const [low, high] = [leastOf(values), leastOf(values, -1)];
  const dates = (some: readonly ChartStop[]): readonly string[] => some.map(({ date }) => date);
  const range =
    first?.of && last?.of && low && high
      ? { span: formatSpan(first.of, last.of, locale), count: values.length, low, high }
      : null;
  const missing = dates(of('missing'));
  const provisional = dates(of('provisional'));
  const asides = of('alternative', 'part').length;
  const targets = of('target').map(({ date, text }) => say.aim({ value: text, date }));
  const [projected] = of('projection');
  const parts = [
    first && values.length === 1 ? say.one({ date: first.date, value: spoken(first) }) : '',
    range && values.length > 1
      ? range.low.value === range.high.value
        ? say.same({ ...range, value: spoken(range.low) })
        : say.values({ ...range, low: spoken(range.low), high: spoken(range.high) })
      : '',
    missing.length > 0 ? say.lacks(missing) : '',
    ...(['definition', 'area'] as const).map((kind) => {
      const days = breaks.flatMap((one) => (one.kind === kind ? [one.date] : []));
      return days.length > 0 ? say.breaks[kind](days) : '';
    }),
    provisional.length > 0 ? say.provisional(provisional) : '',
    asides > 0 ? say.asides(asides) : '',
    targets.length > 0 ? say.aims(targets) : '',
    projected ? say.projected({ date: projected.date, range: projected.text }) : '',
  ];
  return safeText(commonLabels[locale].sentences(parts.filter((part) => part !== '')));
};
