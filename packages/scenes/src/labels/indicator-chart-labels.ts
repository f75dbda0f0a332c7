import type { StopKind } from '../view/chart/chart-stop.ts';

export { indicatorChartLabels } from '../generated/locales/indicator-chart-labels.ts';

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
