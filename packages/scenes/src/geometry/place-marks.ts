/** Where the marks of a strip stand: rows of `columns`, in units of one mark. */
export interface PlacedMarks {
  readonly columns: number;
  readonly rows: number;
}

/** A row holds this many marks, and more only where there would be too many rows. */
const longest = 20;
const mostRows = 8;

/**
 * The field for some marks, one for each thing: rows of at most twenty, or more where they are many, and of nearly one length.
 *
 * @returns no row and no column for no marks
 *
 * @example
 * placeMarks(48) // => { columns: 16, rows: 3 }
 */
export const placeMarks = (count: number): PlacedMarks => {
  const rows = Math.min(mostRows, Math.ceil(count / longest));
  return { columns: rows === 0 ? 0 : Math.ceil(count / rows), rows };
};
