import type { MethodNote } from './method-note.ts';
import type { NotEvaluable } from './not-evaluable.ts';

/** What a method says of a case. Numbers are finite; one that does not exist is null, never 0. */
export interface MethodResult {
  readonly method: string;
  readonly version: string;
  /** The method's own quantity; null where only a score or a status exists. */
  readonly value: number | null;
  readonly score: number | null;
  /** One of the method's own status words. */
  readonly status: string;
  /** Why there is no answer; null when there is one. */
  readonly notEvaluable: NotEvaluable | null;
  readonly notes: readonly MethodNote[];
  /** What the method says beside that; `docs/published-methods.md` has the fields of each. */
  readonly details: Readonly<Record<string, unknown>>;
}
