import type { Completion, Document, Observation, Programme } from '../../generated/types.ts';
import { isBeforeEnd } from '../../indicator/barred-reason.ts';
import { isEstimate } from '../../indicator/reading.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { programmeIndex } from '../../lookup/programme-index.ts';
import { firstDay } from '../../time/first-day.ts';
import { lastDay } from '../../time/last-day.ts';

/** What was published before it can have been known: a value or a report before its period ended, a completion before it happened. */
export function checkPublication(programme: Programme): Issue[] {
  return [
    ...ofValues(programme),
    ...ofDocuments(programme),
    ...ofReports(programme),
    ...programme.targets.flatMap(({ completed }, i) => ofCompletion(completed, ['targets', i, 'completed'])),
    ...(['milestones', 'projects'] as const).flatMap((list) =>
      (programme[list] ?? []).flatMap(({ started, completed }, i) => [
        ...ofCompletion(started, [list, i, 'started']),
        ...ofCompletion(completed, [list, i, 'completed']),
      ]),
    ),
  ];
}

function ofValues({ observations = [] }: Programme): Issue[] {
  return observations.flatMap((observation, i) => {
    const { period, published } = observation;
    if (published === undefined || !isBeforeEnd(observation)) return [];
    const code = isEstimate(observation) ? 'estimate-before-end' : 'final-before-end';
    return [makeIssue(code, ['observations', i, 'published'], { published, period, end: lastDay(period) })];
  });
}

/** Settled values that only documents date, each of them from before the end of the period. */
function ofDocuments(programme: Programme): Issue[] {
  const { documents } = programmeIndex(programme);
  return (programme.observations ?? []).flatMap((observation, i) => {
    const { period, value, status } = observation;
    if (value === null || status === 'alternative' || isEstimate(observation)) return [];
    const { id, published } = latestDocument(observation, documents) ?? {};
    return id !== undefined && published !== undefined && isBeforeEnd({ published, period })
      ? [
          makeIssue('document-before-end', ['observations', i, 'sources'], {
            ...{ document: id, published, period, end: lastDay(period) },
          }),
        ]
      : [];
  });
}

/** The latest of the documents that a value cites, where it has no date of its own: each of them may be where it was read. */
function latestDocument(
  { published, sources = [] }: Observation,
  documents: ReadonlyMap<string, Document>,
): Document | undefined {
  const cited = published === undefined ? sources.flatMap(({ document }) => documents.get(document) ?? []) : [];
  if (cited.some((document) => document.published === undefined)) return undefined;
  return cited.reduce<Document | undefined>(
    (a, b) => (a?.published !== undefined && lastDay(a.published) > lastDay(b.published as string) ? a : b),
    undefined,
  );
}

function ofReports({ reports = [] }: Programme): Issue[] {
  return reports.flatMap(({ period, published }, i) =>
    published !== undefined && published < lastDay(period)
      ? [
          makeIssue('published-before-period-end', ['reports', i, 'published'], {
            published,
            period,
            end: lastDay(period),
          }),
        ]
      : [],
  );
}

function ofCompletion(completion: Completion | undefined, path: Issue['path']): Issue[] {
  const { date, published } = completion ?? {};
  return date !== undefined && published !== undefined && published < firstDay(date)
    ? [makeIssue('published-before-done', [...path, 'published'], { published, date })]
    : [];
}
