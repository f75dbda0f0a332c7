import { expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { makeAnswer } from '../fixtures/make-answer.ts';
import { makeIndicator, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import type { Programme } from '../generated/types.ts';
import { groupsOf } from './groups-of.ts';
import { ownersOf } from '../duty/owners-of.ts';

const title = { en: '…' };
const delivered = { item: 'action', title, wording: 'summary', due: null } as const;

const plan = (parts: Partial<Programme> = {}): Programme =>
  makeProgramme({
    indicators: [makeIndicator({ id: 'i' }), makeIndicator({ id: 'whole', item: undefined as never })],
    targets: [makeTarget({ id: 't', indicator: 'i' }), makeTarget({ id: 'w', indicator: 'whole' })],
    milestones: [{ id: 'm', ...delivered, item: 'school' }],
    projects: [{ id: 'school', ...delivered }],
    commitments: [{ id: 'c', ...delivered, nature: 'build' }],
    ...parts,
  });

const answers = [
  makeAnswer('t', { state: 'achieved' }),
  makeAnswer('w', { state: 'missed' }),
  makeAnswer('m', { axis: 'delivery', type: 'milestone', state: 'achieved' }),
  makeAnswer('school', { axis: 'delivery', type: 'project', state: 'under-way' }),
  makeAnswer('c', { axis: 'delivery', type: 'commitment', state: 'no-data' }),
];

const nothing = { successions: new Map(), wasLate: () => false };

const groups = (parts: Partial<Programme> = {}, given = answers) => {
  const programme = plan(parts);
  return groupsOf(programme, given, ownersOf(programme), defaultRules, nothing);
};

const counts = (parts: Partial<Programme>, id: string) => {
  const group = groups(parts).get(id);
  return group && [group.type, group.outcome.total, group.delivery.total];
};

test('each group has the leaves below it, and says what sort of group it is', () => {
  expect(counts({}, 'p')).toEqual(['programme', 2, 3]);
  expect(counts({}, 'domain')).toEqual(['domain', 1, 3]);
  expect(counts({}, 'action')).toEqual(['action', 1, 3]);
  expect(counts({}, 'office')).toEqual(['party', 0, 0]);
});

test('a cluster gathers items of any sort, each once', () => {
  const cluster = (members: string[]) => counts({ clusters: [{ id: 'cluster', title, members }] }, 'cluster');
  expect(cluster(['whole'])).toEqual(['cluster', 1, 0]);
  expect(cluster(['school', 'm'])).toEqual(['cluster', 0, 2]);
  expect(cluster(['action', 'i', 'domain'])).toEqual(['cluster', 1, 3]);
  expect(cluster([])).toEqual(['cluster', 0, 0]);
});

test('a plan without milestones, projects and commitments has groups too', () => {
  const { milestones: _m, projects: _p, commitments: _c, clusters: _k, ...programme } = plan();
  const found = groupsOf(programme, answers.slice(0, 2), ownersOf(programme), defaultRules, nothing);
  expect([...found.keys()]).toEqual(['p', 'domain', 'action', 'office']);
  expect(found.get('action')?.outcome.total).toBe(1);
});

test('a unit is counted for what it leads, a collective never, and a duty of nobody known does no harm', () => {
  const office = { id: 'office', title, kind: 'government' } as const;
  const lead = { item: 'action', party: 'office', duty: 'lead' } as const;
  expect(counts({ responsibilities: [lead] }, 'office')).toEqual(['party', 1, 3]);
  expect(counts({ responsibilities: [{ ...lead, duty: 'support' }] }, 'office')).toEqual(['party', 0, 0]);
  expect(counts({ responsibilities: [{ ...lead, party: 'nobody' }] }, 'office')).toEqual(['party', 0, 0]);
  for (const collective of [
    { ...office, kind: 'collective' as const },
    { ...office, collective: { memberCount: 7 } as never },
  ]) {
    expect(counts({ parties: [collective], responsibilities: [lead] }, 'office')).toEqual(['party', 0, 0]);
  }
});

test('binding tallies stand in every group of a plan that tells them apart, and in none of one that does not', () => {
  const binding = groups({
    targets: [
      makeTarget({ id: 't', indicator: 'i', strength: 'binding' }),
      makeTarget({ id: 'w', indicator: 'whole', strength: 'expected' }),
    ],
  });
  expect(binding.get('p')?.binding).toMatchObject({ total: 1, good: 1 });
  expect(groups().get('p')?.binding).toBeUndefined();
});

test('what is only striven for is tallied apart in every group, and nothing is where a plan strives for nothing', () => {
  const strives = groups({
    targets: [
      makeTarget({ id: 't', indicator: 'i' }),
      makeTarget({ id: 'w', indicator: 'whole', strength: 'aspired' }),
    ],
  });
  expect(strives.get('p')?.aspired).toMatchObject({ total: 1, good: 0 });
  expect(strives.get('action')?.aspired).toMatchObject({ total: 0 });
  expect(groups().get('p')).not.toHaveProperty('aspired');
});

test('scores stand on their own axis where there are weights, never for a unit or a cluster', () => {
  const weights = [
    { item: 'action', axis: 'outcome', weight: 1 },
    { item: 'action', axis: 'delivery', weight: 2 },
  ] as const;
  const parts: Partial<Programme> = {
    weights,
    clusters: [{ id: 'cluster', title, members: ['action'] }],
    responsibilities: [{ item: 'action', party: 'office', duty: 'lead' }],
  };
  const score = groups(parts).get('p')?.score;
  // One target of one achieved; of three deliverables one is done, one under way, one unknown.
  expect(score?.outcome).toMatchObject({ given: true, score: 1 });
  expect(score?.delivery).toMatchObject({ given: true, score: 0.5, low: 1 / 3, high: 2 / 3 });
  expect(groups(parts).get('office')).not.toHaveProperty('score');
  expect(groups(parts).get('cluster')).not.toHaveProperty('score');
  expect(groups().get('p')).not.toHaveProperty('score');
  expect(groups({ weights: [weights[0]] }).get('p')?.score).not.toHaveProperty('delivery');
});
