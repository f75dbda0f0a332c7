import type { State } from '../answer/state.ts';

/** A value on a day. */
export interface DatedValue {
  readonly date: string;
  readonly value: number;
}

/** Why no projection is made: a line there would say more than is known. */
export const projectionRefusals = [
  'item-decided',
  'inputs-invalid',
  'not-begun',
  'ended',
  'no-deadline',
  'no-start',
  'no-target-value',
  'kept-not-reached',
  'done-or-not',
  'counts-of-units',
  'direction-only',
  'yearly-change',
  'comparison-only',
  'no-path',
  'value-too-old',
  'no-data',
  'needs-two-points',
  'missing-periods',
  'definition-changed',
  'area-merged',
  'periods-differ',
] as const;

export type ProjectionRefusal = (typeof projectionRefusals)[number];

/** What a reader must know to take a projection for what it is. */
export const projectionCaveats = [
  'two-points',
  'running-total',
  'few-points',
  'volatile',
  'clipped',
  'no-baseline',
  'inexact-left-out',
  'definition-left-out',
  'merged-left-out',
  'provisional',
] as const;

export type ProjectionCaveat = (typeof projectionCaveats)[number];

/** A projected value; `clipped` when it was taken back to what nature or arithmetic allows. */
export interface ProjectedValue {
  readonly value: number;
  readonly clipped: boolean;
}

/** When the current pace arrives at the target. */
export type Arrival =
  | { readonly when: 'reached' }
  | { readonly when: 'date'; readonly date: string; readonly byDeadline: boolean }
  /** The pace is nought, leads away, or takes more than a hundred years. */
  | { readonly when: 'never' };

/** Where the values lead if they go on as they did. It never changes a state. */
export interface Projection {
  readonly given: true;
  readonly method: 'constant-pace' | 'theil-sen';
  readonly version: '1';
  /** In order of time; the first is the starting point where there is a usable one. */
  readonly points: readonly DatedValue[];
  /** Change per year, in the unit of the values. */
  readonly pace: number;
  /** Smallest and largest change per year between any two points; from three points on. */
  readonly paceRange?: { readonly low: number; readonly high: number };
  /** From three points on: whether all pairs of points rise, all fall, none moves, or neither. */
  readonly tendency?: 'up' | 'down' | 'flat' | 'mixed';
  /** The deadline and the value there, from the latest value at the pace; the range from the range of paces. */
  readonly projected: ProjectedValue & {
    readonly date: string;
    readonly low?: ProjectedValue;
    readonly high?: ProjectedValue;
  };
  /** Whether the projected value satisfies the target. */
  readonly meets: boolean;
  /** What the range says: every pace in it meets, none does, or it is open. From three points on. */
  readonly meetsInRange?: 'all' | 'none' | 'some';
  readonly arrival: Arrival;
  /** Change per year from the first point to the latest. */
  readonly achievedPerYear: number;
  /** Change per year needed from `asOf` to the deadline; absent where the target is satisfied, or less than a year is left. */
  readonly requiredPerYear?: number;
  /** From five points on: how likely a trend at least this steady is by chance (two-sided). */
  readonly trend?: { readonly s: number; readonly p: number; readonly by: 'exact' | 'normal' };
  /** From five points on: the least-squares line at the deadline and where a single value would fall, at its level. */
  readonly interval?: {
    readonly by: 'least-squares';
    readonly level: number;
    readonly value: ProjectedValue;
    readonly low: ProjectedValue;
    readonly high: ProjectedValue;
  };
  readonly caveats: readonly ProjectionCaveat[];
}

/** What is told of one target: a projection, or why there is none. */
export type TargetProjection = {
  readonly target: string;
  readonly asOf: string;
  readonly knownAt: string;
  readonly state: State;
} & (
  | (Projection & {
      /** Where the projection and the state point different ways. */
      readonly contrast: 'projected-to-miss' | 'projected-to-meet' | null;
    })
  | { readonly given: false; readonly reason: ProjectionRefusal }
);
