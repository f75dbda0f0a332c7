export type Domain = readonly [low: number, high: number];

/**
 * The share of the way from the low to the high end of a domain; an empty domain has everything in its middle.
 *
 * @example
 * linearScale([0, 50])(20) // => 0.4
 */
export const linearScale =
  ([low, high]: Domain) =>
  (value: number): number =>
    high === low ? 0.5 : (value - low) / (high - low);
