import type { Series } from '@onemetre/core';
import { sameGroup } from '@onemetre/core/lookup';

/** The part of the whole that a target, a figure or a value is for; empty for everybody in the whole area. */
export type Part = { readonly [Name in 'area' | 'breakdown' | 'place']?: Series[Name] | undefined };

/** Whether two things are for the same people in the same place. */
export const isSamePart = (a: Part, b: Part): boolean =>
  a.area === b.area && a.place === b.place && sameGroup(a.breakdown, b.breakdown);
