import { layOutChart, type ChartContent, type ChartLayout } from '../geometry/lay-out-chart.ts';
import type { Place, PlacedChart, Stretch } from '../geometry/placed-chart.ts';
import type { ChartNode, WalkStop } from '../scene/chart-node.ts';
import { chartText, scaleMarkup } from './chart-text-markup.ts';
import { em, percent } from './lengths.ts';
import { element, type Markup } from './markup.ts';

/** The labels of a drawing are this much smaller than the text around it. */
const labelSize = 0.8125;

/**
 * A chart with its walk and what the walk says. Places are shares of the width and heights are em, so it needs no measure of its
 * own; only what is written into it needs to know about how wide it is.
 *
 * @param width in em of the running text
 * @param cursor the stop that is looked at, by its place in the walk
 */
export const chartMarkup = ({ chart, name, walk }: ChartNode, width: number, cursor: number | null): Markup => {
  const layout = layOutChart(chart, width / labelSize);
  const stop = cursor === null ? null : (walk.stops[cursor] ?? null);
  const plot = element(
    'svg',
    { class: 'plot', width: '100%', height: em(layout.whole), 'aria-hidden': 'true', focusable: 'false' },
    ...plotMarkup(chart, layout, stop),
  );
  return element(
    'div',
    { class: 'chart' },
    element(
      'div',
      { class: 'field' },
      scaleMarkup(chart, layout),
      element(
        'div',
        { class: 'area' },
        element('div', { part: 'drawing', role: 'img', 'aria-label': name }, plot),
        ...slider(walk, cursor),
      ),
    ),
    element('p', { class: 'readout', 'aria-hidden': 'true' }, stop?.words ?? walk.hint),
  );
};

/** A slider: every screen reader and touch screen can move it, and reads what it stands on. */
const slider = ({ name, hint, start, stops }: ChartNode['walk'], cursor: number | null): readonly Markup[] => {
  const now = cursor ?? start;
  const stop = stops[now];
  if (!stop) return [];
  return [
    element('div', {
      class: 'walk',
      part: 'walk',
      role: 'slider',
      tabindex: '0',
      'aria-label': name,
      'aria-description': hint,
      'aria-valuemin': '1',
      'aria-valuemax': String(stops.length),
      'aria-valuenow': String(now + 1),
      'aria-valuetext': stop.words,
    }),
  ];
};

/** What is drawn, from what lies at the back to what is written over everything. */
const plotMarkup = (chart: ChartContent, layout: ChartLayout, stop: WalkStop | null): readonly Markup[] => {
  const { placed, valueLabels } = chart;
  const { y } = layout;
  return [
    ...placed.levels.flatMap((level) => good(level, layout)),
    ...valueLabels.map(({ at }) => level('grid', 0, 1, y(at))),
    level('floor', 0, 1, y(0)),
    ...placed.breaks.map((x) => upright('break', x, layout)),
    ...(placed.asOf === null ? [] : [upright('as-of', placed.asOf, layout)]),
    ...projection(placed.projection, layout),
    ...placed.paths.flatMap(({ kind, lines }) => lines.map((line) => stretch(`path ${kind}`, line, layout))),
    ...placed.levels.map(({ from, to, at }) => level('level', from, to, y(at))),
    ...placed.marks.flatMap((mark) => markOf(mark, layout)),
    ...placed.lines.map((line) => stretch('line', line, layout)),
    ...placed.gaps.map((x) => at([x, 0], layout, element('circle', { class: 'lack', r: '0.38em' }))),
    ...placed.points.flatMap((point) => pointOf(point, layout)),
    ...(stop ? cursorOf(stop, layout) : []),
    ...chartText(layout),
  ];
};

/** Something of fixed size at a place that moves with the width. */
const at = ([x, y]: Place, layout: ChartLayout, inner: Markup): Markup => spot(x, layout.y(y), inner);

const spot = (x: number, down: number, inner: Markup): Markup =>
  element('svg', { x: percent(x), y: em(down), overflow: 'visible' }, inner);

const line = (name: string, [x1, x2]: readonly [number, number], [y1, y2]: readonly [number, number]): Markup =>
  element('line', { class: name, x1: percent(x1), x2: percent(x2), y1: em(y1), y2: em(y2) });

const level = (name: string, from: number, to: number, y: number): Markup => line(name, [from, to], [y, y]);

const upright = (name: string, x: number, { top, height }: ChartLayout): Markup =>
  line(name, [x, x], [top, top + height]);

const stretch = (name: string, { from, to, gap }: Stretch, { y }: ChartLayout): Markup =>
  line(gap ? `${name} gap` : name, [from[0], to[0]], [y(from[1]), y(to[1])]);

const good = (
  { from, to, at: height, good: side }: PlacedChart['levels'][number],
  { y, top, height: full }: ChartLayout,
): readonly Markup[] => {
  if (side === null) return [];
  const [start, end] = side === 'above' ? [top, y(height)] : [y(height), top + full];
  const box = { x: percent(from), width: percent(to - from), y: em(start), height: em(end - start) };
  return [element('rect', { class: 'good', ...box })];
};

/** The range of a projection: the only shape that has to stretch both ways, so it has a box of its own. */
const projection = (placed: PlacedChart['projection'], layout: ChartLayout): readonly Markup[] => {
  if (placed === undefined) return [];
  const points = placed.outline.map(([x, y]) => `${x},${Math.round((1 - y) * 10_000) / 10_000}`).join(' ');
  const box = { y: em(layout.top), width: '100%', height: em(layout.height) };
  return [
    element(
      'svg',
      { ...box, viewBox: '0 0 1 1', preserveAspectRatio: 'none' },
      element('polygon', { class: 'likely', points }),
    ),
    ...placed.lines.map((one) => stretch('likely-line', one, layout)),
  ];
};

const markOf = ({ kind, at: place, other }: PlacedChart['marks'][number], layout: ChartLayout): readonly Markup[] => {
  const [x, value] = place;
  const tick = `tick ${kind}`;
  return [
    // A stem shows by when.
    ...(kind === 'baseline' ? [] : [line('stem', [x, x], [layout.y(value), layout.y(0)])]),
    other === undefined
      ? at(place, layout, element('line', { class: tick, x1: '-0.75em', x2: '0.75em' }))
      : line(tick, [x, x], [layout.y(value), layout.y(other)]),
  ];
};

const square = (half: number, transform?: string): Markup =>
  element('rect', {
    ...{ class: 'dot hollow', x: em(-half), y: em(-half), width: em(2 * half), height: em(2 * half), transform },
  });

const shapes: Readonly<Record<PlacedChart['points'][number]['kind'], Markup>> = {
  settled: element('circle', { class: 'dot', r: '0.34em' }),
  provisional: element('circle', { class: 'dot hollow', r: '0.34em' }),
  alternative: square(0.27, 'rotate(45)'),
  part: square(0.28),
};

const pointOf = (
  { kind, at: place, range, open }: PlacedChart['points'][number],
  layout: ChartLayout,
): readonly Markup[] => {
  const shape = at(place, layout, shapes[kind]);
  if (!range) return [shape];
  const [x] = place;
  const [low, high] = [layout.y(range[0]), layout.y(range[1])];
  const arrow = (end: number, way: 1 | -1): Markup =>
    spot(x, end, element('path', { class: 'open', d: `M-4 ${5 * way}L0 0L4 ${5 * way}` }));
  return [
    line('range', [x, x], [low, high]),
    ...(open?.[1] ? [arrow(high, 1)] : []),
    ...(open?.[0] ? [arrow(low, -1)] : []),
    shape,
  ];
};

const cursorOf = ({ x, y }: WalkStop, layout: ChartLayout): readonly Markup[] => [
  upright('cursor', x, layout),
  at([x, y ?? 0], layout, element('circle', { class: 'cursor', r: '0.62em' })),
];
