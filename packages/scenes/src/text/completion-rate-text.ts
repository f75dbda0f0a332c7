import type { Observation, Unit } from '@onemetre/core';
import { formatPrinted } from './format-printed.ts';
import type { Locale } from './locale.ts';

type CompletionRate = NonNullable<Observation['completionRate']>;

const percent: Unit = { label: { en: '%' }, kind: 'percent' };

const words: Readonly<Record<Locale, Readonly<Record<CompletionRate['of'], (rate: string) => string>>>> = {
  'zh-Hans': {
    value: (rate) => `完成率${rate}`,
    works: (rate) => `形象进度${rate}`,
    tasks: (rate) => `任务完成率${rate}`,
  },
  en: {
    value: (rate) => `completion rate ${rate}`,
    works: (rate) => `works at ${rate}`,
    tasks: (rate) => `${rate} of the tasks done`,
  },
};

/**
 * A completion rate as it is printed, in per cent, with what it is a rate of.
 *
 * @example
 * completionRateText({ rate: 60, of: 'works' }, 'zh-Hans') // => '形象进度60%'
 * completionRateText({ rate: 98.33, of: 'value' }, 'en') // => 'completion rate 98.33%'
 */
export function completionRateText({ rate, of }: CompletionRate, locale: Locale): string {
  return words[locale][of](formatPrinted({ value: rate }, { unit: percent }, locale));
}
