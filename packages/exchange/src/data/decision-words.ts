import type { Locale } from '@onemetre/scenes';

/** What becomes of a row that was not typed by the person who decides. */
export const decisions = ['kept', 'changed', 'dropped'] as const;

export type Decision = (typeof decisions)[number];

/** Where such rows come from: the edition before, or the tables of a document. */
export const decisionKinds = ['edition', 'document'] as const;

export type DecisionKind = (typeof decisionKinds)[number];

interface DecisionWords {
  readonly head: string;
  readonly note: string;
  readonly words: Readonly<Partial<Record<Decision, string>>>;
}

/** The column in which it is decided, and the words to choose from. */
export const decisionWords: Readonly<Record<Locale, Readonly<Record<DecisionKind, DecisionWords>>>> = {
  'zh-Hans': {
    edition: {
      head: '与上一版',
      note: '沿用、调整或取消；调整的请改目标，沿用和调整的请填到期',
      words: { kept: '沿用', changed: '调整', dropped: '取消' },
    },
    document: {
      head: '是否采用',
      note: '这一行是从文档的表里读来的；核对后选采用或不采用，可以先改',
      words: { kept: '采用', dropped: '不采用' },
    },
  },
  en: {
    edition: {
      head: 'since the edition before',
      note: 'kept, changed or dropped; change the target where it is changed, and give a deadline unless it is dropped',
      words: { kept: 'kept', changed: 'changed', dropped: 'dropped' },
    },
    document: {
      head: 'taken or not',
      note: 'this row was read from a table of a document; compare it, correct it, and choose taken or not taken',
      words: { kept: 'taken', dropped: 'not taken' },
    },
  },
};
