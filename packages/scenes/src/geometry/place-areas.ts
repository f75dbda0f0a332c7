import { linearScale, type Domain } from './linear-scale.ts';
import { placeDot } from './place-dot.ts';

export interface AreaMarks {
  /** The value of the area; absent where there is none. */
  readonly value?: number | undefined;
  /** Its own target. */
  readonly target?: number | undefined;
}

export interface PlacedAreas {
  /** One axis for all: what stands at its two ends. */
  readonly domain: Domain;
  /** True where the axis goes on beyond the drawing. */
  readonly open: readonly [start: boolean, end: boolean];
  /** The value of the area above, as a share of the width. */
  readonly whole: number | null;
  readonly areas: readonly { readonly value: number | null; readonly target: number | null }[];
}

/**
 * Places the values of areas as dots on one common axis, each with its own target, and the value of the area above;
 * null where nothing can be placed. A missing value has no place.
 *
 * @example
 * placeAreas([{ value: 58 }, {}, { value: 62 }], 60, { min: 0, max: 100 }).areas.map(({ value }) => value) // => [0.25, null, 0.75]
 */
export const placeAreas = (
  areas: readonly AreaMarks[],
  whole: number | undefined,
  limits: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined,
): PlacedAreas | null => {
  const all = [whole, ...areas.flatMap(({ value, target }) => [value, target])].filter(
    (n): n is number => n !== undefined && Number.isFinite(n),
  );
  if (all.length === 0) return null;
  const { domain, open } = placeDot({ targets: all, cuts: [], direction: 'none', limits });
  const scale = linearScale(domain);
  const at = (n: number | undefined): number | null =>
    n === undefined || !Number.isFinite(n) ? null : Number(scale(n).toFixed(4));
  return {
    domain,
    open,
    whole: at(whole),
    areas: areas.map(({ value, target }) => ({ value: at(value), target: at(target) })),
  };
};
