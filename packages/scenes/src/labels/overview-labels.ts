import type { Axis } from '@onemetre/core';

export { overviewLabels } from '../generated/locales/overview-labels.ts';

/** Words of the overview. */
export interface OverviewLabels {
  readonly name: string;
  readonly unit: string;
  readonly unitsUnit: string;
  readonly targets: string;
  readonly commitments: string;
  readonly units: string;
  /** When the plan also names groups such as 各街镇. */
  readonly unitsAndGroups: (groups: number) => string;
  readonly undated: string;
  readonly known: string;
  readonly ofDue: (known: number, due: number) => string;
  readonly axes: Readonly<Record<Axis, string>>;
  readonly axisNotes: Readonly<Record<Axis, string>>;
  /** `declared`: how many of the good ones rest on a claim alone; `stale`: how many on something old. */
  readonly headline: (v: {
    good: number;
    due: number;
    low: number;
    high: number;
    declared: number;
    stale: number;
  }) => string;
  readonly refused: Readonly<Record<'nothing-due' | 'coverage-too-low', string>>;
  /** `old`: how many of the unknown ones are so because what they rest on is too old. */
  readonly coverage: (v: { due: number; known: number; unknown: number; old: number }) => string;
  readonly planOnly: string;
  readonly figuresOnly: string;
  readonly scope: string;
  readonly family: string;
  readonly states: string;
  readonly count: string;
  /** Targets of one strength, with their states: what binds is in the headline, what is aspired to is not. */
  readonly apart: Readonly<Record<'binding' | 'aspired', (v: { total: number; states: string }) => string>>;
  readonly strength: Readonly<Record<'binding' | 'aspired', string>>;
  readonly counted: (word: string, count: number) => string;
}

export interface Weak {
  readonly declared: number;
  readonly stale: number;
}
