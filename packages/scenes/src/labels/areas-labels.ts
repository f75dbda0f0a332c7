import type { Indicator } from '@onemetre/core';

export { areasLabels } from '../generated/locales/areas-labels.ts';

/** Words of om-areas. */
export interface AreasLabels {
  readonly name: string;
  readonly caption: (v: { title: string; period: string }) => string;
  readonly area: string;
  readonly value: string;
  readonly target: string;
  readonly state: string;
  readonly drawing: string;
  readonly published: string;
  readonly computed: string;
  readonly rule: Readonly<Record<NonNullable<Indicator['aggregation']>, string>>;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly missing: (names: string) => string;
  readonly differs: string;
  readonly order: string;
  /** What the marks are, and between which values the axis runs. */
  readonly legend: (from: string, to: string) => string;
  readonly noAreas: string;
  readonly groups: string;
  readonly group: string;
  readonly members: string;
  readonly notNamed: string;
  readonly part: (v: { title: string; count: number }) => string;
}
