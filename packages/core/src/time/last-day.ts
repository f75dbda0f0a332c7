const lengths: Readonly<Record<string, string>> = {
  '01': '31',
  '03': '31',
  '04': '30',
  '05': '31',
  '06': '30',
  '07': '31',
  '08': '31',
  '09': '30',
  '10': '31',
  '11': '30',
  '12': '31',
};

const parts: Readonly<Record<string, string>> = {
  H1: '06-30',
  H2: '12-31',
  Q1: '03-31',
  Q2: '06-30',
  Q3: '09-30',
  Q4: '12-31',
};

/**
 * The last day of a partial date or period: the reference date of a value, and the day a deadline means.
 *
 * @example
 * lastDay('2024-02') // => '2024-02-29'
 */
export function lastDay(period: string): string {
  const to = period.slice(period.indexOf('/') + 1);
  if (to.length === 10) return to;
  const year = to.slice(0, 4);
  if (to.length === 4) return `${year}-12-31`;
  const part = to.slice(5);
  const end = parts[part];
  if (end !== undefined) return `${year}-${end}`;
  return `${to}-${lengths[part] ?? (isLeap(Number(year)) ? '29' : '28')}`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
