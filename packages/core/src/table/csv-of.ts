/**
 * Rows as CSV (RFC 4180) that spreadsheets open as they should: with the mark by which they know UTF-8, and with every
 * cell that would run as a formula made plain text by an apostrophe in front.
 *
 * @example
 * csvOf([['时期', '数值'], ['2024年', '=1+1']]) // => '\ufeff时期,数值\r\n2024年,\'=1+1\r\n'
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** What makes a spreadsheet read a cell as a formula; full-width signs count too, some read them alike. */
const formula = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A plain negative or signed number is a number, and stays one. */
const number = /^[+-]?\d+(?:\.\d+)?%?$/;

function cellOf(text: string): string {
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
}
