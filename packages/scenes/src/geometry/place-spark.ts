import { linearScale } from './linear-scale.ts';

export interface SparkPoint {
  /** Years, with fractions. */
  readonly at: number;
  readonly value: number;
  /** Values of two definitions are never joined. */
  readonly series?: string | undefined;
}

export interface PlacedSpark {
  /** Lines between neighbours, in shares of width and height from the lower left. */
  readonly lines: readonly {
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
    readonly gap: boolean;
  }[];
  readonly points: readonly (readonly [number, number])[];
}

/**
 * A small line of values over time. A step longer than one and a half times the usual one is a gap; across a change of
 * definition there is no line at all.
 *
 * @param usual the usual distance between two values, in years
 */
export const placeSpark = (points: readonly SparkPoint[], usual: number): PlacedSpark => {
  const values = points.map(({ value }) => value);
  const times = points.map(({ at }) => at);
  const x = linearScale([Math.min(...times), Math.max(...times)]);
  const y = linearScale([Math.min(...values), Math.max(...values)]);
  const placed = points.map(({ at, value }) => [x(at), y(value)] as const);
  const lines = points.slice(1).flatMap((point, index) => {
    const before = points[index] as SparkPoint;
    if (before.series !== point.series) return [];
    const [from, to] = [placed[index], placed[index + 1]] as [readonly [number, number], readonly [number, number]];
    return [{ from, to, gap: point.at - before.at > usual * 1.5 }];
  });
  return { lines, points: placed };
};
