import { formatNumber, type Locale } from '@onemetre/core/text';

const formats = new Map<string, Intl.NumberFormat>();

const compact = (locale: Locale): Intl.NumberFormat => {
  const known = formats.get(locale);
  if (known) return known;
  const made = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
  formats.set(locale, made);
  return made;
};

/**
 * A round number on an axis. Here alone a number may be shortened, from ten thousand on: it is a mark to read by and no
 * printed value.
 *
 * @example
 * axisText(2500, 'zh-Hans') // => '2500'
 */
export const axisText = (value: number, locale: Locale): string =>
  Math.abs(value) < 10_000 ? formatNumber(value, locale, { precision: 6, round: true }) : compact(locale).format(value);
