import type { Succession, SuccessionStep } from '../answer/succession.ts';
import type { Area, Party, Programme } from '../generated/types.ts';
import { lastDay } from '../time/last-day.ts';
import { inForce } from './in-force.ts';
import type { Known } from './known.ts';
import { programmeIndex } from './programme-index.ts';

/**
 * Which units and areas have had others take their place by the date of judgement, as it was known: each with the end of
 * its chain. One without a document, one that leads back to where it began, and one to what the file does not hold do not
 * count; the plan's own unit or area then stands. In the order of the file, units first.
 */
export function successionsOf(known: Known & { readonly programme: Programme }): ReadonlyMap<string, Succession> {
  const found = new Map<string, Succession>();
  for (const list of ['parties', 'areas'] as const) {
    const items: readonly (Party | Area)[] = known.programme[list] ?? [];
    const ids = new Set(items.map(({ id }) => id));
    const next = new Map(items.flatMap((item) => stepOf(item, ids, known)));
    for (const { id } of items) {
      const steps = stepsFrom(id, next);
      const now = steps[steps.length - 1];
      if (now) found.set(id, { id, list, now, steps });
    }
  }
  return found;
}

/** Everything of the kind that a file holds, whatever the day. */
export function everSucceeded(programme: Programme): ReadonlyMap<string, Succession> {
  return successionsOf({
    programme,
    documents: programmeIndex(programme).documents,
    asOf: '9999-12-31',
    knownAt: '9999-12-31',
  });
}

function stepOf(
  { id: from, succeededBy }: Party | Area,
  ids: ReadonlySet<string>,
  known: Known,
): readonly (readonly [string, SuccessionStep])[] {
  if (!succeededBy || !ids.has(succeededBy.id)) return [];
  const { id, sources } = succeededBy;
  const [source] = sources ?? [];
  const date = lastDay(succeededBy.date);
  return source && inForce({ date, sources }, known) ? [[from, { id, date, document: source.document }]] : [];
}

/** The steps from one on; none where they lead in a circle: then nobody can be said to stand in its place. */
function stepsFrom(start: string, next: ReadonlyMap<string, SuccessionStep>): readonly SuccessionStep[] {
  const steps: SuccessionStep[] = [];
  const passed = new Set([start]);
  for (let step = next.get(start); step !== undefined; step = next.get(step.id)) {
    if (passed.has(step.id)) return [];
    passed.add(step.id);
    const before = steps[steps.length - 1];
    // What came to a successor after that one was itself succeeded went on at once.
    steps.push(before && before.date > step.date ? { ...step, date: before.date } : step);
  }
  return steps;
}
