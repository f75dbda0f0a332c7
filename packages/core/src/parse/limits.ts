/**
 * What a document may hold at most; each is named in the issue when it is passed. Sixty indicators of twenty streets over
 * sixty months are 72,000 values, 800,000 nodes and 11 MB: such a file is checked and judged; a page loads at most 10 MB.
 */
export const limits = {
  /** Bytes of a file. */
  bytes: 20_000_000,
  /** Lists and objects within each other; items that follow one another, such as areas below areas. */
  depth: 32,
  /** Values of any kind, lists and objects included. */
  nodes: 1_000_000,
  /** Comparisons that judging makes between the entries of two lists, such as the targets and the values of one indicator. */
  pairs: 1_000_000,
  /** UTF-16 units of one text. */
  text: 20_000,
  /** UTF-16 units of one field name. */
  key: 200,
  /** The size of a number, either way: up to here it keeps its units, and no sum or distance overflows. */
  number: 1e15,
} as const;
