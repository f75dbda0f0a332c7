import type { Observation, Unit } from '@onemetre/core';
import { formatPrinted } from './format-printed.ts';
import type { Locale } from './locale.ts';
import { completionRates } from '../generated/locales/numbers.ts';

export type CompletionRate = NonNullable<Observation['completionRate']>;

const percent: Unit = { label: { en: '%' }, kind: 'percent' };

/**
 * A completion rate as it is printed, in per cent, with what it is a rate of.
 *
 * @example
 * completionRateText({ rate: 60, of: 'works' }, 'zh-Hans') // => '形象进度60%'
 * completionRateText({ rate: 98.33, of: 'value' }, 'en') // => 'completion rate 98.33%'
 */
export function completionRateText({ rate, of }: CompletionRate, locale: Locale): string {
  return completionRates[locale][of](formatPrinted({ value: rate }, { unit: percent }, locale));
}
