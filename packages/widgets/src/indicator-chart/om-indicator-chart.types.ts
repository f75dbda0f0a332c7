export type { IndicatorChartView } from '../view/indicator-chart-view.ts';
