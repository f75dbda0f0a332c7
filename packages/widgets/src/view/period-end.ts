const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const endOfMonth = (year: string, month: number): string => {
  const leap = month === 2 && Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return `${year}-${String(month).padStart(2, '0')}-${leap ? 29 : days[month - 1]}`;
};

/**
 * The last day of a partial date or period.
 *
 * @example
 * periodEnd('2024-Q2') // => '2024-06-30'
 */
export const periodEnd = (period: string): string => {
  const to = period.slice(period.indexOf('/') + 1);
  if (to.length === 4) return `${to}-12-31`;
  const [year = '', part, day] = to.split('-');
  if (part === undefined || part === 'H2') return `${year}-12-31`;
  if (part === 'H1') return `${year}-06-30`;
  if (part.charAt(0) === 'Q') return endOfMonth(year, Number(part.charAt(1)) * 3);
  return day === undefined ? endOfMonth(year, Number(part)) : to;
};
