import { choiceMeaning, type Locale } from '@onemetre/scenes';
import type { CellReading } from './cell-reading.ts';

/**
 * What a cell may mean, in a few words: those of a question about it.
 *
 * @example
 * readingText({ is: 'number', value: 0.95 }, 'en') // => '0.95'
 */
export function readingText(reading: CellReading, locale: Locale): string {
  switch (reading.is) {
    case 'nothing':
      return { 'zh-Hans': '还没有数据', en: 'no value yet' }[locale];
    case 'absence':
      return choiceMeaning(reading.absence, ['observations', 'absence'], locale) ?? reading.absence;
    case 'claim':
      return choiceMeaning(reading.claim, ['reports', 'claim'], locale) ?? reading.claim;
    case 'number':
      return String(reading.value);
    case 'range':
      return { 'zh-Hans': `${reading.low}至${reading.high}`, en: `${reading.low} to ${reading.high}` }[locale];
    case 'target':
      return reading.quantity;
    case 'period':
    case 'date':
      return reading.date;
    case 'units':
      return reading.names.join({ 'zh-Hans': '、', en: ', ' }[locale]);
    case 'text':
      return reading.text;
    case 'choice':
      return reading.words?.[locale] ?? reading.choice;
  }
}
