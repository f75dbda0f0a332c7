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
  /** The ends that a revision of a range has set. */
  readonly low?: number;
  readonly high?: number;
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

/** The days of a judgement, as ISO text. */
export interface Dates {
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
}

type GoalNumber = 'target' | 'targetLow' | 'targetHigh';
/** What stands beside a claim that decides. */
type Beside = 'baseline' | 'observed' | GoalNumber;
/** Of a value that is judged: where it stands and what is missing. */
type Measured =
  | Beside
  | 'observedLow'
  | 'observedHigh'
  | 'numerator'
  | 'denominator'
  | 'gap'
  | 'share'
  | 'correctedFrom';
type Periods = 'periodsDue' | 'periodsMissing';
/** Of a way to a goal, beside what is expected of it. */
type Way = 'progress' | 'ratio' | 'achievedPerYear' | 'requiredPerYear';
/** Of what is compared with another value. */
type Compared = 'compared' | 'lastChange';
/** Of a line that is held, period by period. */
type Held = Exclude<Measured, 'gap'> | Compared | 'periodsMet' | 'margin' | 'monthsWaiting';
/** The value judged, as a day. */
type OfValue = 'reference' | 'period';
/** The days that a value, a plan or a claim can have under any rule but a decision. */
type Days = OfValue | 'baseline' | 'start' | 'deadline';

/** What a rule knows. */
interface Row<
  /** The numbers that are always there. */
  Has extends keyof Numbers,
  /** The numbers that are there where they exist. */
  May extends keyof Numbers,
  /** The dates that are always there. */
  On extends keyof Dates = never,
  MayOn extends keyof Dates = Days,
> {
  readonly has: Has;
  readonly may: May;
  readonly on: On | 'asOf' | 'knownAt';
  readonly mayOn: MayOn;
}

/** The numbers and dates that go with each rule. A rule that gives others, or leaves one out, does not compile. */
interface Rows {
  readonly standing: Row<never, never, never, never>;
  readonly inputs: Row<never, Beside | Compared>;
  readonly 'before-period': Row<never, Beside>;
  readonly 'no-data': Row<never, Beside | Compared>;
  readonly met: Row<never, Measured | Periods, OfValue | 'firstMet'>;
  readonly lapsed: Row<never, Measured, OfValue | 'firstMet'>;
  readonly 'after-deadline': Row<never, Measured | Held | Periods>;
  /** What can no longer be judged keeps what was known of it. */
  readonly 'no-pace': Row<never, Exclude<keyof Numbers, 'daysLate'>, never, Days | 'firstMet'>;
  readonly 'no-path': Row<never, Measured | Periods>;
  readonly overshot: Row<never, Measured | Periods, OfValue>;
  readonly 'whole-things': Row<'expected' | 'elapsed', Measured | Periods | Way, OfValue>;
  /** What is needed from now on is not told of a value too old to speak of now. */
  readonly freshness: Row<never, Exclude<keyof Numbers, 'requiredPerYear' | 'daysLate'>, OfValue, Days | 'firstMet'>;
  readonly 'rate-only': Row<never, Beside | Compared>;
  readonly pace: Row<'baseline' | 'target' | 'expected' | 'elapsed', Measured | Way, OfValue>;
  readonly hold: Row<Periods, Held, never, Days | 'firstMet'>;
  readonly 'hold-ended': Row<Periods, Held, never, Days | 'firstMet'>;
  readonly 'cumulative-complete': Row<'expected' | 'elapsed' | 'progress' | Periods, Measured | 'ratio', OfValue>;
  readonly 'cumulative-bound': Row<'expected' | 'elapsed' | 'progress' | Periods, Measured | 'ratio', OfValue>;
  readonly done: Row<never, Beside | 'daysLate', 'completed'>;
  readonly due: Row<never, Beside>;
  readonly reported: Row<never, Beside>;
  readonly direction: Row<'observed' | 'slope' | 'lastChange', 'baseline', OfValue>;
}

/** The numbers that not every one of these rules takes. */
type NotOf<R extends RuleId> = R extends RuleId ? Exclude<keyof Numbers, Rows[R]['has'] | Rows[R]['may']> : never;

/** The numbers that each of these rules takes. */
export type NumbersTaken<R extends RuleId> = Numbers & { readonly [N in NotOf<R>]?: never };

/** The numbers of one rule: those that it always gives are there, and those that it never gives are not. */
export type NumbersOf<R extends RuleId> = NumbersTaken<R> & { readonly [N in Rows[R]['has']]: number };

/** The dates of one rule. */
export type DatesOf<R extends RuleId> = Dates & { readonly [N in Rows[R]['on']]: string } & {
  readonly [N in Exclude<keyof Dates, Rows[R]['on' | 'mayOn']>]?: never;
};

/** What every rule says of its answer; which numbers and dates go with the rule, `Because` says. */
interface BecauseCommon {
  readonly method: MethodId;
  readonly version: string;
  readonly rule: RuleId;
  /** Set when the answer is that nothing can be said, and for caveats of judged answers in `caveats`. */
  readonly reason?: Reason;
  readonly numbers: Numbers;
  readonly dates: Dates;
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

/** Why an answer is as it is, by one of these rules. */
export type BecauseOf<R extends RuleId> = {
  readonly [K in R]: BecauseCommon & {
    readonly rule: K;
    readonly numbers: NumbersOf<K>;
    readonly dates: DatesOf<K>;
  };
}[R];

/** Why an answer is as it is: the rule that fired decides which numbers and dates are there. */
export type Because = BecauseOf<RuleId>;
