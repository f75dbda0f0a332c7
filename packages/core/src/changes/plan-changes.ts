import type { Programme, Standing, Text } from '../generated/types.ts';
import { indicatorChanges } from './indicator-changes.ts';
import { everSucceeded } from '../lookup/successions-of.ts';
import { type ComparedItem, type ItemPair, type MatchedItems, matchItems } from './match-items.ts';
import type { PlanChange, StatedRevision, UnitDuty } from './plan-change.ts';
import { targetChanges } from './target-changes.ts';
import { programmeIndex } from '../lookup/programme-index.ts';

/** The parts of an item that a plan may change, whatever list it stands in. */
type Parts = ComparedItem & {
  readonly item?: string | undefined;
  readonly parent?: string | undefined;
  readonly domain?: string;
  readonly due?: string | null;
  readonly deadline?: string | null;
  readonly standing?: Standing | undefined;
  readonly revisions?: readonly { readonly date: string; readonly reason: Text }[] | undefined;
};

/**
 * What changed between two states of a plan, as facts about its text: added, dropped, retitled, raised, lowered,
 * restated, deadline moved, moved to another owner, other units or duties, succeeded, decided upon. In the order of the later plan.
 *
 * @param earlier and `later` as they stood (`planAt`)
 */
export function planChanges(
  earlier: Programme,
  later: Programme,
  matched: MatchedItems = matchItems(earlier, later),
): PlanChange[] {
  const owners = new Map(matched.pairs.map((pair) => [pair.earlier.id, pair.later.id]));
  const [before, after] = [programmeIndex(earlier), programmeIndex(later)];

  const between = ({ list, earlier: a, later: b }: ItemPair): PlanChange[] => {
    const [from, to]: [Parts, Parts] = [a, b];
    const base = { list, id: b.id, earlier: a.id } as const;
    const revision = newRevision(from, to);
    const stated = revision === undefined ? {} : { revision };
    const found: PlanChange[] = [];
    if (a.title && b.title && !sameTitle(a.title, b.title))
      found.push({ ...base, kind: 'retitled', from: a.title, to: b.title });
    const [targetFrom, targetTo] = [before.targets.get(a.id), after.targets.get(b.id)];
    if (list === 'targets' && targetFrom && targetTo) {
      const sides = [
        { target: targetFrom, indicator: before.indicators.get(targetFrom.indicator) },
        { target: targetTo, indicator: after.indicators.get(targetTo.indicator) },
      ] as const;
      found.push(...targetChanges(...sides, revision));
    }
    const [indicatorFrom, indicatorTo] = [before.indicators.get(a.id), after.indicators.get(b.id)];
    if (list === 'indicators' && indicatorFrom && indicatorTo)
      found.push(...indicatorChanges([indicatorFrom, earlier], [indicatorTo, later]));
    const [dueFrom, dueTo] = [from.deadline ?? from.due ?? null, to.deadline ?? to.due ?? null];
    if (dueFrom !== dueTo) found.push({ ...base, kind: 'deadline-moved', from: dueFrom, to: dueTo, ...stated });
    const [ownerFrom, ownerTo] = [ownerOf(from), ownerOf(to)];
    if (ownerFrom !== ownerTo && (ownerFrom === null || owners.get(ownerFrom) !== ownerTo))
      found.push({ ...base, kind: 'moved', from: ownerFrom, to: ownerTo });
    const [dutiesFrom, dutiesTo] = [dutiesAt(earlier, a.id), dutiesAt(later, b.id)];
    const [joined, left] = [without(dutiesTo, dutiesFrom), without(dutiesFrom, dutiesTo)];
    if (joined.length + left.length > 0) found.push({ ...base, kind: 'units-changed', joined, left });
    const [decidedFrom, decidedTo] = [from.standing?.status ?? null, to.standing?.status ?? null];
    if (decidedFrom !== decidedTo)
      found.push({
        ...base,
        kind: 'decided',
        from: decidedFrom,
        to: decidedTo,
        ...(to.standing === undefined ? {} : { reason: to.standing.reason }),
      });
    return found;
  };

  return [
    ...successionChanges(earlier, later),
    ...matched.pairs.flatMap(between),
    ...matched.added.map(({ list, item }): PlanChange => ({ kind: 'added', list, id: item.id })),
    ...matched.dropped.map(({ list, item }): PlanChange => ({ kind: 'dropped', list, id: item.id })),
  ];
}

/** The last revision that the later plan knows and the earlier one does not. */
function newRevision(earlier: Parts, later: Parts): StatedRevision | undefined {
  const known = new Set((earlier.revisions ?? []).map(({ date }) => date));
  const fresh = (later.revisions ?? [])
    .filter(({ date }) => !known.has(date))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  return fresh[0] && { date: fresh[0].date, reason: fresh[0].reason };
}

function sameTitle(a: Text, b: Text): boolean {
  return Object.entries(a).every(([tag, title]) => b[tag] === undefined || b[tag] === title);
}

function ownerOf({ item, parent, domain }: Parts): string | null {
  return item ?? parent ?? domain ?? null;
}

function dutiesAt(programme: Programme, item: string): UnitDuty[] {
  return programme.responsibilities.filter((of) => of.item === item).map(({ party, duty }) => ({ party, duty }));
}

function without(some: readonly UnitDuty[], others: readonly UnitDuty[]): UnitDuty[] {
  return some.filter(({ party, duty }) => !others.some((other) => other.party === party && other.duty === duty));
}

/** Units and areas in whose place another stands since then, or no more. */
function successionChanges(earlier: Programme, later: Programme): PlanChange[] {
  const [before, after] = [everSucceeded(earlier), everSucceeded(later)];
  const known = new Set([...earlier.parties, ...(earlier.areas ?? [])].map(({ id }) => id));
  return [...later.parties, ...(later.areas ?? [])].flatMap(({ id }): PlanChange[] => {
    const [was, is] = [before.get(id), after.get(id)];
    const list = is?.list ?? was?.list;
    if (list === undefined || was?.now.id === is?.now.id || !known.has(id)) return [];
    return [{ kind: 'succeeded', list, id, succession: is ?? null }];
  });
}
