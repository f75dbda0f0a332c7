import { noFilter, type Filter } from './filter.ts';
import type { Selection } from './selection.ts';

/** What a reader has chosen: shared by all widgets of one programme. */
export interface Choices {
  readonly filter: Filter;
  readonly selected: Selection | null;
}

export const noChoices: Choices = { filter: noFilter, selected: null };
