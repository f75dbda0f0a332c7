import { expect, test } from 'vitest';
import { makeIndicator, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import { seedProgramme } from '../fixtures/seed-programme.ts';
import type { Programme } from '../generated/types.ts';
import { editionChanges } from './edition-changes.ts';
import { comparedLists } from './plan-change.ts';

const title = (en: string) => ({ en });
const action = (id: string, en: string, parts = {}) => ({
  id,
  domain: 'domain',
  level: 'level-action',
  title: title(en),
  ...parts,
});
const carried = (id: string) => ({ continues: { edition: 'p', id } });

const earlier = makeProgramme({
  indicators: [makeIndicator()],
  targets: [makeTarget({ value: 80 })],
});
const later = (parts: Partial<Programme>): Programme => ({ ...earlier, id: 'q', ...parts });

test.each<[string, Partial<Programme>, object[]]>([
  ['raised', { targets: [makeTarget({ value: 90 })] }, [{ kind: 'raised', from: 80, to: 90, demand: 'more' }]],
  ['lowered', { targets: [makeTarget({ value: 70 })] }, [{ kind: 'lowered', from: 80, to: 70, demand: 'less' }]],
  [
    'of another unit, and so not comparable',
    {
      indicators: [makeIndicator({ unit: { label: { en: 'places' }, kind: 'plain' } })],
      targets: [makeTarget({ value: 900 })],
    },
    [
      { kind: 'restated', list: 'indicators', fields: ['unit'] },
      { kind: 'restated', list: 'targets', fields: ['unit'] },
    ],
  ],
  [
    'of another comparison',
    { targets: [makeTarget({ value: 90, comparator: 'gt' })] },
    [{ kind: 'restated', fields: ['comparator'] }],
  ],
  [
    'given interim targets',
    { targets: [makeTarget({ value: 80, interim: [{ date: '2023', value: 60 }] })] },
    [{ kind: 'restated', fields: ['interim'] }],
  ],
  [
    'put off',
    { targets: [makeTarget({ value: 80, deadline: '2030' })] },
    [{ kind: 'deadline-moved', from: '2025', to: '2030' }],
  ],
  ['dropped', { targets: [] }, [{ kind: 'dropped', list: 'targets', id: 't' }]],
  ['the same', {}, []],
])('a target that is %s', (_, parts, expected) => {
  expect(editionChanges(earlier, later(parts)).plan).toMatchObject(expected);
  expect(editionChanges(earlier, later(parts)).plan).toHaveLength(expected.length);
});

test.each<[string, object]>([
  ['kind', { kind: 'hold' }],
  ['comparator', { comparator: 'gt' }],
  ['group', { area: 'west' }],
  ['group', { breakdown: { sex: 'girls' } }],
  ['range', { low: 70, high: 90 }],
  ['tolerance', { tolerance: 2 }],
  ['times', { times: 2 }],
  ['times', { per: 'quarter' }],
  ['relative', { relative: { base: 'baseline', change: 5, as: 'points' } }],
])('a target with another %s is restated: its numbers are not compared', (field, parts) => {
  const { plan } = editionChanges(earlier, later({ targets: [makeTarget({ value: 90, ...parts })] }));
  expect(plan).toEqual([{ list: 'targets', id: 't', earlier: 't', kind: 'restated', fields: [field] }]);
});

test('a target that became binding, or is to go another way, stays comparable', () => {
  const { plan } = editionChanges(
    earlier,
    later({ targets: [makeTarget({ value: 95, strength: 'binding', path: 'none' })] }),
  );
  expect(plan).toMatchObject([{ kind: 'raised' }, { kind: 'restated', fields: ['path', 'strength'] }]);
});

test.each<[string, object]>([
  ['direction', { direction: 'none' }],
  ['timeBasis', { timeBasis: 'average' }],
  ['frequency', { frequency: 'quarter' }],
  ['unit', { unit: { label: { 'zh-Hans': '%', en: '%' }, kind: 'plain' } }],
])('an indicator with another %s is restated', (field, parts) => {
  const { plan } = editionChanges(earlier, later({ indicators: [makeIndicator(parts)] }));
  expect(plan.filter(({ list }) => list === 'indicators')).toMatchObject([{ kind: 'restated', fields: [field] }]);
});

test('indicators of one code are proposed before those of a like title, and their targets with them', () => {
  const code = (match: 'exact' | 'broad') => ({ codes: [{ scheme: 'sdg', code: '3.2.1', match }] });
  const before = makeProgramme({
    indicators: [makeIndicator({ id: 'a', title: title('Deaths of infants'), ...code('exact') })],
    targets: [makeTarget({ id: 'ta', indicator: 'a' })],
  });
  const after = (match: 'exact' | 'broad') =>
    later({
      indicators: [
        makeIndicator({ id: 'x', title: title('Deaths of the infants') }),
        makeIndicator({ id: 'y', title: title('Mortality under one'), ...code(match) }),
      ],
      targets: [makeTarget({ id: 'ty', indicator: 'y' })],
    });
  expect(editionChanges(before, after('exact')).proposals).toMatchObject([
    { list: 'indicators', earlier: 'a', later: 'y', because: 'same-code' },
    { list: 'targets', earlier: 'ta', later: 'ty', because: 'same-indicator', similarity: null },
  ]);
  expect(editionChanges(before, after('broad')).proposals).toMatchObject([
    { list: 'indicators', earlier: 'a', later: 'x', because: 'similar-title' },
  ]);
});

test('where lower is better, a lower number asks for more', () => {
  const down = (value: number) => ({
    indicators: [makeIndicator({ direction: 'down' })],
    targets: [makeTarget({ comparator: 'le', value })],
  });
  expect(editionChanges(makeProgramme(down(35)), later(down(33))).plan).toMatchObject([
    { kind: 'lowered', demand: 'more' },
  ]);
});

test('an item goes with what it says it continues, not with another of its old name', () => {
  const before = { ...earlier, actions: [action('a', 'Parks'), action('b', 'Schools')] };
  const after = later({ actions: [action('b', 'Parks', carried('a')), action('c', 'Schools')] });
  const { plan, carriedOn, proposals } = editionChanges(before, after);
  expect(carriedOn.filter(({ list }) => list === 'actions')).toEqual([{ list: 'actions', earlier: 'a', later: 'b' }]);
  expect(plan).toEqual([
    { kind: 'added', list: 'actions', id: 'c' },
    { kind: 'dropped', list: 'actions', id: 'b' },
  ]);
  expect(proposals).toEqual([{ list: 'actions', earlier: 'b', later: 'c', because: 'same-title', similarity: 1 }]);
});

test('what is carried on leaves its old name free, and only this edition’s items are carried on', () => {
  const before = { ...earlier, actions: [action('a', 'Parks'), action('b', 'Schools')] };
  const after = later({
    actions: [
      action('x', 'Parks', carried('a')),
      action('a', 'Sport every day'),
      action('y', 'Libraries', { continues: { edition: 'another', id: 'b' } }),
    ],
  });
  expect(editionChanges(before, after).plan).toEqual([
    { kind: 'added', list: 'actions', id: 'a' },
    { kind: 'added', list: 'actions', id: 'y' },
    { kind: 'dropped', list: 'actions', id: 'b' },
  ]);
});

test('an item is not moved when what it stands under has another name', () => {
  const after = later({
    domains: [{ ...earlier.domains[0]!, id: 'renamed', continues: { edition: 'p', id: 'domain' } }],
    actions: [{ ...earlier.actions[0]!, domain: 'renamed' }],
  });
  expect(editionChanges(earlier, after).plan).toEqual([]);
});

test('each item is proposed once, with the most alike', () => {
  const before = { ...earlier, actions: [action('a', 'Safe ways to school')] };
  const after = later({ actions: [action('x', 'Safer ways to schools'), action('y', 'Safe ways to schools')] });
  expect(editionChanges(before, after).proposals).toMatchObject([{ earlier: 'a', later: 'y' }]);
});

test('a similar title is proposed, a different one is not, and nothing is assumed', () => {
  const before = { ...earlier, actions: [action('a', 'Safe ways to school'), action('b', 'Clean water')] };
  const after = later({ actions: [action('x', 'Safer ways to school'), action('y', 'Sport every day')] });
  const { plan, proposals } = editionChanges(before, after);
  expect(plan.map(({ kind }) => kind)).toEqual(['added', 'added', 'dropped', 'dropped']);
  expect(proposals).toMatchObject([{ earlier: 'a', later: 'x', because: 'similar-title' }]);
});

test('another owner and another unit', () => {
  const domains = [
    ...earlier.domains,
    { id: 'other', level: 'level-domain', role: 'domain' as const, title: title('Other') },
  ];
  const before = {
    ...earlier,
    domains,
    responsibilities: [{ item: 'action', party: 'office', duty: 'support' as const }],
  };
  const after = {
    ...later({ domains, actions: [{ ...earlier.actions[0]!, domain: 'other' }] }),
    responsibilities: [{ item: 'action', party: 'office', duty: 'lead' as const }],
  };
  const { plan } = editionChanges(before, after);
  expect(plan).toMatchObject([
    { kind: 'moved', id: 'action', from: 'domain', to: 'other' },
    {
      kind: 'units-changed',
      joined: [{ party: 'office', duty: 'lead' }],
      left: [{ party: 'office', duty: 'support' }],
    },
  ]);
});

test('the two editions of the demonstration district', () => {
  const [before, after] = [
    seedProgramme('demo-district/plan-2021-2025'),
    seedProgramme('demo-district/plan-2026-2030'),
  ];
  const { plan, proposals, carriedOn } = editionChanges(before, after);
  const of = (kind: string) => plan.filter((change) => change.kind === kind).map(({ id }) => id);
  expect(of('retitled')).toEqual(['mind-support']);
  expect(of('moved')).toEqual(['child-council-task']);
  expect(of('raised')).toEqual(['nursery-seats-2030', 'green-routes-2030', 'barrier-free-2030']);
  expect(of('lowered')).toEqual(['primary-myopia-2030', 'trained-teachers-2030', 'new-school-places-2030']);
  expect(plan.filter(({ kind }) => kind === 'lowered')).toMatchObject([
    { demand: 'more' },
    { demand: 'less' },
    { demand: 'less' },
  ]);
  expect(proposals.map(({ because }) => because)).toEqual(['same-title', 'similar-title']);
  const counted = (programme: Programme): number =>
    comparedLists.reduce((sum, list) => sum + Number(programme[list]?.length), 0);
  expect(carriedOn.length + of('added').length).toBe(counted(after));
  expect(carriedOn.length + of('dropped').length).toBe(counted(before));
});

test('an edition beside itself has no differences', () => {
  const edition = seedProgramme('demo-district/plan-2026-2030');
  expect(editionChanges(edition, edition).plan).toEqual([]);
});
