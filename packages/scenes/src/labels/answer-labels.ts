import type { Duty, Family } from '@onemetre/core';
import type { AnswerPart, KnownAnswer } from '../view/answer-of.ts';

export { answerLabels } from '../generated/locales/answer-labels.ts';

/** Words of the answer that stands first. */
export interface AnswerLabels {
  readonly name: string;
  readonly parts: Readonly<Record<Exclude<AnswerPart, Family | Duty>, string>>;
  /** How what is counted stands, in at most four numbers. */
  readonly judged: (v: { total: number; of: KnownAnswer['counted']; counts: readonly JudgedCount[] }) => string;
  /** What is promised by when, and what of it is past its date. */
  readonly promised: (v: PromisedCounts) => string;
  /** That the documents read hold no result of what is past its date. */
  readonly noResult: (v: { documents: number; latest: string | null; passed: number }) => string;
  readonly valued: (v: { total: number; valued: number }) => string;
  readonly ofUnit: (v: { name: string; total: number; duties: readonly string[] }) => string;
  readonly ofArea: (v: { name: string; total: number; valued: number }) => string;
  /** One duty of a unit with its number. */
  readonly duty: (duty: Duty, count: number) => string;
  /** What the marks show, for those who hear it. */
  readonly marks: (parts: readonly string[]) => string;
  readonly child: {
    readonly passed: (count: number, date: string | null) => string;
    readonly noResult: string;
  };
}

/** short: behind or not met. */
export type JudgedName = 'met' | 'short' | 'unknown' | 'moving' | 'waiting';

export interface JudgedCount {
  readonly name: JudgedName;
  readonly count: number;
}

export interface PromisedCounts {
  readonly subject: KnownAnswer['subject'];
  readonly of: KnownAnswer['counted'];
  readonly total: number;
  readonly passed: number;
  readonly ahead: number;
  readonly dated: number;
  /** The one deadline of all that are past it. */
  readonly deadline: string | null;
}
