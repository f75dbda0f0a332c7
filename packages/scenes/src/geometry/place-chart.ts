import { linearScale } from './linear-scale.ts';
import type { ChartMeasures, ChartPoint, Place, PlacedChart, Spot, Stretch } from './placed-chart.ts';
import { valueAxis } from './value-axis.ts';

/** Room at both ends, so that no mark stands on the edge. */
const margin = 0.04;

const rounded = (share: number): number => Number(share.toFixed(4));

const joins = ({ kind }: ChartPoint): boolean => kind === 'settled' || kind === 'provisional';

/** An infinite end is drawn to the edge and marked as open. */
const rangeOf = (
  { value, low = value, high = value }: ChartPoint,
  y: (value: number) => number,
): Partial<PlacedChart['points'][number]> =>
  low === high
    ? {}
    : {
        range: [Number.isFinite(low) ? y(low) : 0, Number.isFinite(high) ? y(high) : 1],
        open: [!Number.isFinite(low), !Number.isFinite(high)],
      };

/**
 * Places the values of an indicator over time with what they are measured against. Neighbours are joined unless a
 * definition changes between them; a line across a missing period is a gap. What is no settled value of the whole
 * period stands apart and is never joined.
 *
 * @param ticks about how many ticks fit on the axis of values
 *
 * @example
 * const point = { kind: 'settled', series: '' }
 * const points = [{ ...point, at: 0, value: 1 }, { ...point, at: 365, value: 2 }]
 * placeChart({ points, gaps: [], holes: [], breaks: [], marks: [], paths: [], levels: [], projection: [] }, 4).lines
 * // => [{ from: [0.04, 0.4], to: [0.96, 0.8], gap: false }]
 */
export const placeChart = (measures: ChartMeasures, ticks: number): PlacedChart => {
  const { points, gaps, holes, breaks, marks, paths, levels, projection, asOf, limits } = measures;
  const spots: readonly Spot[] = [...points, ...marks, ...projection, ...paths.flatMap((path) => path.spots)];
  const days = [...spots.map(({ at }) => at), ...gaps, ...levels.flatMap(({ from, to }) => [from, to])];
  const first = Math.min(...days, ...(days.length === 0 && asOf !== undefined ? [asOf] : []));
  const last = Math.max(...days, ...(asOf === undefined ? [] : [asOf]));
  const along = linearScale([first, last]);
  const x = (day: number): number => rounded(margin + along(day) * (1 - 2 * margin));
  const axis = valueAxis(
    [
      ...spots.map(({ value }) => value),
      ...levels.map(({ value }) => value),
      ...[...points, ...projection].flatMap(({ low, high }) =>
        [low, high].flatMap((n) => (n === undefined ? [] : [n])),
      ),
      ...marks.flatMap(({ other }) => (other === undefined ? [] : [other])),
    ],
    limits,
    ticks,
  );
  const up = linearScale(axis.domain);
  const y = (value: number): number => rounded(Math.min(1, Math.max(0, up(value))));
  const place = ({ at, value }: Spot): Place => [x(at), y(value)];
  const join = (some: readonly Spot[], gap: (a: Spot, b: Spot) => boolean = () => false): readonly Stretch[] =>
    some.slice(1).map((spot, index) => {
      const before = some[index] as Spot;
      return { from: place(before), to: place(spot), gap: gap(before, spot) };
    });
  const joined = points.filter(joins);
  const series = [...new Set(joined.map((point) => point.series))];
  return {
    axis,
    days: [first, last],
    points: points.map((point) => ({ kind: point.kind, at: place(point), ...rangeOf(point, y) })),
    lines: series.flatMap((name) =>
      join(
        joined.filter((point) => point.series === name),
        (a, b) => [...gaps, ...holes].some((day) => day > a.at && day < b.at),
      ),
    ),
    gaps: gaps.map(x),
    breaks: breaks.map(x),
    marks: marks.map(({ kind, other, ...spot }) => ({
      kind,
      at: place(spot),
      ...(other === undefined ? {} : { other: y(other) }),
    })),
    paths: paths.map((path) => ({ kind: path.kind, lines: join(path.spots) })),
    levels: levels.map(({ from, to, value, good }) => ({ from: x(from), to: x(to), at: y(value), good })),
    ...(projection.length < 2
      ? {}
      : {
          projection: {
            lines: join(projection),
            outline: [
              ...projection.map(({ at, high }): Place => [x(at), y(high)]),
              ...[...projection].reverse().map(({ at, low }): Place => [x(at), y(low)]),
            ],
          },
        }),
    asOf: asOf === undefined ? null : x(asOf),
    x,
  };
};
