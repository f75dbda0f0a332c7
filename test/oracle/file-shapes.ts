import type { Fraction } from './fraction.ts';

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
}

export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly date: string | null;
  readonly qualifier?: string;
}

export interface Indicator {
  readonly timeBasis: string;
  readonly id: string;
  readonly item?: string;
  readonly unit: { readonly kind: string; readonly label: Readonly<Record<string, string>> };
  readonly direction: 'up' | 'down' | 'none';
  readonly frequency: string;
  readonly sensitivity?: string;
  readonly limits?: { readonly min?: number; readonly max?: number };
  readonly baselines?: readonly { readonly figure: string; readonly sameLabel: boolean; readonly sameBasis: boolean }[];
}

export interface Observation {
  readonly id: string;
  readonly indicator: string;
  readonly period: string;
  readonly area?: string;
  readonly breakdown?: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly qualifier?: string;
  readonly status: 'final' | 'revised' | 'provisional' | 'estimated' | 'derived' | 'alternative';
  readonly partYear?: boolean;
  readonly ofUnits?: boolean;
  readonly numerator?: number;
  readonly denominator?: number;
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
  readonly share?: number;
  readonly deadline: string | null;
  readonly start?: string;
  readonly times?: number;
  readonly per?: string;
  readonly relative?: { readonly base: string; readonly change: number; readonly as: 'percent' | 'points' };
  readonly interim?: readonly { readonly date: string; readonly value: number }[];
  readonly area?: string;
  readonly origin: 'own' | 'reference';
  readonly revisions?: readonly {
    readonly date: string;
    readonly value?: number;
    readonly low?: number;
    readonly high?: number;
    readonly deadline?: string;
  }[];
  readonly completed?: Completion;
  readonly standing?: Standing;
  readonly duplicateOf?: string;
}

export interface Delivery {
  readonly id: string;
  readonly item?: string;
  readonly due: string | null;
  readonly revisions?: readonly { readonly date: string; readonly due: string }[];
  readonly started?: Completion;
  readonly completed?: Completion;
  readonly standing?: Standing;
}

export interface Report {
  readonly id: string;
  readonly item: string;
  readonly period: string;
  readonly claim: 'started' | 'under-way' | 'done' | 'recurring' | 'unfinished' | 'stopped' | 'cancelled';
  readonly done?: string;
  readonly published?: string;
  readonly state?: string;
  readonly evidence?: readonly Source[];
}

export interface File {
  readonly id: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly documents: readonly { readonly id: string; readonly published?: string }[];
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
  /** The pace ratio, where the answer rests on one. */
  readonly ratio?: Fraction;
  /** The reference date of the value judged. */
  readonly reference?: string;
  /** Work that is reported on before its date: known, and not due. */
  readonly beforeItsDate?: boolean;
}
