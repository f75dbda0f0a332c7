/**
 * Whether a text was probably meant as a number: digits of either width, with a sign, separators, a unit or a bound.
 * It is only used to word the remedy; text is never turned into a number.
 *
 * @example
 * looksLikeNumber('９５％') // => true
 */
export const looksLikeNumber = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 40 && /^[\s约≥≤><+\-−—–]*[0-9０-９][0-9０-９.,，．\s]*[^\d]{0,8}$/.test(value);
