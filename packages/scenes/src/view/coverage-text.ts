import type { Group, Reason } from '@onemetre/core';
import type { Locale } from '../text/locale.ts';
import { overviewLabels } from '../labels/overview-labels.ts';

const tooOld: readonly (Reason | undefined)[] = ['value-too-old', 'report-too-old'];

/** How many leaves of a group count by now, how many of them can be judged, and how many not because it is too long ago. */
export const coverageOf = (
  group: Group | undefined,
): { readonly due: number; readonly known: number; readonly unknown: number; readonly old: number } => {
  const tallies = group ? [group.outcome, group.delivery] : [];
  const due = tallies.reduce((sum, tally) => sum + tally.due, 0);
  const known = tallies.reduce((sum, tally) => sum + tally.known, 0);
  const old = tallies.flatMap(({ missing }) => missing).filter(({ reason }) => tooOld.includes(reason)).length;
  return { due, known, unknown: due - known, old };
};

/** One honest sentence on how much can be known of a group. */
export const coverageText = (group: Group | undefined, locale: Locale): string => {
  const counts = coverageOf(group);
  const say = overviewLabels[locale];
  return counts.due > 0 ? say.coverage(counts) : say.refused['nothing-due'];
};
