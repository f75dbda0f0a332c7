import type { Target } from '@onemetre/core';

export { indicatorLabels } from '../generated/locales/indicator-labels.ts';

/** Words of the indicator card and of the table of all indicators. */
export interface IndicatorLabels {
  readonly target: string;
  readonly targets: string;
  readonly baseline: string;
  readonly latest: string;
  readonly period: string;
  readonly value: string;
  readonly deadline: string;
  readonly state: string;
  readonly name: string;
  readonly published: (date: string) => string;
  readonly note: string;
  readonly units: string;
  readonly lead: string;
  readonly meaning: string;
  readonly about: string;
  readonly remarks: string;
  readonly strength: Readonly<Record<NonNullable<Target['strength']>, string>>;
  readonly context: string;
  readonly noTarget: string;
  readonly noDeadline: string;
  /** What the path expects on the day of the value. */
  readonly expected: (date: string, value: string) => string;
  readonly missing: (period: string) => string;
  readonly tableCaption: (title: string) => string;
  readonly listCaption: (title: string) => string;
  readonly baselineNotUsed: string;
  /** The plain sentence of the figures profile: what it stood at, and what the target is. */
  readonly stood: (v: { value: string; period: string }) => string;
  readonly aims: (v: { target: string; deadline: string }) => string;
  readonly started: (v: { value: string; aside: string | null }) => string;
  readonly done: (date: string) => string;
  readonly nothing: string;
  readonly drawn: (v: { value: string; target: string; state: string }) => string;
  readonly all: string;
  readonly filter: string;
  readonly sortBy: (column: string) => string;
  readonly planOrder: string;
  readonly shown: (count: number, total: number) => string;
  readonly withReferences: (count: number) => string;
}
