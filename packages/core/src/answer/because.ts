import type { Reason } from './reason.ts';
import type { State } from './state.ts';
import type { WouldChange } from './would-change.ts';

/** How leaves are judged; each method is versioned, so that a stored answer can be recomputed. */
export type MethodId =
  | 'linear-pace'
  | 'hold'
  | 'cumulative'
  | 'recurrent'
  | 'standard'
  | 'direction'
  | 'compare'
  | 'deliverable'
  | 'report'
  | 'standing';

/** The rule that fired; `docs/method.md` has an anchor for each. */
export type RuleId =
  | 'standing'
  | 'inputs'
  | 'before-period'
  | 'no-data'
  | 'met'
  | 'lapsed'
  | 'after-deadline'
  | 'no-pace'
  | 'no-path'
  | 'overshot'
  | 'whole-things'
  | 'freshness'
  | 'rate-only'
  | 'pace'
  | 'hold'
  | 'hold-ended'
  | 'cumulative-complete'
  | 'cumulative-bound'
  | 'done'
  | 'due'
  | 'reported'
  | 'direction';

/** Something that went into an answer, or was left out of it. */
export interface Input {
  readonly kind: 'observation' | 'figure' | 'interim' | 'revision' | 'report' | 'completion' | 'unit-count';
  /** The id of the item, or of its owner for parts without an id of their own. */
  readonly id: string;
  readonly period?: string;
  readonly value?: number;
  readonly published?: string;
  /** True where the value was taken off: what a year had come to before the target's start. */
  readonly subtracted?: true;
}

export interface IgnoredInput extends Input {
  readonly reason: Reason;
}

/**
 * The numbers of a judgement, each in the indicator's own unit unless said otherwise. A number that does not exist is
 * absent, never 0.
 */
export interface Numbers {
  /** The starting value. */
  readonly baseline?: number;
  /** The value judged. */
  readonly observed?: number;
  /** The lower and upper end that an inexact value allows. */
  readonly observedLow?: number;
  readonly observedHigh?: number;
  /** The value to reach or hold. */
  readonly target?: number;
  readonly targetLow?: number;
  readonly targetHigh?: number;
  /** The value that the path expects on the observation's reference date. */
  readonly expected?: number;
  /** Share of the distance covered, d(x − b)/|T − b|; may be negative or above 1. */
  readonly progress?: number;
  /** Share of the distance that the path expects on the reference date; of wholes those that must be there. */
  readonly elapsed?: number;
  /** progress ÷ elapsed. */
  readonly ratio?: number;
  /** What is still missing, in the direction of the target; negative when exceeded. */
  readonly gap?: number;
  /** Change per calendar year up to the reference date, and the one needed from `asOf` on, where a year or more is left. */
  readonly achievedPerYear?: number;
  readonly requiredPerYear?: number;
  /** How far the value stands on the good side of the line, for hold. */
  readonly margin?: number;
  /** Periods due, met and missing, for hold and cumulative targets. */
  readonly periodsDue?: number;
  readonly periodsMet?: number;
  readonly periodsMissing?: number;
  /** The higher total published before, where the latest one is lower. */
  readonly correctedFrom?: number;
  /** Slope per year (Theil–Sen, or the last change), for direction. */
  readonly slope?: number;
  readonly lastChange?: number;
  /** Units that comply and units there are, for standards and coverage. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** numerator ÷ denominator, in per cent: what is judged for standards and coverage. */
  readonly share?: number;
  /** The value that the one judged is compared with: of the year before, or of another place. */
  readonly compared?: number;
  /** Days late (positive) or early (negative), for deliverables. */
  readonly daysLate?: number;
  /** Whole months since the deadline passed without a final value. */
  readonly monthsWaiting?: number;
}

/** A value of the observation at which the state would change. */
export interface Cut {
  readonly value: number;
  /** The state from this value on, in the wanted direction. */
  readonly state: State;
}

/** What the areas below one give for a period: kept beside a published value, judged where there is none. */
export interface FromAreas {
  readonly by: 'sum' | 'mean' | 'minimum';
  /** The complete dimension whose categories were put together; absent where it was areas. */
  readonly dimension?: string;
  readonly period: string;
  /** The value; where an area is missing, the end that is still certain. Neither where the areas say nothing. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** The values it was put together from, and the areas (or categories) that have none. */
  readonly parts: readonly { readonly area: string; readonly observation: string; readonly value: number }[];
  readonly missing: readonly string[];
  /** Why the areas give no value. */
  readonly reason?: Reason;
}

export interface Because {
  readonly method: MethodId;
  readonly version: string;
  readonly rule: RuleId;
  /** Set when the answer is that nothing can be said, and for caveats of judged answers in `caveats`. */
  readonly reason?: Reason;
  readonly numbers: Numbers;
  readonly dates: {
    readonly asOf: string;
    readonly knownAt: string;
    /** Last day of the period of the value judged. */
    readonly reference?: string;
    readonly period?: string;
    readonly baseline?: string;
    readonly start?: string;
    readonly deadline?: string;
    /** First period in which the target was met. */
    readonly firstMet?: string;
    readonly completed?: string;
  };
  readonly used: readonly Input[];
  readonly ignored: readonly IgnoredInput[];
  /** In the order of the values; empty when the state does not hang on a value. */
  readonly cuts: readonly Cut[];
  /** Distance from the value judged to the next cut, in the indicator's unit; absent without cuts. */
  readonly toNextCut?: number;
  readonly caveats: readonly Reason[];
  /** What would give another state: the next better, the next worse, or what is missing to say more. */
  readonly wouldChange: readonly WouldChange[];
  /** The comparison a bare target was read with, where that is our assumption. */
  readonly assumed?: 'at-least' | 'at-most';
  /** The latest report where the state does not rest on it, or where its unit says when it expects to be done: shown. */
  readonly claim?: { readonly report: string; readonly expected?: string };
  /** The value that the areas below give for the period judged. */
  readonly areas?: FromAreas;
  /** Which rule settings applied where they differ from the defaults. */
  readonly settings?: Readonly<Record<string, number>>;
}
