import type { Observation, Unit } from '@onemetre/core';
import { ratePer } from './child/child-counting.ts';
import { formatCount } from './format-count.ts';
import type { Locale } from './locale.ts';
import { partOfWhole } from '../generated/locales/numbers.ts';

/**
 * The counts behind a printed share, where they do not give exactly the number that is printed: they decide, and so they
 * are said beside it. Null where there are none or where both are the same.
 *
 * @example
 * const share = { label: { en: '%' }, kind: 'percent' }
 * countsText({ value: 100, numerator: 2499, denominator: 2500 }, share, 'en') // => '2,499 of 2,500 counted'
 * countsText({ value: 50, numerator: 1, denominator: 2 }, share, 'en') // => null
 */
export function countsText(
  { value, numerator, denominator }: Partial<Pick<Observation, 'value' | 'numerator' | 'denominator'>>,
  unit: Unit,
  locale: Locale,
): string | null {
  const per = ratePer(unit);
  if (per === null || numerator === undefined || denominator === undefined || denominator === 0) return null;
  if (numerator * per === denominator * (value ?? NaN)) return null;
  return partOfWhole[locale](formatCount(numerator, locale), formatCount(denominator, locale));
}
