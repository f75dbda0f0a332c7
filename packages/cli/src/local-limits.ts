import { tableLimits, type TableLimits } from '@onemetre/exchange';

const times = 10;

/** What a table may hold at most where it is read on one's own machine: ten times what a page takes, which memory holds. */
export const localLimits: TableLimits = {
  ...tableLimits,
  bytes: tableLimits.bytes * times,
  inflated: tableLimits.inflated * times,
  elements: tableLimits.elements * times,
  cells: tableLimits.cells * times,
};
