/** A value at a time; null where there is none. A year stands for its last day, so that mid-2021 is 2020.5. */
export interface TimedValue {
  /** Time in years. */
  readonly at: number;
  readonly value: number | null;
}

/** Everything that a method may be told beyond the case; each method documents the ones that it reads. */
export interface MethodOptions {
  readonly baseYear?: number;
  readonly targetYear?: number;
  readonly currentYear?: number;
  readonly startYear?: number;
  readonly recentFrom?: number;
  /** A natural limit, such as 100 for a share in per cent. */
  readonly limit?: number;
  readonly min?: number;
  readonly max?: number;
  /** What a share is a share of: 100 for per cent, 1 for fractions. It makes projections run on the logit scale. */
  readonly scale?: number;
  readonly high?: number;
  readonly med?: number;
  readonly low?: number;
  readonly bands?: number;
  readonly percentage?: boolean;
  readonly binary?: boolean;
  readonly growthSeries?: boolean;
  readonly projection?: string;
  readonly worst?: number;
  readonly best?: number;
  readonly lower?: number;
  readonly red?: number;
  readonly green?: number;
  readonly optimum?: number;
  readonly goal?: string;
  readonly clip?: boolean;
  readonly ratio?: number;
  readonly weights?: readonly number[];
  readonly weight?: number;
  readonly threshold?: number;
  readonly power?: number;
  readonly level?: number;
  readonly alpha?: number;
  /** Several series: what differs for one of them, by its name. */
  readonly series?: Readonly<Record<string, SeriesOptions>>;
}

/** What one of several series may have of its own. */
export interface SeriesOptions extends Omit<MethodOptions, 'series'> {
  readonly baseline?: TimedValue;
  readonly target?: MethodTarget;
  readonly direction?: 'up' | 'down';
}

export interface MethodTarget {
  /** Time in years; the method's own year when absent. */
  readonly at?: number;
  readonly value: number;
}

/** What a published method judges: plain numbers, in any order. */
export interface MethodCase {
  readonly series?: readonly TimedValue[];
  /** Several series by name, in place of `series`. */
  readonly named?: Readonly<Record<string, readonly TimedValue[]>>;
  readonly baseline?: TimedValue;
  readonly target?: MethodTarget;
  readonly direction?: 'up' | 'down';
  readonly options?: MethodOptions;
}
