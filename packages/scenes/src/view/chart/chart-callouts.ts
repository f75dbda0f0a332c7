import type { Callout } from '../../geometry/place-callouts.ts';
import { commonLabels } from '../../labels/common-labels.ts';
import { indicatorChartLabels } from '../../labels/indicator-chart-labels.ts';
import type { Scene } from '../scene.ts';
import type { ChartView, PlacedStop, StopKind } from './chart-stop.ts';

/** What is written into a chart, what matters most first: where it stands, where it is to go, where it came from, what is missing. */
export const chartCallouts = (
  { stops, placed, breaks, levelStops }: Pick<ChartView, 'stops' | 'placed' | 'breaks' | 'levelStops'>,
  scene: Scene,
): readonly Callout[] => {
  const { locale } = scene;
  const say = indicatorChartLabels[locale];
  const { aside } = commonLabels[locale];
  const at = ({ x, y }: PlacedStop): Callout['at'] => [x ?? 0, y ?? 0];
  const drawn = stops.filter(({ x }) => x !== null);
  const values = drawn.filter(({ kind }) => kind === 'value' || kind === 'provisional');
  const latest = values[values.length - 1];
  const named = (kind: StopKind): readonly Callout[] =>
    drawn
      .filter((stop) => stop.kind === kind)
      .map((stop) => ({
        text: `${say.kinds[kind]} ${stop.short}${kind === 'interim' ? '' : aside(stop.date)}`,
        at: at(stop),
        kind,
      }));
  return [
    ...(latest ? [{ text: `${latest.date} ${latest.short}`, at: at(latest), kind: 'latest' }] : []),
    ...named('target'),
    // A line without an end is named where the chart ends.
    ...placed.levels.flatMap(({ to, at: height }, index) => {
      const stop = stops.find(({ id }) => id === levelStops[index]);
      return stop?.x === null
        ? [{ text: `${say.kinds.target} ${stop.short}`, at: [to, height] as const, kind: 'target' }]
        : [];
    }),
    ...named('baseline'),
    ...drawn
      .filter(({ kind }) => kind === 'missing' || kind === 'absent')
      .map((stop) => ({
        text: stop.kind === 'missing' ? say.missing(stop.date) : `${stop.date} ${stop.text}`,
        at: at(stop),
        kind: 'missing',
        optional: true,
      })),
    ...placed.breaks.map((x, index) => ({
      text: `${breaks[index]?.date ?? ''} ${say.changed[breaks[index]?.kind ?? 'definition']}`,
      at: [x, 1] as const,
      kind: 'break',
    })),
    ...named('original'),
    ...named('interim'),
    ...named('reference'),
    ...named('projection'),
    ...values
      .filter((stop) => stop !== latest)
      .reverse()
      .map((stop) => ({ text: stop.short, at: at(stop), kind: 'value', optional: true })),
  ];
};
