import type { ChartContent } from '../../geometry/lay-out-chart.ts';
import type { ChartView } from './chart-stop.ts';

/** What of a chart is drawn, as plain values. */
export const chartContent = ({ placed, callouts, valueLabels, timeLabels, asOf }: ChartView): ChartContent => {
  const { x: _x, ...places } = placed;
  return { placed: places, callouts, valueLabels, timeLabels, asOf };
};
