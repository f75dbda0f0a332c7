import { expect, test } from 'vitest';
import { evaluateProgramme, type Programme } from '@onemetre/core';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import { childStoriesView } from './child-stories-view.ts';
import { makeScene, type Scene } from './scene.ts';
import type { Profile } from './view-options.ts';

const sceneOf = (programme: Programme, profile: Profile): Scene =>
  makeScene(programme, evaluateProgramme(programme, { asOf: '2026-03-20' }), {
    locale: 'zh-Hans',
    lang: 'zh-Hans',
    reader: 'child',
    profile,
  });

const cardsOf = (programme: Programme, profile: Profile, most = 3) =>
  childStoriesView(sceneOf(programme, profile), most).groups.flatMap(({ cards }) => cards);

test.each(['plan', 'judged'] as const)('in %s, from another field each time, in the order of the plan', (profile) => {
  const all = cardsOf(demoProgramme, profile, 100).map(({ id }) => id);
  const last = all[all.length - 2];
  const [domain] = demoProgramme.domains;
  const two: Programme = {
    ...demoProgramme,
    domains: domain === undefined ? [] : [domain, { ...domain, id: 'other' }],
    indicators: demoProgramme.indicators.map((one) => (one.id === last ? { ...one, item: 'other' } : one)),
  };
  expect(cardsOf(two, profile, 2).map(({ id }) => id)).toEqual([all[0], last]);
  expect(cardsOf(two, profile, 3).map(({ id }) => id)).toEqual([all[0], all[1], last]);
});

test('a flag where nothing is told of how it stands, boxes only where something is known', () => {
  const planned = cardsOf(demoProgramme, 'plan');
  expect(planned.map(({ goal, icons }) => [goal !== null, icons])).toEqual([
    [true, null],
    [true, null],
    [true, null],
  ]);
  expect(planned.filter(({ stands }) => stands.join('').includes('小旗'))).toEqual([planned[0]]);
  expect(cardsOf(demoProgramme, 'judged').filter(({ icons }) => icons !== null)).not.toEqual([]);
});

test('fields of the plan where nothing can be counted, and nothing where there is neither', () => {
  const uncounted = { ...demoProgramme, targets: [] };
  expect(cardsOf(uncounted, 'plan').map(({ id }) => id)).toEqual(
    demoProgramme.domains
      .filter(({ role }) => role === 'domain')
      .slice(0, 3)
      .map(({ id }) => id),
  );
  expect(cardsOf({ ...uncounted, domains: [], actions: [] }, 'plan')).toEqual([]);
});
