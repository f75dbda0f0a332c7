import type { Observation } from '@onemetre/core';
import { expect, test } from 'vitest';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import { judgeOnce } from '../store/judge-once.ts';
import { knownValues } from './known-values.ts';
import { makeScene } from './scene.ts';

const births = (id: string, more: Partial<Observation>): Observation => ({
  id,
  indicator: 'births',
  period: '2024',
  value: 1,
  status: 'final',
  grade: 'original',
  published: '2025-03-20',
  ...more,
});

const values = (...observations: readonly Observation[]): readonly (readonly [string, number])[] => {
  const programme = { ...demoProgramme, observations };
  const scene = makeScene(programme, judgeOnce(programme), { locale: 'en', lang: 'en' });
  return knownValues({ id: 'births' }, scene).map(({ period, value }) => [period, value]);
};

test('values come oldest first', () => {
  expect(values(births('b', { period: '2023', value: 3 }), births('a', { period: '2022', value: 2 }))).toEqual([
    ['2022', 2],
    ['2023', 3],
  ]);
});

test('a revision takes the place of what it revises, whichever comes first in the file', () => {
  expect(values(births('a', { value: 1 }), births('b', { value: 2, status: 'revised' }))).toEqual([['2024', 2]]);
  expect(values(births('b', { value: 2, status: 'revised' }), births('a', { value: 1 }))).toEqual([['2024', 2]]);
});

test('of two that differ and have the same right, neither is shown', () => {
  expect(values(births('a', { value: 1 }), births('b', { value: 2 }))).toEqual([]);
});

test('parts, drafts, groups, other definitions’ alternatives and what came later are left out', () => {
  expect(
    values(
      births('a', { area: 'north' }),
      births('b', { breakdown: { sex: 'girls' } }),
      births('c', { state: 'draft' }),
      births('d', { status: 'alternative' }),
      births('e', { partYear: true }),
      births('f', { value: null, absence: 'withheld' }),
      births('g', { published: '2025-03-21' }),
      births('h', { period: '2025' }),
    ),
  ).toEqual([]);
});
