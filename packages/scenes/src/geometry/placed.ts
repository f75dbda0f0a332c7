import type { Family } from '@onemetre/core';
import type { Domain } from './linear-scale.ts';

/** What a drawing is placed from; a number that does not exist is absent, never 0. */
export interface Measures {
  readonly value?: number;
  /** The ends of a value that is a bound or rounded. */
  readonly valueLow?: number;
  readonly valueHigh?: number;
  readonly baseline?: number;
  /** The value that the path expects on the date of the value. */
  readonly expected?: number;
  /** The values to reach or hold; more than one for a range or several dated targets. */
  readonly targets: readonly number[];
  /** Values at which the state would change, in order. */
  readonly cuts: readonly { readonly value: number; readonly family: Family }[];
  /** Which way is better; `none` has no bands. */
  readonly direction: 'up' | 'down' | 'none';
  readonly limits?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
}

/** thin = baseline, dashed = expected on the day of the value, thick = target. */
export type TickKind = 'baseline' | 'expected' | 'target';

/** A drawing in shares of its width, from 0 to 1. */
export interface Placed {
  readonly kind: 'bar' | 'dot' | 'segments';
  readonly domain: Domain;
  /** True where the axis goes on beyond the drawing. */
  readonly open: readonly [start: boolean, end: boolean];
  readonly bands: readonly { readonly from: number; readonly to: number; readonly family: Family }[];
  /** The length of the value, for a bar. */
  readonly bar?: { readonly from: number; readonly to: number };
  /** The place of the value, for a dot. */
  readonly dot?: number;
  /** What an inexact value allows. */
  readonly range?: { readonly from: number; readonly to: number };
  readonly segments?: readonly Segment[];
  readonly ticks: readonly { readonly kind: TickKind; readonly at: number; readonly value: number }[];
}

export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly period: string;
  /** A period without a value: an outline of fixed width, which is no length. */
  readonly missing: boolean;
}
