const parts: Readonly<Record<string, string>> = {
  H1: '01-01',
  H2: '07-01',
  Q1: '01-01',
  Q2: '04-01',
  Q3: '07-01',
  Q4: '10-01',
};

/**
 * The first day of a partial date or period.
 *
 * @example
 * firstDay('2025-Q2') // => '2025-04-01'
 */
export function firstDay(period: string): string {
  const slash = period.indexOf('/');
  const from = slash < 0 ? period : period.slice(0, slash);
  if (from.length === 10) return from;
  if (from.length === 4) return `${from}-01-01`;
  const begin = parts[from.slice(5)];
  return begin === undefined ? `${from}-01` : `${from.slice(0, 4)}-${begin}`;
}
