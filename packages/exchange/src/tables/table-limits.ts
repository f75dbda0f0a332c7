/** What a table may hold at most. All of it is counted as it is read, whatever the file claims. */
export const tableLimits = {
  /** Bytes of the file. */
  bytes: 20_000_000,
  /** Parts within a workbook. */
  parts: 2000,
  /** Bytes that come out of the parts that are read, together. */
  inflated: 20_000_000,
  /** Elements of XML in the parts that are read, together: several for each cell. */
  elements: 2_000_000,
  sheets: 255,
  /** Cells with something in them, of all sheets together. */
  cells: 200_000,
  /** Characters of one cell: as many as a spreadsheet allows. */
  text: 32_767,
} as const;

export type TableLimits = Readonly<Record<keyof typeof tableLimits, number>>;
