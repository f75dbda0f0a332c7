/**
 * A share of a width as it is written into an attribute.
 *
 * @example
 * percent(0.12345) // => '12.35%'
 */
export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/**
 * A length in em as it is written into an attribute.
 *
 * @example
 * em(1.23456) // => '1.235em'
 */
export const em = (length: number): string => `${Math.round(length * 1000) / 1000}em`;
