import type { MethodNote } from './method-note.ts';
import type { MethodResult } from './method-result.ts';
import type { MethodCase } from './method-case.ts';
import type { PublishedMethod } from './published-method.ts';

/** One line of results: the result with its details beside the common fields, and the id of its case first. */
export type CaseAnswer = Omit<MethodResult, 'details'> & { readonly id: string | number | null };

/**
 * What a method says of a case, as one flat object for a table or a line of JSON. Options that this method does not
 * read are noted.
 *
 * @example
 * answerCase(findMethod('eurostat'), { series: [], options: {} }, { id: 'a' }).notEvaluable // => 'no-data'
 */
export function answerCase(
  method: PublishedMethod,
  input: MethodCase,
  { id, notes = [] }: { readonly id: string | number | null; readonly notes?: readonly MethodNote[] },
): CaseAnswer {
  const { details, notes: own, ...result } = method.evaluate(input);
  const unread = Object.keys(input.options ?? {}).some((name) => !Object.hasOwn(method.defaults, name));
  const all = [...own, ...notes, ...(unread ? (['option-ignored'] as const) : [])];
  return { id, ...result, notes: [...new Set(all)], ...details };
}
