import type { State } from '@onemetre/core';
import type { ToldFlag, ToldReason } from './untold.ts';

/** Which side of a number is meant. */
export type Bound = 'at-least' | 'at-most' | 'over' | 'under' | 'equal';

/** A count as it is said: 9个, about 9 seats, none. */
export interface Said {
  readonly count: string;
  readonly about: boolean;
  readonly none: boolean;
}

/** How often something is to happen. */
export type Rhythm = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'term' | 'year';

/**
 * The sentences for readers of 8 to 12 years. They are short, speak of things that can be counted, and blame nobody; what
 * is not known is said as not known. A test holds every one of them to the limits in `test/child-words`.
 */
export interface ChildSentences {
  /** Joins the sentences of one telling. */
  readonly join: (sentences: readonly string[]) => string;
  /** A count with its unit. */
  readonly things: (count: string, unit: string) => string;
  /** The measure word of members of a group, where the language has one. */
  readonly member: string;
  /** `among` where what is counted is part of the group. */
  readonly groupOf: (v: { whole: string; whom: string; among: boolean }) => string;
  readonly promise: (v: { group: string; wanted: Said; bound: Bound; what: string; each: Rhythm | null }) => string;
  readonly between: (v: { group: string; low: string; high: string }) => string;
  readonly upward: () => string;
  readonly downward: () => string;
  readonly by: (date: string) => string;
  readonly keep: (date: string) => string;
  readonly onlyFor: (names: readonly string[]) => string;
  readonly noDate: () => string;
  readonly now: (v: { period: string; group: string; found: Said; bound: Bound; total: boolean }) => string;
  readonly missing: (v: { count: string; about: boolean; fewer: boolean }) => string;
  readonly units: (v: { done: string; all: string; what: string }) => string;
  /** How far the work is, where that is all that is known: as parts of it. */
  readonly parts: (v: { date: string; whole: string; done: Said }) => string;
  readonly beyondAll: (date: string) => string;
  readonly done: (date: string) => string;
  readonly planned: (date: string) => string;
  /** How it stood on the date of a number that is too old to say more. */
  readonly lastKnown: (v: { date: string; stood: string }) => string;
  /** What was promised before it was lowered or put off, and how that would stand. */
  readonly first: (v: { wanted: string | null; date: string | null; stood: string }) => string;
  /** Beside the promise: what the plan only strives for. */
  readonly strivenFor: () => string;
  /** Instead of the state's sentence, where what was striven for is not reached. */
  readonly notYetReached: () => string;
  readonly flags: Readonly<Record<ToldFlag, string>>;
  readonly reasons: Readonly<Record<ToldReason, string>>;
  /** How it stands; one sentence or two for each state. */
  readonly states: Readonly<Record<State, string>>;
}
