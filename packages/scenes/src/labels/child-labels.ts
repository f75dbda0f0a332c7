import type { Family } from '@onemetre/core';

export { childLabels } from '../generated/locales/child-labels.ts';

/** What widgets say to readers of 8 to 12 years; held to the same limits as the sentences of the core. */
export interface ChildLabels {
  /** For whom it is written, and that no child has tried it. */
  readonly readers: string;
  readonly grownUps: string;
  readonly official: (title: string) => string;
  readonly planFrom: (start: string | null, end: string | null) => readonly string[];
  readonly actions: (count: number) => string;
  readonly targets: (count: number) => string;
  readonly promises: (count: number) => string;
  readonly inAll: (count: number) => string;
  readonly undated: (count: number) => string;
  readonly families: Readonly<Record<Family, string>>;
  readonly axes: Readonly<Record<'outcome' | 'delivery', string>>;
  /** Goals that the plan only strives for, and how many of them are reached. */
  readonly tried: (total: number, met: number) => string;
  readonly planOnly: string;
  readonly figuresOnly: string;
  readonly noDate: string;
  readonly asOf: (date: string) => string;
  readonly invented: string;
  readonly boxes: (each: string) => string;
  /** What the flag at the end of a line is. */
  readonly flag: string;
  readonly howFar: string;
}
