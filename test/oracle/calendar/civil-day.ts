const monthDays = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const two = (n: number): string => String(n).padStart(2, '0');

const months = (period: string): readonly [first: number, last: number] => {
  const part = period.slice(5);
  if (part === '') return [1, 12];
  if (part.startsWith('H')) return part === 'H1' ? [1, 6] : [7, 12];
  if (part.startsWith('Q')) return [Number(part[1]) * 3 - 2, Number(part[1]) * 3];
  return [Number(part), Number(part)];
};

/** The first day that a period or a partial date means. */
export const firstDay = (period: string): string => {
  const from = period.split('/')[0] as string;
  return from.length === 10 ? from : `${from.slice(0, 4)}-${two(months(from)[0])}-01`;
};

/** Its last day, which is its reference date. */
export const lastDay = (period: string): string => {
  const to = period.split('/').pop() as string;
  if (to.length === 10) return to;
  const year = Number(to.slice(0, 4));
  const [, month] = months(to);
  return `${year}-${two(month)}-${two(monthDays(year, month))}`;
};

/** How many days a day lies after the first day of the year 1. */
export const dayCount = (day: string): number => {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  const past = year - 1;
  let count = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + date - 1;
  for (let before = 1; before < month; before += 1) count += monthDays(year, before);
  return count;
};

/** The day that lies so many days after another, or before it. */
export const daysAfter = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** The day so many months later; the last day of a month leads to the last day of a month. */
export const monthsAfter = (day: string, months: number): string => {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [then, of] = [Math.floor(count / 12), (count % 12) + 1];
  const isLast = date === monthDays(year, month);
  return `${then}-${two(of)}-${two(isLast ? monthDays(then, of) : Math.min(date, monthDays(then, of)))}`;
};

/** How many days a period has. */
export const daysIn = (period: string): number => dayCount(lastDay(period)) - dayCount(firstDay(period)) + 1;
