import { dayNumber, dayOf, lastDay } from '@onemetre/core';
import { formatDate, type Locale } from '@onemetre/core/text';

/** Below this many days the ends of quarters are named too. */
const short = 800;

/**
 * The ends of years between two days, or of quarters where the stretch is short: values stand on the last day of their
 * period, so a year's value stands above its name.
 *
 * @example
 * timeLabels(18627, 19357, 'en').map(({ text }) => text) // => ['2020', '2021-06', '2021', '2022-06', '2022']
 */
export const timeLabels = (
  from: number,
  to: number,
  locale: Locale,
): readonly { readonly day: number; readonly text: string }[] => {
  const first = Number(dayOf(from).slice(0, 4));
  const last = Number(dayOf(to).slice(0, 4));
  const labels: { day: number; text: string }[] = [];
  for (let year = first; year <= last; year += 1) {
    if (to - from < short) labels.push({ day: dayNumber(`${year}-06-30`), text: `${year}-06` });
    labels.push({ day: dayNumber(lastDay(String(year))), text: formatDate(String(year), locale) });
  }
  return labels.filter(({ day }) => day >= from && day <= to);
};
