import { closeUnits } from '../generated/locales/numbers.ts';
import type { Locale } from '../text/locale.ts';
import type { FigureView } from './view-parts.ts';

/**
 * A figure in one run of text: sign, digits and unit.
 *
 * @example
 * figureText({ sign: '≥ ', digits: '36', unit: 'schools' }, 'en') // => '≥ 36 schools'
 */
export const figureText = (
  { sign, digits, unit }: Pick<FigureView, 'sign' | 'digits' | 'unit'>,
  locale: Locale,
): string => `${sign}${digits}${unit === '' || closeUnits[locale].test(unit) ? '' : ' '}${unit}`;
