export { filterLabels } from '../generated/locales/filter-labels.ts';

/** What is counted while a filter acts. */
export type FilterNoun = 'action' | 'measure' | 'target' | 'commitment' | 'milestone' | 'project';

/** Words of the filter, and of what is left when it acts. */
export interface FilterLabels {
  readonly name: string;
  readonly domain: string;
  readonly unit: string;
  readonly state: string;
  readonly text: string;
  readonly all: string;
  readonly clear: string;
  /** How many of each are shown: “5 of 11 actions”. */
  readonly count: (noun: FilterNoun, shown: number, total: number) => string;
  readonly shown: (counts: readonly string[]) => string;
  readonly everything: (counts: readonly string[]) => string;
  readonly nothing: string;
  readonly nothingTitle: string;
  readonly nothingText: string;
  /** The mark of a widget that shows a part. */
  readonly only: (parts: readonly string[]) => string;
  readonly quoted: (text: string) => string;
}
