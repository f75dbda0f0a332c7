import { decimalsApart } from './decimals-apart.ts';
import type { Locale } from './locale.ts';
import { writeNumber } from './write-number.ts';
import { shareBounds } from '../generated/locales/numbers.ts';

/** What would take more decimals than this to be kept off nothing or the whole is said by a bound. */
const finest = 2;

export type ShareBound = (share: string) => string;

/**
 * A share in per cent. What is short of the whole is never 100%, and what is more than nothing never 0%.
 *
 * @param share 1 is the whole
 * @param decimals how many decimals of a per cent are shown, unless it takes more to say that it is not all or nothing
 *
 * @example
 * formatShare(0.5333, 'en') // => '53%'
 * formatShare(0.9996, 'en') // => '99.96%'
 * formatShare(0.99999996, 'zh-Hans') // => '99.99%以上'
 */
export function formatShare(share: number, locale: Locale, decimals = 0): string {
  const percent = share * 100;
  const apart = decimalsApart(percent, decimals, [0, 100]);
  if (apart <= Math.max(decimals, finest)) return `${writeNumber(percent, locale, 0, apart)}%`;
  // Just beside nothing or the whole.
  const [edge, step] = [Math.round(percent), 10 ** -finest];
  const above = percent > edge;
  const near = `${writeNumber(edge + (above ? step : -step), locale, 0, finest)}%`;
  return shareBounds[locale][above ? 'under' : 'over'](near);
}
