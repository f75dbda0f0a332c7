type Row = readonly (string | number | boolean | null | undefined)[];

/** Whether two tables hold the same cells in the same order. */
export function sameRows(a: readonly Row[], b: readonly Row[]): boolean {
  return (
    a.length === b.length &&
    a.every((row, i) => row.length === b[i]?.length && row.every((cell, j) => cell === b[i]?.[j]))
  );
}
