import type { Answer, Axis } from '../answer/answer.ts';
import type { Group, GroupType } from '../answer/group.ts';
import { isLate } from '../answer/is-late.ts';
import type { Rules } from '../answer/rules.ts';
import type { Succession } from '../answer/succession.ts';
import type { Programme, Target } from '../generated/types.ts';
import { groupOf, type Strengths } from './group-of.ts';
import type { Owners } from '../duty/owners-of.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { type Scored, scoreOf } from './score-of.ts';
import { tallyOf } from './tally-of.ts';

/** Who stands in whose place, and whether a leaf was late at the end of a day. */
export interface Handover {
  readonly successions: ReadonlyMap<string, Succession>;
  readonly wasLate: (leaf: string, day: string) => boolean;
}

/**
 * Tallies the answers by programme, domain, action, cluster and unit, in plan order, with scores where the programme
 * defines weights.
 */
export function groupsOf(
  programme: Programme,
  answers: readonly Answer[],
  owners: Owners,
  rules: Rules,
  handover: Handover,
): ReadonlyMap<string, Group> {
  const belongs = belongings(programme, owners);
  const strengths = strengthsOf(programme);
  const members = new Map<string, Answer[]>();
  for (const answer of answers) {
    for (const id of new Set(belongs(answer))) {
      const known = members.get(id);
      if (known) known.push(answer);
      else members.set(id, [answer]);
    }
  }
  const of = (id: string): readonly Answer[] => members.get(id) ?? [];
  const place = new Map(answers.map((answer, i) => [answer, i]));
  const inOrder = (some: ReadonlySet<Answer>): readonly Answer[] =>
    [...some].sort((a, b) => (place.get(a) as number) - (place.get(b) as number));
  const ofAny = (ids: readonly string[]): ReadonlySet<Answer> => new Set(ids.flatMap(of));
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const scored: Scored = {
    weights: programme.weights ?? [],
    above: (item) => {
      const leaf = byId.get(item);
      return leaf ? belongs(leaf).slice(1) : owners(item).slice(1);
    },
    tally: (item, axis) =>
      tallyOf(
        // Weighted by itself, it is the plan that counts it.
        of(item).filter((answer) => answer.axis === axis && (answer.id === item || !strengths.aspired?.has(answer.id))),
        rules,
      ),
    rules,
  };
  const scores = (id: string, type: GroupType): Pick<Group, 'score'> => {
    const scoreOn = (axis: Axis) => scoreOf(type === 'programme' ? null : id, axis, scored);
    const [outcome, delivery] = [scoreOn('outcome'), scoreOn('delivery')];
    return outcome || delivery ? { score: { ...(outcome ? { outcome } : {}), ...(delivery ? { delivery } : {}) } } : {};
  };
  const groups = new Map<string, Group>();
  const add = (id: string, type: GroupType, leaves: readonly Answer[]): void => {
    groups.set(id, { ...groupOf(id, type, leaves, rules, strengths), ...scores(id, type) });
  };
  add(programme.id, 'programme', answers);
  for (const { id } of programme.domains) add(id, 'domain', of(id));
  for (const { id } of programme.actions) add(id, 'action', of(id));
  for (const { id, members: gathered } of programme.clusters ?? []) add(id, 'cluster', inOrder(ofAny(gathered)));
  // What was taken over stands among a unit's own: all in plan order.
  for (const [id, led] of countedOf(programme, ofAny, handover)) add(id, 'party', inOrder(led));
  return groups;
}

/** What a leaf belongs to: itself, its indicator, and the groups above it. */
type Belongs = (answer: Answer) => readonly string[];

function belongings(programme: Programme, owners: Owners): Belongs {
  const indicators = new Map(programme.indicators.map(({ id, item }) => [id, item]));
  const above = new Map<string, readonly string[]>();
  for (const { id, indicator } of programme.targets)
    above.set(id, [id, indicator, ...owners(indicators.get(indicator))]);
  const delivered = [...(programme.milestones ?? []), ...(programme.projects ?? []), ...(programme.commitments ?? [])];
  for (const { id, item } of delivered) above.set(id, [id, ...owners(item)]);
  return ({ id }) => above.get(id) ?? [id];
}

function strengthsOf({ targets }: Programme): Strengths {
  const of = (wanted: Target['strength']) =>
    new Set(targets.filter(({ strength }) => strength === wanted).map(({ id }) => id));
  const [stated, aspired] = [targets.some(({ strength }) => strength !== undefined), of('aspired')];
  return { ...(stated ? { binding: of('binding') } : {}), ...(aspired.size > 0 ? { aspired } : {}) };
}

/** The leaves counted with each unit, by id. A collective is shown and never counted: it is not one unit. */
function countedOf(
  programme: Programme,
  ofAny: (items: readonly string[]) => ReadonlySet<Answer>,
  handover: Handover,
): ReadonlyMap<string, ReadonlySet<Answer>> {
  const collectives = new Set(
    programme.parties.filter(({ kind, collective }) => kind === 'collective' || collective).map(({ id }) => id),
  );
  const counted = new Map(programme.parties.map(({ id }) => [id, new Set<Answer>()]));
  for (const [id, items] of ledBy(programme))
    if (!collectives.has(id))
      for (const answer of ofAny(items)) counted.get(countedWith(id, answer, collectives, handover))?.add(answer);
  return counted;
}

/** What each unit leads by the plan. */
function ledBy({ parties, responsibilities }: Programme): ReadonlyMap<string, readonly string[]> {
  const led = new Map(parties.map(({ id }) => [id, [] as string[]]));
  for (const { party, item, duty } of responsibilities) if (duty === 'lead') led.get(party)?.push(item);
  return led;
}

/**
 * Which unit a leaf is counted with, of one that leads it by the plan and those that came after. What was late on the day
 * before a succession, and is late now, stays where it arose. A collective takes over no count: it is not one unit.
 */
function countedWith(
  lead: string,
  answer: Answer,
  collectives: ReadonlySet<string>,
  { successions, wasLate }: Handover,
): string {
  let unit = lead;
  for (const { id, date } of successions.get(lead)?.steps ?? []) {
    if (collectives.has(id)) break;
    if (isLate(answer) && wasLate(answer.id, dayOf(dayNumber(date) - 1))) break;
    unit = id;
  }
  return unit;
}
