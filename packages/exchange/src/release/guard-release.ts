import { changes, type Observation, type PlanChange, type Programme } from '@onemetre/core';
import { makeIssue, type Issue } from '@onemetre/core/issues';
import { contentHash } from '../content-hash.ts';

/**
 * What stands between a file and its release after another: the earlier one must be the release of the same programme, public
 * and unchanged, its date must not be later, and what it showed may change only by name. A figure needs a correction made
 * since, a target or a date its revision; an item that is gone is an error.
 *
 * @param next as it is to be published, with its corrections
 */
export async function guardRelease(previous: Programme, next: Programme): Promise<Issue[]> {
  if (previous.id !== next.id) return [makeIssue('previous-other', ['id'], { previous: previous.id })];
  if (previous.release !== 'public' || previous.stamp === undefined) return [makeIssue('previous-not-public', [])];
  const { stamp, ...content } = previous;
  if ((await contentHash(content)) !== stamp.hash) return [makeIssue('previous-changed', [])];
  const [before, after] = [previous.asOf, next.asOf];
  if (before === undefined || after === undefined) return figureIssues(previous, next);
  if (after < before) return [makeIssue('as-of-back', ['asOf'], { before, after })];
  return [
    ...(after === before ? [makeIssue('as-of-not-moved', ['asOf'], { date: after })] : []),
    ...figureIssues(previous, next),
    ...planIssues(previous, next, before, after),
  ];
}

/** Values that the earlier release showed and this one changes or leaves out, and no new correction says so. */
function figureIssues(previous: Programme, next: Programme): Issue[] {
  const known = new Set((previous.corrections ?? []).map(({ id }) => id));
  const named = new Set((next.corrections ?? []).filter(({ id }) => !known.has(id)).map(({ item }) => item));
  const now = new Map((next.observations ?? []).map((observation, at) => [observation.id, { observation, at }]));
  return (previous.observations ?? []).flatMap((old) => {
    const found = now.get(old.id);
    if (named.has(old.id) || old.value === null) return [];
    if (found === undefined) return [makeIssue('figure-gone', ['observations'], { id: old.id, from: old.value })];
    const { observation, at } = found;
    if (observation.absence === 'withheld' || sameFigure(old, observation)) return [];
    const to = observation.value ?? 'null';
    return [makeIssue('figure-overwritten', ['observations', at, 'value'], { id: old.id, from: old.value, to })];
  });
}

function sameFigure(old: Observation, now: Observation): boolean {
  const parts = ({ value, qualifier = 'exact', period, area, definition, numerator, denominator }: Observation) => [
    ...[value, qualifier, period, area, definition, numerator, denominator],
  ];
  const [first, second] = [parts(old), parts(now)];
  return first.every((part, at) => part === second[at]);
}

/** Targets and dates that changed without a revision, and items that are gone. */
function planIssues(previous: Programme, next: Programme, before: string, after: string): Issue[] {
  const { plan } = changes({ programme: previous, asOf: before }, { programme: next, asOf: after });
  return plan.flatMap((change) => {
    if (change.kind === 'dropped') return [makeIssue('item-gone', [change.list], { id: change.id })];
    if (!needsRevision(change)) return [];
    const at = next[change.list]?.findIndex(({ id }) => id === change.id) ?? -1;
    return [makeIssue('target-overwritten', [change.list, at], { id: change.id })];
  });
}

function needsRevision(change: PlanChange): boolean {
  const isOfPlan =
    change.kind === 'raised' ||
    change.kind === 'lowered' ||
    change.kind === 'restated' ||
    change.kind === 'deadline-moved';
  return isOfPlan && change.revision === undefined;
}
