import type { MethodNote } from './method-note.ts';
import type { MethodResult } from './method-result.ts';
import type { NotEvaluable } from './not-evaluable.ts';
import type { MethodCard } from './published-method.ts';

interface Said {
  readonly value?: number | null;
  readonly score?: number | null;
  readonly status: string;
  readonly notEvaluable?: NotEvaluable;
  readonly notes?: readonly MethodNote[];
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A result of a method: finite numbers only, each note once. */
export function answerWith(card: MethodCard, said: Said): MethodResult {
  const { value = null, score = null, status, notEvaluable = null, details = {} } = said;
  const notes = [...new Set(said.notes)];
  const shell = { method: card.id, version: card.version };
  if (overflows([value, score, details])) {
    return {
      ...shell,
      value: null,
      score: null,
      status: noAnswer(card),
      notEvaluable: 'out-of-range',
      notes,
      details: {},
    };
  }
  return withoutMinusZero({ ...shell, value, score, status, notEvaluable, notes, details }) as MethodResult;
}

/** A result that is none, with its reason. */
export function noAnswerFor(
  card: MethodCard,
  notEvaluable: NotEvaluable,
  notes: readonly MethodNote[] = [],
  details: Readonly<Record<string, unknown>> = {},
): MethodResult {
  return answerWith(card, { status: noAnswer(card), notEvaluable, notes, details });
}

/** Whether some number in it, however deep, is not finite. */
function overflows(part: unknown): boolean {
  if (typeof part === 'number') return !Number.isFinite(part);
  return typeof part === 'object' && part !== null && Object.values(part).some(overflows);
}

/** The last status word of every method: there is no answer. */
function noAnswer({ statuses }: MethodCard): string {
  return statuses[statuses.length - 1] as string;
}

/** The same without minus zero. */
function withoutMinusZero(part: unknown): unknown {
  if (typeof part === 'number') return part + 0;
  if (Array.isArray(part)) return part.map(withoutMinusZero);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, withoutMinusZero(value)]));
}
