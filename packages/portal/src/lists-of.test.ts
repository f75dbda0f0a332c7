import { readFileSync } from 'node:fs';
import { parseProgramme, type Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { listsOf } from './lists-of.ts';
import { listNames } from './site-words.ts';

const read = (seed: string): Programme => {
  const parsed = parseProgramme(JSON.parse(readFileSync(new URL(`../../../seeds/${seed}`, import.meta.url), 'utf8')));
  if (!parsed.ok) throw new Error(`${seed} is faulty`);
  return parsed.programme;
};

test('a plan with everything has every list', () => {
  expect(listsOf({ programme: read('demo-district/plan-2021-2025.json') })).toEqual(listNames);
});

test('a plan of indicators alone leads to no empty page', () => {
  expect(listsOf({ programme: read('national-children/outline-2021-2030.json') })).toEqual([
    'targets',
    'timeline',
    'child',
    'meeting',
    'method',
    'data',
  ]);
});

test('without a deadline there is no timeline', () => {
  const { targets, ...plan } = read('national-children/outline-2021-2030.json');
  const lists = listsOf({ programme: { ...plan, targets: targets.map((target) => ({ ...target, deadline: null })) } });
  expect(lists).not.toContain('timeline');
});
