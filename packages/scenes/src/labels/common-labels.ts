import type { Observation } from '@onemetre/core';

export { commonLabels } from '../generated/locales/common-labels.ts';

/** Words that every widget uses. */
export interface CommonLabels {
  readonly demonstration: string;
  readonly unofficial: string;
  readonly quoted: string;
  readonly derived: string;
  readonly summary: string;
  readonly reference: string;
  /** Beside the words of a target that was changed since: what it is now. */
  readonly changedTo: (target: string) => string;
  /** Beside what repeats another item of the plan. */
  readonly once: (what: string) => string;
  /** The mark of a text that exists only in another language; `language` is a tag. */
  readonly onlyIn: (language: string) => string;
  readonly noData: string;
  /** Why there is no value, where the data say so. */
  readonly absences: Readonly<Record<NonNullable<Observation['absence']>, string>>;
  readonly notInSources: string;
  readonly notStated: string;
  readonly noDate: string;
  readonly noDateNote: string;
  readonly list: (items: readonly string[]) => string;
  /** Whole sentences, one after another. */
  readonly sentences: (items: readonly string[]) => string;
  /** Beside values of a part: that these are for all. */
  readonly everybody: string;
  /** The period up to which something has been added up. */
  readonly upTo: (period: string) => string;
  /** One thing said of another, in one breath. */
  readonly phrases: (parts: readonly string[]) => string;
  /** What stands on its own, one beside another. */
  readonly clauses: (parts: readonly string[]) => string;
  readonly colon: string;
  readonly separator: string;
  readonly aside: (text: string) => string;
  readonly table: string;
  /** @param attempt counts from 1 */
  readonly loading: (attempt: number) => string;
  readonly retry: string;
  readonly emptyTitle: string;
  readonly emptyItem: (id: string) => string;
  /** Where the data have it, and this element shows others. */
  readonly otherItem: (id: string) => string;
  readonly needsItem: string;
  /** An attribute that says what it cannot say. */
  readonly wrongValue: (name: string, value: string, allowed: string) => string;
}
