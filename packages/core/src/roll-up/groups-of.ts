import type { Answer, Axis } from '../answer/answer.ts';
import type { Group, GroupType } from '../answer/group.ts';
import type { Rules } from '../answer/rules.ts';
import type { Programme, Target } from '../generated/types.ts';
import { groupOf } from './group-of.ts';
import type { Owners } from '../duty/owners-of.ts';
import { scoreOf, type Scored } from './score-of.ts';
import { tallyOf } from './tally-of.ts';

/** What a leaf belongs to: itself, its indicator, and the groups above it. */
type Belongs = (answer: Answer) => readonly string[];

const belongings = (programme: Programme, owners: Owners): Belongs => {
  const indicators = new Map(programme.indicators.map(({ id, item }) => [id, item]));
  const above = new Map<string, readonly string[]>();
  for (const { id, indicator } of programme.targets)
    above.set(id, [id, indicator, ...owners(indicators.get(indicator))]);
  const delivered = [...(programme.milestones ?? []), ...(programme.projects ?? []), ...(programme.commitments ?? [])];
  for (const { id, item } of delivered) above.set(id, [id, ...owners(item)]);
  return ({ id }) => above.get(id) ?? [id];
};

/** What each unit answers for as lead. A collective is shown and never counted: it is not one unit. */
const ledBy = ({ parties, responsibilities }: Programme): ReadonlyMap<string, ReadonlySet<string>> => {
  const led = new Map<string, Set<string>>();
  for (const { id } of parties) led.set(id, new Set());
  for (const { party, item, duty } of responsibilities) if (duty === 'lead') led.get(party)?.add(item);
  for (const { id, kind, collective } of parties) if (kind === 'collective' || collective) led.set(id, new Set());
  return led;
};

/** Ids of the binding targets, and of those striven for; absent where the plan makes no such difference. */
const strengthsOf = ({ targets }: Programme): NonNullable<Parameters<typeof groupOf>[4]> => {
  const of = (wanted: Target['strength']) =>
    new Set(targets.filter(({ strength }) => strength === wanted).map(({ id }) => id));
  const [stated, aspired] = [targets.some(({ strength }) => strength !== undefined), of('aspired')];
  return { ...(stated ? { binding: of('binding') } : {}), ...(aspired.size > 0 ? { aspired } : {}) };
};

/**
 * Tallies the answers by programme, domain, action, cluster and unit, in plan order, with scores where the programme
 * defines weights.
 */
export const groupsOf = (
  programme: Programme,
  answers: readonly Answer[],
  owners: Owners,
  rules: Rules,
): ReadonlyMap<string, Group> => {
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
  const ofAny = (ids: ReadonlySet<string>): readonly Answer[] =>
    ids.size === 0 ? [] : answers.filter((answer) => belongs(answer).some((id) => ids.has(id)));
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const scored: Scored = {
    weights: programme.weights ?? [],
    above: (item) => {
      const leaf = byId.get(item);
      return leaf ? belongs(leaf).slice(1) : owners(item).slice(1);
    },
    tally: (item, axis) =>
      tallyOf(
        of(item).filter((answer) => answer.axis === axis),
        rules,
      ),
    rules,
  };
  const scores = (id: string, type: GroupType): Pick<Group, 'score'> => {
    if (scored.weights.length === 0 || type === 'party' || type === 'cluster') return {};
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
  for (const { id, members: gathered } of programme.clusters ?? []) add(id, 'cluster', ofAny(new Set(gathered)));
  for (const [id, items] of ledBy(programme)) add(id, 'party', ofAny(items));
  return groups;
};
