import type { Programme } from '@onemetre/core';
import { makeIssue, type Issue } from '@onemetre/core/issues';

/**
 * What the procedure of a file still asks for before it may be released: the check of each unit that supplied something new,
 * the review for secrecy, that it may be public, the approval, and the day from which it may leave. A step that was taken
 * before the release before is one of then, and one dated after the day of this release is not taken yet. Values and reports that say no state are not approved here. Nothing is asked
 * where the file has no procedure.
 *
 * @param previous the release before, where there is one
 *
 * @example
 * procedureIssues(programme) // => []
 */
export function procedureIssues(programme: Programme, previous?: Programme): Issue[] {
  const { procedure, released } = programme;
  if (procedure === undefined) return [];
  const { secrecyReview, publicity, notBefore, approval } = procedure;
  const since = previous?.released ?? previous?.asOf;
  const isNow = (step: { readonly date: string } | undefined): boolean =>
    step !== undefined &&
    (since === undefined || step.date > since) &&
    (released === undefined || step.date <= released);
  const issue = (code: ProcedureCode, values: Readonly<Record<string, string>> = {}): Issue =>
    makeIssue(code, ['procedure'], values);
  return [
    ...uncheckedUnits(programme, previous, isNow).map((unit) => issue('procedure-check', { unit })),
    ...(isNow(secrecyReview) ? [] : [issue('procedure-secrecy')]),
    ...(publicity === 'public' ? [] : [issue('procedure-publicity')]),
    ...(isNow(approval) ? [] : [issue('procedure-approval')]),
    ...(notBefore === undefined || (released !== undefined && released >= notBefore)
      ? []
      : [issue('procedure-embargo', { date: notBefore })]),
    ...unapproved(programme),
  ];
}

type ProcedureCode =
  | 'procedure-check'
  | 'procedure-secrecy'
  | 'procedure-publicity'
  | 'procedure-approval'
  | 'procedure-embargo';

/** Units that supplied a value which the release before does not have, and have not checked it since. */
function uncheckedUnits(
  { observations = [], procedure }: Programme,
  previous: Programme | undefined,
  isNow: (step: { readonly date: string }) => boolean,
): string[] {
  const known = new Map((previous?.observations ?? []).map(({ id, value }) => [id, value]));
  const checked = new Set((procedure?.checks ?? []).filter(isNow).map(({ party }) => party));
  const suppliers = observations.flatMap(({ id, value, supplier }) =>
    supplier === undefined || known.get(id) === value || checked.has(supplier) ? [] : [supplier],
  );
  return [...new Set(suppliers)];
}

/** Elsewhere a value without a state is approved; where there is a procedure it has to say so. */
function unapproved(programme: Programme): Issue[] {
  return (['observations', 'reports'] as const).flatMap((list) =>
    (programme[list] ?? []).flatMap(({ id, state }, at) =>
      state === undefined ? [makeIssue('procedure-state', [list, at], { id })] : [],
    ),
  );
}
