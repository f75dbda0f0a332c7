/**
 * A round step near a span: 1, 2 or 5 times a power of ten.
 *
 * @example
 * niceStep(0.37) // => 0.5
 */
export const niceStep = (span: number): number => {
  if (!(span > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(span));
  // A hair above a round step is that step: spans come out of subtractions.
  const lead = (span / power) * (1 - 1e-9);
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
};
