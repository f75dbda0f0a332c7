import stringWidth from 'fast-string-width';
import { printable } from '@onemetre/core/issues';

/** Cells side by side, or a sentence on the row above. */
export type TableRow = readonly string[] | string;

const gap = 2;

/**
 * Rows as lines, safe to print. For a terminal the columns stand under each other, a Chinese character two places wide;
 * for a file or another program cells are parted by tabs, so that a spreadsheet and `cut` can take them.
 *
 * @param forTerminal whether a person reads it as it comes
 */
export const tableLines = (rows: readonly TableRow[], forTerminal: boolean): string[] => {
  const safe = rows.map((row) => (typeof row === 'string' ? printable(row) : row.map(printable)));
  if (!forTerminal) return safe.map((row) => (typeof row === 'string' ? `\t${row}` : row.join('\t')));
  const widths: number[] = [];
  for (const row of safe) {
    if (typeof row === 'string') continue;
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, stringWidth(cell));
    });
  }
  const padded = (cell: string, i: number): string =>
    cell + ' '.repeat((widths[i] as number) + gap - stringWidth(cell));
  return safe.map((row) => (typeof row === 'string' ? `    ${row}` : row.map(padded).join('').trimEnd()));
};
