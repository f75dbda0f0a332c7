import { dayNumber, dayOf, lastDay } from '@onemetre/core/time';
import { formatDate } from '../../text/format-date.ts';
import type { Locale } from '../../text/locale.ts';

interface TimeLabel {
  readonly day: number;
  readonly text: string;
}

/** How many months lie between two labels, on an axis of at most so many days. */
const steps: readonly (readonly [days: number, months: number])[] = [
  [120, 1],
  [400, 3],
  [800, 6],
];

/**
 * The ends of years between two days, or, where the values are of parts of years and the stretch is short, the ends of
 * months, all under names of one kind: values stand on the last day of their period, so a year's value stands above its
 * name.
 *
 * @param finer whether there are values of parts of years
 *
 * @example
 * timeLabels(18627, 19357, false, 'en').map(({ text }) => text) // => ['2020', '2021', '2022']
 * timeLabels(18627, 19357, true, 'zh-Hans').map(({ text }) => text) // => ['2020年12月', '2021年6月', '2021年12月', '2022年6月', '2022年12月']
 */
export const timeLabels = (from: number, to: number, finer: boolean, locale: Locale): readonly TimeLabel[] => {
  const first = Number(dayOf(from).slice(0, 4));
  const years = [...Array(Number(dayOf(to).slice(0, 4)) - first + 1).keys()].map((index) => `${first + index}`);
  const [, step] = (finer ? steps : []).find(([days]) => to - from <= days) ?? [];
  const months =
    step === undefined ? [] : [...Array(12 / step).keys()].map((index) => `${(index + 1) * step}`.padStart(2, '0'));
  const labels = years
    .flatMap((year) => (step === undefined ? [year] : months.map((month) => `${year}-${month}`)))
    .map((date) => ({ day: dayNumber(lastDay(date)), text: formatDate(date, locale) }))
    .filter(({ day }) => day >= from && day <= to);
  return labels.length === 0 && !finer ? timeLabels(from, to, true, locale) : labels;
};
