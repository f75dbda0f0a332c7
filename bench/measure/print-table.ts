const width = (text: string): number => [...text].length;

/** Prints rows in columns, the first one to the left and the numbers to the right. */
export const printTable = (title: string, rows: readonly (readonly string[])[]): void => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => width(cells[column] ?? ''))));
  const lines = rows.map((cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
  process.stdout.write(`\n${title}\n\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
};
