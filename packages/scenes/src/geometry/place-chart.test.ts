import { expect, test } from 'vitest';
import { placeChart } from './place-chart.ts';
import type { ChartMeasures, ChartPoint } from './placed-chart.ts';

const point = (at: number, value: number, more: Partial<ChartPoint> = {}): ChartPoint => ({
  at,
  value,
  kind: 'settled',
  series: '',
  ...more,
});
const chart = (measures: Partial<ChartMeasures>) =>
  placeChart(
    { points: [], gaps: [], holes: [], breaks: [], marks: [], paths: [], levels: [], projection: [], ...measures },
    4,
  );

test('values stand by their days, not by their order', () => {
  const { points } = chart({ points: [point(0, 10), point(100, 20), point(400, 40)] });
  expect(points.map(({ at }) => at)).toEqual([
    [0.04, 0.2],
    [0.27, 0.4],
    [0.96, 0.8],
  ]);
});

test('a missing period makes the line across it a gap, and no point', () => {
  const { lines, gaps, points } = chart({ points: [point(0, 10), point(200, 20), point(300, 40)], gaps: [100] });
  expect(lines.map(({ gap }) => gap)).toEqual([true, false]);
  expect(gaps).toEqual([0.3467]);
  expect(points).toHaveLength(3);
});

test('two definitions are never joined', () => {
  const { lines, breaks } = chart({
    points: [point(0, 42), point(100, 51), point(200, 33, { series: 'new' }), point(300, 41, { series: 'new' })],
    breaks: [150],
  });
  expect(lines.map(({ from, to }) => [from[0], to[0]])).toEqual([
    [0.04, 0.3467],
    [0.6533, 0.96],
  ]);
  expect(breaks).toEqual([0.5]);
});

test('values of another source or of part of a period stand apart', () => {
  const { lines, points } = chart({
    points: [point(0, 1), point(50, 3, { kind: 'alternative' }), point(100, 2), point(150, 2, { kind: 'part' })],
  });
  expect(lines).toHaveLength(1);
  expect(points.map(({ kind }) => kind)).toEqual(['settled', 'alternative', 'settled', 'part']);
});

test('a bound is a range, open where it has no end', () => {
  const { points } = chart({
    points: [point(0, 0), point(100, 90, { low: 90, high: 100 }), point(200, 60, { low: 60, high: Infinity })],
    limits: { min: 0, max: 100 },
  });
  expect(points.map(({ range, open }) => [range, open])).toEqual([
    [undefined, undefined],
    [
      [0.9, 1],
      [false, false],
    ],
    [
      [0.6, 1],
      [false, true],
    ],
  ]);
});

test('the path, the original path and a line to be held have places of their own', () => {
  const { paths, levels, marks } = chart({
    points: [point(0, 10)],
    marks: [{ kind: 'target', at: 400, value: 50 }],
    paths: [
      {
        kind: 'current',
        spots: [
          { at: 0, value: 10 },
          { at: 400, value: 50 },
        ],
      },
    ],
    levels: [{ from: 0, to: 400, value: 25, good: 'above' }],
  });
  expect(paths[0]?.lines).toEqual([{ from: [0.04, 0.1667], to: [0.96, 0.8333], gap: false }]);
  expect(levels).toEqual([{ from: 0.04, to: 0.96, at: 0.4167, good: 'above' }]);
  expect(marks).toEqual([{ kind: 'target', at: [0.96, 0.8333] }]);
});

test('a projection has its range around it', () => {
  const { projection } = chart({
    points: [point(0, 10)],
    projection: [
      { at: 0, value: 10, low: 10, high: 10 },
      { at: 100, value: 20, low: 15, high: 25 },
    ],
  });
  expect(projection?.outline).toEqual([
    [0.04, 0.3333],
    [0.96, 0.8333],
    [0.96, 0.5],
    [0.04, 0.3333],
  ]);
});

test('the date of the data widens the chart only to the right', () => {
  const { asOf, days } = chart({ points: [point(0, 1), point(100, 2)], asOf: 200 });
  expect([days, asOf]).toEqual([[0, 200], 0.96]);
});

test('one value alone stands in the middle', () => {
  expect(chart({ points: [point(7, 3)] }).points[0]?.at[0]).toBe(0.5);
});
