import type { Duty, Observation, Rules } from '@onemetre/core';

/** The sentences about what changed, as functions of words that are already formatted. They state facts, not verdicts. */
export interface ChangeSentences {
  readonly join: (sentences: readonly string[]) => string;
  readonly list: (words: readonly string[]) => string;
  /** Stands behind a period: the area and group its value is of. */
  readonly group: (names: readonly string[]) => string;
  readonly stateMoved: (v: { from: string; to: string }) => string;
  readonly flagsMoved: (v: { state: string; raised: string | null; dropped: string | null }) => string;
  readonly time: () => string;
  readonly timeFirst: (v: { from: string; to: string }) => string;
  readonly otherEvidence: () => string;
  readonly otherPlan: () => string;
  /** Values that are not listed one by one. */
  readonly moreValues: (count: string) => string;
  readonly reports: (v: { count: string; one: boolean }) => string;
  readonly completion: () => string;
  readonly newValue: (v: { period: string; value: string; date: string | null }) => string;
  readonly corrected: (v: {
    period: string;
    from: string;
    to: string;
    date: string | null;
    reason: string | null;
  }) => string;
  readonly settled: (v: { period: string; value: string; from: string; to: string }) => string;
  readonly withdrawn: (v: { period: string; value: string; why: string }) => string;
  readonly removed: () => string;
  readonly rule: (v: { name: string; from: string; to: string }) => string;
  readonly added: (v: { title: string }) => string;
  readonly dropped: (v: { title: string }) => string;
  readonly retitled: (v: { from: string; to: string }) => string;
  readonly raised: (v: { title: string; from: string; to: string; demand: 'more' | 'less' | 'unclear' }) => string;
  readonly lowered: (v: { title: string; from: string; to: string; demand: 'more' | 'less' | 'unclear' }) => string;
  readonly restated: (v: { title: string; fields: string; comparable: boolean }) => string;
  readonly deadlineMoved: (v: { title: string; from: string; to: string }) => string;
  readonly moved: (v: { title: string; from: string; to: string }) => string;
  readonly nowhere: () => string;
  readonly unitsChanged: (v: { title: string; joined: string | null; left: string | null }) => string;
  readonly unit: (v: { name: string; duty: Duty }) => string;
  readonly succeeded: (v: { title: string; how: string | null }) => string;
  readonly decided: (v: { title: string; word: string | null; reason: string | null }) => string;
  readonly revision: (v: { date: string; reason: string }) => string;
  readonly proposal: (v: { from: string; to: string; because: string }) => string;
  readonly because: Readonly<Record<'same-title' | 'same-code' | 'similar-title' | 'same-indicator', string>>;
  readonly statuses: Readonly<Record<Observation['status'], string>>;
  readonly rules: Readonly<Record<keyof Rules, string>>;
  readonly fields: Readonly<Record<string, string>>;
}
