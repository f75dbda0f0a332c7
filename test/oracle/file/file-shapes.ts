import type { Fraction } from '../exact/fraction.ts';

/** What the oracle reads of a programme's file: the names of the model, and nothing else. */
export interface Source {
  readonly document: string;
}

export interface Completion {
  readonly date: string;
  readonly published?: string;
  readonly sources?: readonly Source[];
}

export interface Standing {
  readonly status: 'withdrawn' | 'not-applicable' | 'withheld';
  readonly date?: string;
  readonly sources?: readonly Source[];
}

export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly date: string | null;
  readonly area?: string;
  readonly breakdown?: Readonly<Record<string, string>>;
  readonly qualifier?: string;
  readonly published?: string;
  readonly vintage?: string;
  readonly sources?: readonly Source[];
}

export interface Indicator {
  readonly timeBasis: string;
  readonly id: string;
  readonly item?: string;
  readonly unit: {
    readonly kind: string;
    readonly label: Readonly<Record<string, string>>;
    readonly per?: number;
    readonly whole?: boolean;
  };
  readonly direction: 'up' | 'down' | 'none';
  readonly frequency: string;
  readonly yearStart?: string;
  readonly publicationLag?: number;
  readonly sensitivity?: string;
  readonly aggregation?: 'sum' | 'mean' | 'minimum' | 'none';
  readonly dimensions?: readonly {
    readonly id: string;
    readonly categories: readonly { readonly id: string }[];
    readonly complete?: boolean;
  }[];
  readonly definitions?: readonly { readonly id: string; readonly from?: string }[];
  readonly discontinued?: { readonly date: string; readonly sources: readonly Source[] };
  readonly limits?: { readonly min?: number; readonly max?: number };
  readonly baselines?: readonly { readonly figure: string; readonly sameLabel: boolean; readonly sameBasis: boolean }[];
}

export interface Observation {
  readonly id: string;
  readonly indicator: string;
  readonly period: string;
  readonly area?: string;
  readonly place?: string;
  readonly breakdown?: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly absence?: string;
  readonly qualifier?: string;
  readonly status: 'final' | 'revised' | 'provisional' | 'estimated' | 'derived' | 'alternative';
  readonly partYear?: boolean;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly ofUnits?: boolean;
  readonly excluded?: { readonly number: number; readonly met?: number };
  readonly completionRate?: { readonly rate: number; readonly of: 'value' | 'works' | 'tasks' };
  readonly vintage?: string;
  readonly definition?: string;
  readonly published?: string;
  readonly state?: string;
  readonly sources?: readonly Source[];
}

export interface Target {
  readonly id: string;
  readonly indicator: string;
  readonly kind: string;
  readonly comparator: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly tolerance?: number;
  readonly deadline: string | null;
  readonly start?: string | null;
  readonly strength?: string;
  readonly path?: 'straight' | 'stepped' | 'none';
  readonly times?: number;
  readonly amount?: number;
  readonly per?: string;
  readonly threshold?: number;
  readonly share?: number;
  readonly unitCount?: number | null;
  readonly relative?: {
    readonly base: string;
    readonly change?: number;
    readonly low?: number;
    readonly high?: number;
    readonly as: 'percent' | 'points';
  };
  readonly compareWith?: { readonly base: 'last-year' | 'place'; readonly place?: string };
  readonly rank?: { readonly outOf?: number };
  readonly interim?: readonly { readonly date: string; readonly value: number }[];
  readonly area?: string;
  readonly breakdown?: Readonly<Record<string, string>>;
  readonly sources?: readonly Source[];
  readonly origin: 'own' | 'reference';
  readonly revisions?: readonly {
    readonly date: string;
    readonly value?: number;
    readonly low?: number;
    readonly high?: number;
    readonly deadline?: string;
    readonly sources?: readonly Source[];
  }[];
  readonly completed?: Completion;
  readonly standing?: Standing;
  readonly duplicateOf?: string;
  /** Not in a file: the target as it was first written, where what stands is a later version of it. */
  readonly written?: Target;
}

export interface Delivery {
  readonly id: string;
  readonly item?: string;
  readonly due: string | null;
  readonly revisions?: readonly { readonly date: string; readonly due: string; readonly sources?: readonly Source[] }[];
  readonly duplicateOf?: string;
  readonly started?: Completion;
  readonly completed?: Completion;
  readonly standing?: Standing;
}

export interface Report {
  readonly id: string;
  readonly item: string;
  readonly period: string;
  readonly party: string;
  readonly claim: 'started' | 'under-way' | 'done' | 'recurring' | 'unfinished' | 'stopped' | 'cancelled';
  readonly done?: string;
  readonly published?: string;
  readonly state?: string;
  readonly evidence?: readonly Source[];
}

/** That another unit, or another area, stands in the place of one. */
export interface SucceededBy {
  readonly id: string;
  readonly date: string;
  readonly sources?: readonly Source[];
}

export interface File {
  readonly id: string;
  readonly period: { readonly start: string | null; readonly end: string | null };
  readonly rules?: { readonly publicationLag?: number };
  readonly documents: readonly {
    readonly id: string;
    readonly kind: string;
    readonly written?: string;
    readonly published?: string;
  }[];
  readonly areas?: readonly {
    readonly id: string;
    readonly parent?: string;
    readonly from?: string;
    readonly succeededBy?: SucceededBy;
  }[];
  readonly parties: readonly { readonly id: string; readonly succeededBy?: SucceededBy }[];
  readonly responsibilities: readonly { readonly item: string; readonly party: string; readonly duty: string }[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly figures?: readonly Figure[];
  readonly observations?: readonly Observation[];
  readonly milestones?: readonly Delivery[];
  readonly projects?: readonly Delivery[];
  readonly commitments?: readonly Delivery[];
  readonly reports?: readonly Report[];
}

/** The date judged on, and the date of knowledge. */
export interface Dates {
  readonly asOf: string;
  readonly knownAt: string;
}

export interface Verdict {
  readonly state: string;
  readonly flags: readonly string[];
  /** Why nothing better can be said, where a rule of its own names the reason. */
  readonly reason?: string;
  /** What a reader should know beside the state, of the caveats that a rule here names. */
  readonly caveats?: readonly string[];
  /** What was last known, where a value is too old to speak of today, or a decision ended it. */
  readonly lastKnown?: { readonly state: string; readonly date: string };
  /** What another census or method says. */
  readonly beside?: { readonly vintage: string; readonly state: string };
  /** The state against what was asked for at first, where a target was lowered or put off. */
  readonly againstOriginal?: string;
  /** What the value judged says of the goal itself. */
  readonly says?: 'satisfies' | 'fails' | 'undecided';
  /** The pace ratio, where the answer rests on one. */
  readonly ratio?: Fraction;
  /** The last day of the claim that the answer rests on, where it stands for a value. */
  readonly claimed?: string;
  /** The reference date of the value judged. */
  readonly reference?: string;
  /** Work that is reported on before its date: known, and not due. */
  readonly beforeItsDate?: boolean;
}
