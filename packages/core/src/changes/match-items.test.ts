import { expect, test } from 'vitest';
import { makeProgramme } from '../fixtures/make-programme.ts';
import type { Programme } from '../generated/types.ts';
import { matchItems } from './match-items.ts';

const title = { en: '…' };
const action = (id: string, continues?: { edition: string; id: string }) => ({
  id,
  domain: 'domain',
  level: 'level-action',
  title,
  ...(continues === undefined ? {} : { continues }),
});

const plan = (id: string, ...actions: Programme['actions'][number][]) => makeProgramme({ id, domains: [], actions });

const match = (earlier: Programme, later: Programme) => {
  const { pairs, added, dropped } = matchItems(earlier, later);
  return {
    pairs: pairs.map((pair) => `${pair.list} ${pair.earlier.id} > ${pair.later.id}`),
    added: added.map(({ list, item }) => `${list} ${item.id}`),
    dropped: dropped.map(({ list, item }) => `${list} ${item.id}`),
  };
};

test('items of one id are the same, in the order of the later plan', () => {
  expect(
    match(plan('p', action('a'), action('b'), action('c')), plan('q', action('c'), action('x'), action('a'))),
  ).toEqual({ pairs: ['actions c > c', 'actions a > a'], added: ['actions x'], dropped: ['actions b'] });
});

test('what an item says it continues stands before its id, and takes it from another of that id', () => {
  const later = plan('q', action('a'), action('x', { edition: 'p', id: 'a' }));
  expect(match(plan('p', action('a')), later)).toEqual({
    pairs: ['actions a > x'],
    added: ['actions a'],
    dropped: [],
  });
});

test('an item of another edition, or one that the earlier plan does not know, is found by its id', () => {
  const other = plan('q', action('a', { edition: 'o', id: 'b' }), action('c', { edition: 'p', id: 'gone' }));
  expect(match(plan('p', action('a'), action('b'), action('c')), other)).toEqual({
    pairs: ['actions a > a', 'actions c > c'],
    added: [],
    dropped: ['actions b'],
  });
});

test('each list is matched by itself, and a list that is not there is empty', () => {
  const milestone = { id: 'm', title, wording: 'summary' as const, due: '2024' };
  const [earlier, later] = [plan('p', action('a')), plan('q', action('m'))];
  expect(match({ ...earlier, milestones: [milestone] }, later)).toEqual({
    pairs: [],
    added: ['actions m'],
    dropped: ['actions a', 'milestones m'],
  });
  expect(match(later, { ...later, milestones: [milestone] })).toEqual({
    pairs: ['actions m > m'],
    added: ['milestones m'],
    dropped: [],
  });
});
