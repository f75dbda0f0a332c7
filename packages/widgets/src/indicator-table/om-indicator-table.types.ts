import type { Family } from '@onemetre/core';

/** What `om-select` tells: the row that was chosen. */
export interface SelectDetail {
  /** The target's id, or the indicator's where it has no target. */
  readonly id: string;
  readonly indicator: string;
}

/** What `om-filter` tells: the states that are shown; null for all. */
export interface FilterDetail {
  readonly family: Family | null;
}

export interface Order {
  readonly key: string;
  readonly way: 'ascending' | 'descending';
}
