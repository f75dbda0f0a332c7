import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { checkDocuments } from './check-documents.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { firstDay } from '../../time/first-day.ts';
import { lastDay } from '../../time/last-day.ts';
import { shorten } from '../../issue/shorten.ts';

/** What the items of a plan say of their dates, units, documents and completion that cannot be so. */
export function checkPlan(programme: Programme): Issue[] {
  return [
    ...checkDeadlines(programme),
    ...checkDocuments(programme),
    ...checkDrafts(programme),
    ...checkResponsibilities(programme),
    ...checkCompletions(programme),
    ...checkInnerIds(programme),
  ];
}

/** Dates by which something is due before it, or the whole plan, has begun. */
function checkDeadlines(programme: Programme): Issue[] {
  const plan = programme.period.start;
  const ofOne = (path: Issue['path'], date: string | null, start: string | null | undefined): Issue[] =>
    date !== null && typeof start === 'string' && lastDay(date) < firstDay(start)
      ? [makeIssue('deadline-before-start', path, { deadline: date, start })]
      : [];
  return [
    // A start of its own is compared with the other dates of a period.
    ...programme.targets.flatMap(({ origin, deadline, start }, i) =>
      origin === 'own' && start === undefined ? ofOne(['targets', i, 'deadline'], deadline, plan) : [],
    ),
    ...(['milestones', 'projects'] as const).flatMap((list) =>
      (programme[list] ?? []).flatMap(({ due, start }, i) => ofOne([list, i, 'due'], due, start ?? plan)),
    ),
    ...(programme.commitments ?? []).flatMap(({ due }, i) => ofOne(['commitments', i, 'due'], due, plan)),
  ];
}

/** A public file holds nothing that was not approved for release. */
function checkDrafts(programme: Programme): Issue[] {
  if (programme.release !== 'public') return [];
  return (['observations', 'reports'] as const).flatMap((list) =>
    (programme[list] ?? []).flatMap(({ state = 'approved' }, i) =>
      state === 'approved' ? [] : [makeIssue('draft-in-public', [list, i, 'state'], { state })],
    ),
  );
}

/** The same unit named twice for the same item. */
function checkResponsibilities({ responsibilities }: Programme): Issue[] {
  const seen = new Map<string, number>();
  return responsibilities.flatMap(({ item, party }, i) => {
    const key = `${item} ${party}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    return first === undefined
      ? []
      : [
          makeIssue('repeated-responsibility', ['responsibilities', i], {
            party,
            item,
            other: `responsibilities[${first}]`,
          }),
        ];
  });
}

/** What was completed before it was started. */
function checkCompletions(programme: Programme): Issue[] {
  return (['milestones', 'projects'] as const).flatMap((list) =>
    (programme[list] ?? []).flatMap(({ start, started, completed }, i) => {
      const began = started?.date ?? start;
      const early = completed !== undefined && began !== undefined && lastDay(completed.date) < firstDay(began);
      return early
        ? [makeIssue('completed-before-start', [list, i, 'completed', 'date'], { date: completed.date, start: began })]
        : [];
    }),
  );
}

/** Names within one item that stand twice: definitions, dimensions and their categories, stages. */
function checkInnerIds(programme: Programme): Issue[] {
  return [
    ...programme.indicators.flatMap(({ definitions, dimensions }, i) => [
      ...repeated(definitions, ['indicators', i, 'definitions']),
      ...repeated(dimensions, ['indicators', i, 'dimensions']),
      ...(dimensions ?? []).flatMap(({ categories }, k) =>
        repeated(categories, ['indicators', i, 'dimensions', k, 'categories']),
      ),
    ]),
    ...(programme.projects ?? []).flatMap(({ stages }, i) => repeated(stages, ['projects', i, 'stages'])),
  ];
}

function repeated(entries: readonly { readonly id: string }[] | undefined, path: Issue['path']): Issue[] {
  const places = new Map<string, number>();
  return (entries ?? []).flatMap(({ id }, i) => {
    const first = places.get(id);
    if (first === undefined) places.set(id, i);
    return first === undefined
      ? []
      : [makeIssue('duplicate-id', [...path, i, 'id'], { id: shorten(id), other: `[${first}]` })];
  });
}
