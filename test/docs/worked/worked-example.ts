import type { Commitment, Indicator, Milestone, Observation, Programme, Project, Report, Target } from '@onemetre/core';

type Values = Readonly<Record<string, number>>;

/** What a worked example is about, in the field names of the file. */
export interface Given {
  readonly baseline?: {
    readonly value: number;
    readonly date: string | null;
    readonly sameLabel?: boolean;
    readonly sameBasis?: boolean;
  };
  readonly indicator?: Partial<Indicator>;
  readonly target?: Partial<Target>;
  /** Final values by period. */
  readonly values?: Values;
  readonly observations?: readonly Partial<Observation>[];
  /** Instead of a target: something of another sort. */
  readonly milestone?: Partial<Milestone>;
  readonly project?: Partial<Project>;
  readonly commitment?: Partial<Commitment>;
  readonly reports?: readonly Partial<Report>[];
  readonly programme?: Partial<Programme>;
  /** Several targets of the same sort, by id, each with its own values. */
  readonly several?: Readonly<Record<string, Values>>;
  /** Which of them bind, and which the plan only strives for, by id. */
  readonly strengths?: Readonly<Record<string, NonNullable<Target['strength']>>>;
}

/** What must come out. Flags are all flags; a number is rounded as it is printed. */
export interface Expected {
  readonly state?: string;
  readonly flags?: readonly string[];
  readonly reason?: string;
  readonly caveats?: readonly string[];
  readonly variant?: string;
  readonly lastKnown?: Readonly<Record<string, unknown>>;
  readonly adjusted?: Readonly<Record<string, unknown>>;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly evidence?: Readonly<Record<string, unknown>>;
  /** Of the tally of targets; `aspired` are the states of those that the plan only strives for. */
  readonly group?: Readonly<Record<string, unknown>>;
  readonly wouldChange?: readonly Readonly<Record<string, unknown>>[];
  readonly score?: Readonly<Record<string, unknown>>;
  /** Who carries whose duties, by id, and the leaves counted with each unit by state. */
  readonly carriedBy?: Readonly<Record<string, string>>;
  readonly counted?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What must come out where time is looked across, beside or instead of the state. */
export interface ExpectedAcrossTime {
  /** Ids that need action, and ids past their deadline without an answer, in order. */
  readonly attention?: readonly string[];
  readonly pastDueUnknown?: readonly string[];
  /** What changed since a date: the causes with the states they lead between, and what happened to values and plan. */
  readonly since?: string;
  readonly steps?: readonly string[];
  readonly happened?: readonly string[];
  readonly plan?: readonly string[];
  /** The state on each date, with what was known then; now: with what is known on the last. */
  readonly history?: Readonly<Record<string, string>>;
  readonly knowledge?: 'then' | 'now';
  /** Fields of the projection, each by its name; of the arrival its date, or when. */
  readonly projection?: Readonly<Record<string, unknown>>;
  readonly evaluability?: { readonly gaps: readonly string[]; readonly now: string; readonly filled: string };
}

export interface When {
  readonly asOf?: string;
  readonly knownAt?: string;
}

export type WorkedCase = Given & When & Expected & ExpectedAcrossTime;

/** A setting, and the cases that replace a part of it. */
export type WorkedExample = Given & When & { readonly cases: readonly WorkedCase[] };
