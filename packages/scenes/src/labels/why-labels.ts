import type { Evidence, MethodId, RuleId, Rules } from '@onemetre/core';

export { whyLabels } from '../generated/locales/why-labels.ts';

/** Words of “why this state?”. */
export interface WhyLabels {
  readonly why: string;
  readonly whence: string;
  readonly method: string;
  readonly rule: string;
  readonly used: string;
  readonly ignored: string;
  readonly arithmetic: string;
  readonly dates: string;
  readonly changes: string;
  readonly evidence: string;
  /** The sentence of a source, word for word. */
  readonly quoted: string;
  readonly sources: string;
  readonly ours: string;
  readonly published: (date: string) => string;
  readonly because: (value: string, reason: string) => string;
  readonly asOf: (date: string) => string;
  readonly knownAt: (date: string) => string;
  readonly reference: (date: string) => string;
  readonly deadline: (date: string) => string;
  readonly start: (date: string) => string;
  readonly progress: (share: string) => string;
  readonly elapsed: (share: string) => string;
  readonly ratio: (ratio: string) => string;
  readonly expected: (value: string) => string;
  readonly more: (count: number) => string;
  readonly methods: Readonly<Record<MethodId, string>>;
  readonly rules: Readonly<Record<RuleId, (rules: Rules) => string>>;
  readonly freshness: Readonly<Record<Evidence['freshness'], string>>;
  readonly completeness: Readonly<Record<Evidence['completeness'], string>>;
  readonly sourced: string;
  readonly unsourced: string;
  readonly grades: Readonly<Record<NonNullable<Evidence['grade']>, string>>;
}
