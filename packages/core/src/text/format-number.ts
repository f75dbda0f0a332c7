import type { Locale } from './locale.ts';

const cache = new Map<string, Intl.NumberFormat>();

const formatter = (locale: Locale, minimum: number, maximum: number): Intl.NumberFormat => {
  const key = `${locale} ${minimum} ${maximum}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
    // Chinese official figures are printed without separators: 47262元.
    useGrouping: locale === 'en',
    minimumFractionDigits: minimum,
    maximumFractionDigits: maximum,
  });
  cache.set(key, made);
  return made;
};

export interface NumberOptions {
  /** Decimals to show at least; a printed value keeps any further ones it has. */
  readonly precision?: number | undefined;
  /** Round to `precision`: for numbers that were computed, never for printed values. */
  readonly round?: boolean;
}

/**
 * A number in words of the language, never compacted: 万 and 亿 appear only as the source's own unit.
 *
 * @example
 * formatNumber(47262, 'zh-Hans') // => '47262'
 * @example
 * formatNumber(4.5, 'en', { precision: 2 }) // => '4.50'
 */
export const formatNumber = (value: number, locale: Locale, options: NumberOptions = {}): string => {
  const precision = options.precision ?? (options.round ? 2 : undefined);
  const minimum = options.round ? 0 : Math.min(precision === undefined ? 0 : precision, 10);
  const maximum = options.round ? Math.min(precision as number, 10) : 10;
  // Adding zero turns −0, which would print a minus sign, into 0.
  return formatter(locale, minimum, Math.max(minimum, maximum)).format(value + 0);
};
