/** So that rounding in a computer makes no whole less: 2.9999999996 are three. */
const slack = 1e-9;

/**
 * The last whole that a value has passed on its way up (1) or down (−1): of things that are counted in wholes what must
 * be there. See `docs/method.md#whole-things`.
 */
export function wholeBehind(value: number, way: 1 | -1): number {
  return (way === 1 ? Math.floor(value + slack) : Math.ceil(value - slack)) + 0;
}
