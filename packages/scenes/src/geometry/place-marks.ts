/** Where the marks of a strip stand: rows of `columns`, in units of one mark. */
export interface PlacedMarks {
  readonly columns: number;
  readonly rows: number;
}

/** The fewest marks of a full row, and the number of rows that a strip has at most before its rows get longer. */
const fewest = 20;
const mostRows = 8;

/**
 * The field for some marks, one for each thing: as wide as twenty of them, or wider where they are many.
 *
 * @returns no row and no column for no marks
 *
 * @example
 * placeMarks(48) // => { columns: 20, rows: 3 }
 */
export const placeMarks = (count: number): PlacedMarks => {
  const columns = Math.min(count, Math.max(fewest, Math.ceil(count / mostRows)));
  return { columns, rows: columns === 0 ? 0 : Math.ceil(count / columns) };
};
