import type { Answer } from '../answer/answer.ts';
import type { Flag } from '../answer/flag.ts';
import type { Reason } from '../answer/reason.ts';
import type { State } from '../answer/state.ts';

/** Why a leaf stands in the list; a closed set, so that each has its sentence. */
export type AttentionReason =
  | { readonly code: 'binding' }
  | { readonly code: 'state'; readonly state: State }
  | { readonly code: 'overdue'; readonly days: number; readonly deadline: string }
  | { readonly code: 'flag'; readonly flag: Flag }
  | { readonly code: 'unknown'; readonly reason: Reason };

/** Flags that make a state more pressing, or less certain; `past-due` is told by the days. */
const telling: readonly Flag[] = ['moving-away', 'due-soon', 'provisional', 'stale', 'declared'];

/** Why a leaf needs action: that it is binding, its state, how long it is overdue, and what weighs on that. */
export function attentionReasons(
  { state, flags, because }: Answer,
  binding: boolean,
  daysOverdue: number | null,
): AttentionReason[] {
  return [
    ...(binding ? [{ code: 'binding' as const }] : []),
    { code: 'state', state },
    ...(daysOverdue === null || because.dates.deadline === undefined
      ? []
      : [{ code: 'overdue' as const, days: daysOverdue, deadline: because.dates.deadline }]),
    ...flags.filter((flag) => telling.includes(flag)).map((flag) => ({ code: 'flag' as const, flag })),
    ...(because.reason === undefined ? [] : [{ code: 'unknown' as const, reason: because.reason }]),
  ];
}
