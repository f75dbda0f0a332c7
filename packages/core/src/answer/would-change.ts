import type { Reason } from './reason.ts';
import type { State } from './state.ts';

/** What would have to come for an answer to change. A closed list, so that each has its words. */
export const needs = [
  'value',
  'final-value',
  'next-value',
  'correction',
  'report',
  'time',
  'decision',
  'baseline',
  'deadline',
  'start',
  'direction',
  'unit',
  'comparison',
  'target-value',
  'tolerance',
  'counts',
  'one-value',
  'exact-value',
  'missing-values',
  'comparable-values',
  'area-values',
] as const;

export type Need = (typeof needs)[number];

/** One thing that would give an answer another state. */
export interface WouldChange {
  readonly needs: Need;
  /** To a better or a worse state than now; `known` where something could be said at all, or differently. */
  readonly towards: 'better' | 'worse' | 'known';
  /** The state it leads to; absent where that depends on what comes. */
  readonly to?: State;
  /** The value at which the state changes, in the unit of the numbers, and the side of it that leads there. */
  readonly value?: number;
  readonly side?: 'from' | 'above' | 'up-to' | 'below';
  /** For `time`: the first day of the new state. For `final-value`: the day that the value must reach. */
  readonly date?: string;
}

const needByReason: Readonly<Partial<Record<Reason, Need>>> = {
  'no-report': 'report',
  'report-too-old': 'report',
  'no-confirmation-at-deadline': 'report',
  'no-baseline': 'baseline',
  'baseline-undated': 'baseline',
  'baseline-label-differs': 'baseline',
  'baseline-basis-differs': 'baseline',
  'baseline-is-bound': 'baseline',
  'baseline-after-deadline': 'baseline',
  'baseline-zero': 'baseline',
  'baseline-on-the-line': 'next-value',
  'no-deadline': 'deadline',
  'no-start': 'start',
  'no-direction': 'direction',
  'no-unit': 'unit',
  'direction-contradicts-comparator': 'comparison',
  'target-on-wrong-side': 'comparison',
  'no-target-value': 'target-value',
  'no-tolerance': 'tolerance',
  'rank-not-defined': 'comparison',
  'comparison-not-published': 'value',
  'no-denominator': 'counts',
  'not-of-units': 'counts',
  'rate-only': 'value',
  'nothing-to-cover': 'counts',
  'more-than-all': 'counts',
  'no-scale': 'counts',
  'tied-values': 'one-value',
  'bound-straddles-line': 'exact-value',
  'inexact-value': 'exact-value',
  'missing-periods': 'missing-values',
  'longer-than-period': 'missing-values',
  'needs-two-points': 'missing-values',
  'no-change': 'next-value',
  'value-too-old': 'next-value',
  'definition-changed': 'comparable-values',
  'area-merged': 'comparable-values',
  'areas-missing': 'area-values',
};

/**
 * What is needed where a reason stands in the way; a usable value where nothing more particular can be said.
 *
 * @example
 * needOf('baseline-undated') // => 'baseline'
 */
export function needOf(reason: Reason | undefined): Need {
  return (reason && needByReason[reason]) ?? 'value';
}
