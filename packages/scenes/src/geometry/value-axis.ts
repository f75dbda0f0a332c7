import { nice, ticks } from 'd3-array';
import { linearScale, type Domain } from './linear-scale.ts';

export interface ValueAxis {
  readonly domain: Domain;
  /** Round values with their places, as shares from the bottom. */
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  /** True when the axis begins above its natural start: the drawing has to say so. */
  readonly cut: boolean;
}

/** The axis begins at its natural start unless more than this share of it would stay empty. */
const empty = 0.5;

/**
 * An axis for values over time that does not mislead: it begins at zero or at the natural limit where the values fill a
 * good part of the way, and else is cut, which it says. A natural upper limit that is near ends it.
 *
 * @param count about how many ticks fit
 *
 * @example
 * valueAxis([7.2, 12.1], undefined, 4).domain // => [6, 14]
 * valueAxis([2.4, 12.1], undefined, 4).domain // => [0, 15]
 */
export const valueAxis = (
  values: readonly number[],
  limits: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined,
  count: number,
): ValueAxis => {
  const finite = values.filter(Number.isFinite);
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  const natural = limits?.min ?? (low >= 0 ? 0 : undefined);
  const start = natural === undefined ? undefined : Math.min(natural, low);
  const fills = start !== undefined && low - start <= (high - start) * empty;
  const from = fills ? start : low;
  const spread = high - from || Math.abs(high) * 0.1 || 1;
  const room = spread * (high > from ? 0.06 : 1);
  const [bottom, top] = nice(fills ? from : from - room, high + room, count);
  const max = limits?.max;
  const end = max !== undefined && max >= high && (top >= max || max - high <= spread * 0.25) ? max : top;
  const begin = start === undefined ? bottom : fills ? from : Math.max(start, bottom);
  const domain: Domain = [begin, end];
  const scale = linearScale(domain);
  return {
    domain,
    // What is counted in whole things has no ticks between them.
    ticks: ticks(begin, end, count)
      .filter((value) => Number.isInteger(value) || !finite.every(Number.isInteger))
      .map((value) => ({ value, at: Number(scale(value).toFixed(4)) })),
    cut: natural !== undefined && begin > natural,
  };
};
