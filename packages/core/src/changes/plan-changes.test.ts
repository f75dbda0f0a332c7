import { expect, test } from 'vitest';
import { makeIndicator, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import type { Programme } from '../generated/types.ts';
import { planChanges } from './plan-changes.ts';

const text = (en: string) => ({ en });
const action = (id: string, parts = {}) => ({
  id,
  domain: 'domain',
  level: 'level-action',
  title: text(id),
  ...parts,
});
const milestone = (id: string, parts = {}) => ({
  id,
  title: text(id),
  wording: 'summary' as const,
  due: '2024' as string | null,
  ...parts,
});
const reason = text('decided');

const between = (before: Partial<Programme>, after: Partial<Programme>) =>
  planChanges(makeProgramme(before), makeProgramme(after));

test('what is there once only is added or dropped, after all that changed', () => {
  expect(
    between(
      { actions: [action('a'), action('b')] },
      { actions: [action('c'), action('b', { title: text('renamed') })] },
    ),
  ).toEqual([
    { kind: 'retitled', list: 'actions', id: 'b', earlier: 'b', from: text('b'), to: text('renamed') },
    { kind: 'added', list: 'actions', id: 'c' },
    { kind: 'dropped', list: 'actions', id: 'a' },
  ]);
});

test('a title in a further language is the same title', () => {
  const [short, long] = [action('a'), action('a', { title: { en: 'a', 'zh-Hans': '甲' } })];
  expect(between({ actions: [short] }, { actions: [long] })).toEqual([]);
  expect(between({ actions: [long] }, { actions: [short] })).toEqual([]);
  const other = action('a', { title: { en: 'a', 'zh-Hans': '乙' } });
  expect(between({ actions: [long] }, { actions: [other] })).toMatchObject([{ kind: 'retitled' }]);
});

test('a date is moved, with the last of the new reasons', () => {
  const [first, second, third] = [
    { date: '2022-05-01', due: '2025', reason: text('first') },
    { date: '2024-05-01', due: '2027', reason: text('third') },
    { date: '2023-05-01', due: '2026', reason: text('second') },
  ];
  const moved = { list: 'milestones', id: 'm', earlier: 'm', kind: 'deadline-moved', from: '2025', to: '2027' };
  expect(
    between(
      { milestones: [milestone('m', { due: '2025', revisions: [first] })] },
      { milestones: [milestone('m', { due: '2027', revisions: [first, second, third] })] },
    ),
  ).toEqual([{ ...moved, revision: { date: '2024-05-01', reason: text('third') } }]);
  const plain = { milestones: [milestone('m', { due: '2025' })] };
  expect(between(plain, { milestones: [milestone('m', { due: '2027' })] })).toEqual([moved]);
  expect(between(plain, { milestones: [milestone('m', { due: null })] })).toMatchObject([{ from: '2025', to: null }]);
  expect(between({ milestones: [milestone('m', { due: null })] }, plain)).toMatchObject([{ from: null, to: '2025' }]);
});

test('a target tells its number before its deadline, each with the reason', () => {
  const revision = { date: '2024-05-01', reason };
  const indicators = [makeIndicator()];
  expect(
    between(
      { indicators, targets: [makeTarget({ value: 80 })] },
      { indicators, targets: [makeTarget({ value: 90, deadline: null, revisions: [{ ...revision, value: 90 }] })] },
    ),
  ).toEqual([
    { list: 'targets', id: 't', earlier: 't', kind: 'raised', from: 80, to: 90, demand: 'more', revision },
    { list: 'targets', id: 't', earlier: 't', kind: 'deadline-moved', from: '2025', to: null, revision },
  ]);
});

test('an item is moved where what it stands under is another, and not where that has only another id', () => {
  const [north, south] = ['north', 'south'].map((id) => ({
    id,
    level: 'level-domain',
    role: 'domain' as const,
    title: text(id),
  }));
  const renamed = { ...north!, id: 'renamed', continues: { edition: 'p', id: 'north' } };
  const under = (domain: string) => ({ actions: [action('a', { domain })] });
  expect(between({ domains: [north!], ...under('north') }, { domains: [renamed], ...under('renamed') })).toEqual([]);
  expect(
    between({ domains: [north!, south!], ...under('north') }, { domains: [north!, south!], ...under('south') }),
  ).toEqual([{ list: 'actions', id: 'a', earlier: 'a', kind: 'moved', from: 'north', to: 'south' }]);
});

test('an action stands under its parent before its domain; a leaf may stand nowhere', () => {
  expect(
    between({ actions: [action('a'), action('b')] }, { actions: [action('a'), action('b', { parent: 'a' })] }),
  ).toEqual([{ list: 'actions', id: 'b', earlier: 'b', kind: 'moved', from: 'domain', to: 'a' }]);
  const [nowhere, somewhere] = [milestone('m'), milestone('m', { item: 'action' })];
  expect(between({ milestones: [nowhere] }, { milestones: [somewhere] })).toMatchObject([
    { kind: 'moved', from: null, to: 'action' },
  ]);
  expect(between({ milestones: [somewhere] }, { milestones: [nowhere] })).toMatchObject([
    { kind: 'moved', from: 'action', to: null },
  ]);
});

test('units that joined and left, each with its duty', () => {
  const duty = (party: string, of: 'lead' | 'support', item = 'action') => ({ item, party, duty: of });
  expect(
    between(
      { responsibilities: [duty('a', 'lead'), duty('b', 'support'), duty('c', 'support')] },
      { responsibilities: [duty('a', 'support'), duty('d', 'lead'), duty('b', 'support'), duty('z', 'lead', 'else')] },
    ),
  ).toEqual([
    {
      list: 'actions',
      id: 'action',
      earlier: 'action',
      kind: 'units-changed',
      joined: [
        { party: 'a', duty: 'support' },
        { party: 'd', duty: 'lead' },
      ],
      left: [
        { party: 'a', duty: 'lead' },
        { party: 'c', duty: 'support' },
      ],
    },
  ]);
  expect(between({ responsibilities: [duty('a', 'lead')] }, {})).toMatchObject([
    { joined: [], left: [{ party: 'a', duty: 'lead' }] },
  ]);
});

test('a decision that was taken, changed or taken back', () => {
  const decided = (status: 'withdrawn' | 'withheld') => ({
    milestones: [milestone('m', { standing: { status, reason } })],
  });
  const none = { milestones: [milestone('m')] };
  const base = { list: 'milestones', id: 'm', earlier: 'm', kind: 'decided' };
  expect(between(none, decided('withdrawn'))).toEqual([{ ...base, from: null, to: 'withdrawn', reason }]);
  expect(between(decided('withheld'), decided('withdrawn'))).toEqual([
    { ...base, from: 'withheld', to: 'withdrawn', reason },
  ]);
  expect(between(decided('withdrawn'), none)).toEqual([{ ...base, from: 'withdrawn', to: null }]);
  expect(between(decided('withdrawn'), decided('withdrawn'))).toEqual([]);
});

test('an indicator of another rhythm is restated, and a target of its name is not', () => {
  expect(between({ indicators: [makeIndicator()] }, { indicators: [makeIndicator({ frequency: 'month' })] })).toEqual([
    { kind: 'restated', list: 'indicators', id: 'i', earlier: 'i', fields: ['frequency'] },
  ]);
});
