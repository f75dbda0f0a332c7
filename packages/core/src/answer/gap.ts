import type { Reason } from './reason.ts';

/** What an item of a plan may lack, in the order in which it is told. A closed list, so that each has its sentence. */
export const gapCodes = [
  'no-owner',
  'no-lead',
  'no-source',
  'no-target',
  'nothing-to-judge',
  'no-unit',
  'no-direction',
  'direction-contradicts-comparator',
  'no-target-value',
  'target-on-wrong-side',
  'baseline-zero',
  'comparison-not-stated',
  'no-tolerance',
  'rank-not-defined',
  'no-denominator',
  'cannot-add-up',
  'no-deadline',
  'no-start',
  'no-baseline',
  'baseline-undated',
  'baseline-label-differs',
  'baseline-basis-differs',
  'baseline-is-bound',
  'baseline-after-deadline',
  'tied-values',
  'no-rhythm',
] as const;

export type GapCode = (typeof gapCodes)[number];

/** Gaps that are also reasons of a judgement, and share their words. */
export type SharedGap = GapCode & Reason;

/**
 * How far an item can be judged once data come in: not at all; by reports alone; whether it is done; whether it is done
 * in time; whether a value is met; whether it is met in time; the share of units; whether a line is kept; the direction;
 * or how far it is on its way.
 */
export const judgeables = [
  'nothing',
  'by-report',
  'done',
  'done-in-time',
  'met',
  'met-in-time',
  'share',
  'kept',
  'direction',
  'on-the-way',
] as const;

export type Judgeable = (typeof judgeables)[number];
