import type { LeafType } from '../answer/answer.ts';
import { type GapCode, type Judgeable, gapCodes } from '../answer/gap.ts';
import type { GroupType } from '../answer/group.ts';
import { dutiesOf } from '../duty/duties-of.ts';
import { ownersOf } from '../duty/owners-of.ts';
import type { Programme, Sources, Standing } from '../generated/types.ts';
import { wholeLookup } from '../lookup/lookup.ts';
import { type Finding, targetGaps } from './target-gaps.ts';

/** One item of the plan: what it lacks, how far it can be judged as it stands, and how far if that were filled in. */
export interface ItemGaps extends Finding {
  readonly id: string;
  /** A leaf; or an indicator without a target, or an action with nothing to judge. */
  readonly type: LeafType | 'indicator' | 'action';
}

/** How many items of a group can be judged how far, and what they lack. */
export interface GroupGaps {
  readonly id: string;
  readonly type: Exclude<GroupType, 'cluster' | 'party'>;
  readonly items: number;
  /** Items without any gap. */
  readonly complete: number;
  /** How many items lack what; what none lacks is absent. */
  readonly byGap: Readonly<Partial<Record<GapCode, number>>>;
  readonly byJudgeable: Readonly<Partial<Record<Judgeable, number>>>;
}

/** How far a plan can be evaluated, whatever the data say. */
export interface Evaluability {
  readonly programmeId: string;
  /** In plan order: targets, milestones, projects, commitments, then indicators and actions that lack all of these. */
  readonly items: readonly ItemGaps[];
  /** The programme, its domains and its actions. */
  readonly groups: readonly GroupGaps[];
}

/**
 * A plan read before any data: which items lack an owner, a source, a target, a unit, a direction, a denominator, a
 * deadline, a usable starting point or a rhythm, how far each can be judged as it stands, and how far if that were filled
 * in. Items withdrawn, without a task or repeating another, and targets of other documents, are left out. See
 * `docs/method.md#evaluability`.
 *
 * @example
 * evaluability(programme).groups[0].id // => programme.id
 */
export function evaluability(programme: Programme): Evaluability {
  const lookup = wholeLookup(programme);
  const duties = dutiesOf(programme);
  const owners = ownersOf(programme);
  const above = new Map<string, readonly string[]>();
  const items: ItemGaps[] = [];
  const add = (
    id: string,
    type: ItemGaps['type'],
    finding: Finding,
    item: string | undefined,
    sources?: Sources,
  ): void => {
    const units = duties(id);
    const owner: GapCode[] =
      units.length === 0 ? ['no-owner'] : units.some(({ duty }) => duty === 'lead') ? [] : ['no-lead'];
    const found = [...owner, ...((sources ?? []).length === 0 ? (['no-source'] as const) : []), ...finding.gaps];
    above.set(id, owners(item));
    items.push({ ...finding, id, type, gaps: gapCodes.filter((code) => found.includes(code)) });
  };
  /** What is counted elsewhere asks for nothing; what it stands under is not empty. */
  const repeat = (id: string, item: string | undefined): void => void above.set(id, owners(item));

  for (const target of programme.targets) {
    const item = lookup.indicators.get(target.indicator)?.item;
    if (target.origin === 'own' && !isLeftOut(target))
      add(target.id, 'target', targetGaps(target, lookup), item, target.sources);
    else if (target.duplicateOf !== undefined) repeat(target.id, item);
  }
  const delivery = [
    ['milestone', programme.milestones ?? []],
    ['project', programme.projects ?? []],
    ['commitment', programme.commitments ?? []],
  ] as const;
  for (const [type, list] of delivery)
    for (const leaf of list)
      if (!isLeftOut(leaf)) add(leaf.id, type, deliveryGaps(leaf.due, type), leaf.item, leaf.sources);
      else if (leaf.duplicateOf !== undefined) repeat(leaf.id, leaf.item);
  const nothing = { now: 'nothing' as const, filled: 'on-the-way' as const };
  for (const { id, item, purpose, sources } of programme.indicators)
    if (purpose === 'progress' && !lookup.targets.has(id))
      add(id, 'indicator', { ...nothing, gaps: ['no-target'] }, item, sources);
  const busy = new Set([...above.values()].flat());
  for (const { id, sources } of programme.actions)
    if (!busy.has(id)) add(id, 'action', { ...nothing, gaps: ['nothing-to-judge'] }, id, sources);

  const groupOf = (id: string, type: GroupGaps['type'], found: readonly ItemGaps[]): GroupGaps => ({
    id,
    type,
    items: found.length,
    complete: found.filter(({ gaps }) => gaps.length === 0).length,
    byGap: count(found.flatMap(({ gaps }) => gaps)),
    byJudgeable: count(found.map(({ now }) => now)),
  });
  const members = new Map<string, ItemGaps[]>();
  for (const item of items) {
    for (const group of above.get(item.id) ?? []) {
      const known = members.get(group);
      if (known) known.push(item);
      else members.set(group, [item]);
    }
  }
  return {
    programmeId: programme.id,
    items,
    groups: [
      groupOf(programme.id, 'programme', items),
      ...programme.domains.map(({ id }) => groupOf(id, 'domain', members.get(id) ?? [])),
      ...programme.actions.map(({ id }) => groupOf(id, 'action', members.get(id) ?? [])),
    ],
  };
}

/** Withdrawn, without a task here, or said elsewhere already: nothing of its own to judge. */
function isLeftOut(item: {
  readonly standing?: Standing | undefined;
  readonly duplicateOf?: string | undefined;
}): boolean {
  return item.duplicateOf !== undefined || (item.standing !== undefined && item.standing.status !== 'withheld');
}

function deliveryGaps(due: string | null, type: LeafType): Finding {
  return {
    gaps: due === null ? ['no-deadline'] : [],
    // A promise says nothing of itself: only a report gives it a state.
    now: type === 'commitment' && due === null ? 'by-report' : due === null ? 'done' : 'done-in-time',
    filled: 'done-in-time',
  };
}

function count<T extends string>(keys: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const key of keys) counts[key] = (counts[key] === undefined ? 0 : counts[key]) + 1;
  return counts;
}
