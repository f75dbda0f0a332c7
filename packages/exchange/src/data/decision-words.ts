import type { Locale } from '@onemetre/scenes';

/** What becomes of a row of the edition before. */
export const decisions = ['kept', 'changed', 'dropped'] as const;

export type Decision = (typeof decisions)[number];

interface DecisionWords {
  readonly head: string;
  readonly note: string;
  readonly words: Readonly<Record<Decision, string>>;
}

/** The column in which it is decided, and the words to choose from. */
export const decisionWords: Readonly<Record<Locale, DecisionWords>> = {
  'zh-Hans': {
    head: '与上一版',
    note: '沿用、调整或取消；调整的请改目标，沿用和调整的请填到期',
    words: { kept: '沿用', changed: '调整', dropped: '取消' },
  },
  en: {
    head: 'since the edition before',
    note: 'kept, changed or dropped; change the target where it is changed, and give a deadline unless it is dropped',
    words: { kept: 'kept', changed: 'changed', dropped: 'dropped' },
  },
};
