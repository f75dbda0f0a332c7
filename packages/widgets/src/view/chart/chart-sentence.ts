import type { Indicator } from '@onemetre/core';
import { formatValue } from '@onemetre/core/text';
import { indicatorChartLabels } from '../../labels/indicator-chart-labels.ts';
import { safeText } from '../../safe/safe-text.ts';
import type { Scene } from '../scene.ts';
import type { ChartStop, ChartView } from './chart-stop.ts';

/**
 * What a chart shows, in words: how many values, from when to when, between what; what is missing, where the definition
 * changes, what is provisional, and the targets.
 */
export const chartSentence = (
  { stops, breaks }: Pick<ChartView, 'stops' | 'breaks'>,
  indicator: Indicator,
  scene: Scene,
): string => {
  const { locale } = scene;
  const say = indicatorChartLabels[locale];
  const of = (...kinds: readonly ChartStop['kind'][]) => stops.filter(({ kind }) => kinds.includes(kind));
  const values = of('value', 'provisional');
  const [first, last] = [values[0], values[values.length - 1]];
  const numbers = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const words = (value: number): string =>
    safeText(formatValue(value, indicator.unit, locale, { precision: indicator.precision }));
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const dates = (some: readonly ChartStop[]): readonly string[] => some.map(({ date }) => date);
  const range = first && last ? { first: first.date, last: last.date, count: values.length } : null;
  const missing = dates(of('missing'));
  const provisional = dates(of('provisional'));
  const asides = of('alternative', 'part').length;
  const targets = of('target').map(({ date, text }) => say.aim({ value: text, date }));
  const [projected] = of('projection');
  const parts = [
    first && values.length === 1 ? say.one({ date: first.date, value: first.text }) : '',
    range && values.length > 1
      ? low === high
        ? say.same({ ...range, value: words(low) })
        : say.values({ ...range, low: words(low), high: words(high) })
      : '',
    missing.length > 0 ? say.lacks(missing) : '',
    breaks.length > 0 ? say.breaks(breaks.map(({ date }) => date)) : '',
    provisional.length > 0 ? say.provisional(provisional) : '',
    asides > 0 ? say.asides(asides) : '',
    targets.length > 0 ? say.aims(targets) : '',
    projected ? say.projected({ date: projected.date, range: projected.text }) : '',
  ];
  return safeText(parts.filter((part) => part !== '').join(locale === 'en' ? ' ' : ''));
};
