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

/** Whether some number in it, however deep, is not finite. */
const overflows = (part: unknown): boolean => {
  if (typeof part === 'number') return !Number.isFinite(part);
  return typeof part === 'object' && part !== null && Object.values(part).some(overflows);
};

/** The same without minus zero. */
const withoutMinusZero = (part: unknown): unknown => {
  if (typeof part === 'number') return part + 0;
  if (Array.isArray(part)) return part.map(withoutMinusZero);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, withoutMinusZero(value)]));
};

/** The last status word of every method: there is no answer. */
const noAnswer = ({ statuses }: MethodCard): string => statuses[statuses.length - 1] as string;

/** A result of a method: finite numbers only, each note once. */
export const answerWith = (card: MethodCard, said: Said): MethodResult => {
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
};

/** A result that is none, with its reason. */
export const noAnswerFor = (
  card: MethodCard,
  notEvaluable: NotEvaluable,
  notes: readonly MethodNote[] = [],
  details: Readonly<Record<string, unknown>> = {},
): MethodResult => answerWith(card, { status: noAnswer(card), notEvaluable, notes, details });
