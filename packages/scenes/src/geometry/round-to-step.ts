/**
 * A value moved down or up to a multiple of a step, without the dust that floating point leaves.
 *
 * @example
 * roundToStep(0.29, 0.1, 'up') // => 0.3
 */
export const roundToStep = (value: number, step: number, way: 'down' | 'up'): number => {
  const count = value / step;
  const near = Math.round(count);
  const whole = Math.abs(count - near) < 1e-9 ? near : way === 'down' ? Math.floor(count) : Math.ceil(count);
  return Number((whole * step).toPrecision(12));
};
