/**
 * The first day of a partial date or period.
 *
 * @example
 * firstDay('2025-Q2') // => '2025-04-01'
 */
export const firstDay = (period: string): string => {
  const from = period.split('/')[0] as string;
  const [year, part] = from.split('-');
  if (part === undefined) return `${year}-01-01`;
  if (part === 'H1') return `${year}-01-01`;
  if (part === 'H2') return `${year}-07-01`;
  if (part.startsWith('Q')) return `${year}-${String(Number(part[1]) * 3 - 2).padStart(2, '0')}-01`;
  return from.length === 7 ? `${from}-01` : from;
};
