import { choiceMeaning, formatDate, type Locale } from '@onemetre/scenes';
import { plainForm } from '../readings/plain-form.ts';
import type { CellReading, TargetReading } from './cell-reading.ts';

/**
 * What was made of a cell, where that is more than what stands in it; null where it says just that.
 *
 * @param written what stands in the cell
 *
 * @example
 * understoodText({ is: 'number', value: 12000, printed: '1.2万' }, '1.2万', 'zh-Hans') // => '12000'
 * understoodText({ is: 'number', value: 5 }, '5', 'zh-Hans') // => null
 */
export function understoodText(reading: CellReading, written: string, locale: Locale): string | null {
  const said = textOf(reading, locale);
  const isSaid = 'date' in reading && reading.date === written;
  return said === null || isSaid || plain(said) === plain(written) ? null : said;
}

function textOf(reading: CellReading, locale: Locale): string | null {
  switch (reading.is) {
    case 'number':
      return String(reading.value);
    case 'period':
    case 'date':
      return formatDate(reading.date, locale);
    case 'target':
      return targetText(reading, locale);
    default:
      return null;
  }
}

/** Its numbers with how they are compared; of a target without any, its words say all. */
function targetText(
  { comparator, value, low, high, times, amount, per }: TargetReading,
  locale: Locale,
): string | null {
  const number = value ?? times ?? amount;
  const words = [
    per === undefined ? '' : meaning(per, 'per', locale),
    comparator === undefined || comparator === 'not-stated' ? '' : meaning(comparator, 'comparator', locale),
    number === undefined ? `${low}${to[locale]}${high}` : String(number),
  ].filter((word) => word !== '');
  return number === undefined && low === undefined ? null : words.join(' ');
}

const to: Readonly<Record<Locale, string>> = { 'zh-Hans': '至', en: ' to ' };

function meaning(choice: string, field: string, locale: Locale): string {
  return choiceMeaning(choice, ['targets', field], locale) ?? choice;
}

function plain(text: string): string {
  return plainForm(text).replace(/[\s,]/g, '');
}
