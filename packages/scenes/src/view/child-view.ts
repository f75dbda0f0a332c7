import type { Domain, Family } from '@onemetre/core';
import type { PlacedGoal } from '../geometry/place-goal.ts';
import type { PlacedIcons } from '../geometry/place-icons.ts';
import type { Fact, Phrase, Reference } from './view-parts.ts';

export type ChildPicture = NonNullable<Domain['picture']>;

export interface ChildTally {
  readonly family: Family;
  readonly word: string;
  readonly count: number;
}

/** One thing told to a reader of 8 to 12 years: a picture, a sentence in large type, what can be counted, how it stands. */
export interface ChildCard {
  readonly id: string;
  readonly picture: ChildPicture;
  /** Above the sentence: the number of an action. */
  readonly number: string;
  readonly says: Phrase;
  /** The plan's own words, where the sentence is not those. */
  readonly official: Reference | null;
  readonly promise: readonly string[];
  readonly icons: PlacedIcons | null;
  /** In place of icons where nothing is known: an empty box would read as nothing done. */
  readonly goal: PlacedGoal | null;
  /** The family whose shape stands before `stands`; the sentences say the state in words. */
  readonly family: Family | null;
  readonly stands: readonly string[];
  readonly tallies: readonly ChildTally[];
}

export interface ChildGroup {
  readonly id: string;
  /** null where the cards need no heading of their own. */
  readonly title: Phrase | null;
  readonly cards: readonly ChildCard[];
}

/** A widget for a reader of 8 to 12 years: cards in groups. */
export interface ChildView {
  readonly groups: readonly ChildGroup[];
  readonly foot: readonly string[];
  readonly source: readonly Fact[];
}
