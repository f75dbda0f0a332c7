export type { IndicatorChartView } from '@onemetre/scenes/views';
