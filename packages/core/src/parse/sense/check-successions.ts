import type { SuccessionStep } from '../../answer/succession.ts';
import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { everSucceeded } from '../../lookup/successions-of.ts';
import { lastDay } from '../../time/last-day.ts';
import { programmeIndex } from '../../lookup/programme-index.ts';

/** Units and areas that another has taken the place of: dates that cannot be meant, and what keeps totals from being whole. */
export function checkSuccessions(programme: Programme): Issue[] {
  const first = new Map(
    [...everSucceeded(programme)].flatMap(
      ([
        id,
        {
          steps: [step],
        },
      ]) => (step ? [[id, step] as const] : []),
    ),
  );
  return first.size === 0
    ? []
    : [...datesOf(programme, first), ...valuesAfter(programme, first), ...areasElsewhere(programme, first)];
}

type First = ReadonlyMap<string, SuccessionStep>;

function datesOf(programme: Programme, first: First): Issue[] {
  const plan = programme.documents
    .flatMap(({ kind, written, published }) => (kind === 'plan' ? (written ?? published ?? []) : []))
    .map(lastDay)
    .sort()[0];
  return (['parties', 'areas'] as const).flatMap((list) =>
    (programme[list] ?? []).flatMap(({ id }, i): Issue[] => {
      const step = first.get(id);
      if (!step) return [];
      const path = [list, i, 'succeededBy', 'date'];
      const next = first.get(step.id);
      return [
        ...(plan !== undefined && step.date < plan
          ? [makeIssue('succeeded-before-plan', path, { date: step.date, plan })]
          : []),
        ...(next && next.date < step.date
          ? [makeIssue('successor-already-gone', path, { date: step.date, successor: step.id, gone: next.date })]
          : []),
      ];
    }),
  );
}

/** A merged area has no values of its own any more: what the file gives is left out of totals. */
function valuesAfter({ observations = [] }: Programme, first: First): Issue[] {
  return observations.flatMap(({ area = '', period, value }, i) => {
    const step = first.get(area);
    return step && value !== null && lastDay(period) >= step.date
      ? [makeIssue('value-after-merger', ['observations', i, 'period'], { period, area, date: step.date })]
      : [];
  });
}

/** Under another area the values of the merged one are in no total of those that stood beside it. */
function areasElsewhere(programme: Programme, first: First): Issue[] {
  const { areas } = programmeIndex(programme);
  const earliest = new Map<string, string>();
  for (const { area = '', period, value } of programme.observations ?? []) {
    const known = earliest.get(area);
    if (value !== null && (known === undefined || lastDay(period) < known)) earliest.set(area, lastDay(period));
  }
  return (programme.areas ?? []).flatMap(({ id, parent }, i): Issue[] => {
    const step = first.get(id);
    const successor = step && areas.get(step.id);
    if (!step || !successor) return [];
    if (successor.parent !== parent)
      return [makeIssue('merged-elsewhere', ['areas', i, 'succeededBy', 'id'], { area: id, successor: successor.id })];
    const before = (of: string): boolean => (earliest.get(of) ?? step.date) < step.date;
    return successor.from === undefined && before(id) && !before(successor.id)
      ? [makeIssue('area-start-unknown', ['areas', (programme.areas ?? []).indexOf(successor)], { area: successor.id })]
      : [];
  });
}
