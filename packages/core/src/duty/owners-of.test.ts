import { expect, test } from 'vitest';
import { makeProgramme } from '../fixtures/make-programme.ts';
import { ownersOf } from './owners-of.ts';

const title = { en: '…' };
const domain = { level: 'level-domain', role: 'domain', title } as const;
const action = { level: 'level-action', title };

const programme = makeProgramme({
  domains: [
    { id: 'field', ...domain },
    { id: 'part', parent: 'field', ...domain },
  ],
  actions: [
    { id: 'task', domain: 'part', parent: 'action', ...action },
    { id: 'action', domain: 'part', ...action },
    { id: 'round', domain: 'part', parent: 'about', ...action },
    { id: 'about', domain: 'part', parent: 'round', ...action },
  ],
  projects: [
    { id: 'school', item: 'action', title, wording: 'summary', due: null },
    { id: 'road', title, wording: 'summary', due: null },
  ],
});

test.each([
  [undefined, []],
  ['field', ['field']],
  ['part', ['part', 'field']],
  ['action', ['action', 'part', 'field']],
  ['task', ['task', 'action', 'part', 'field']],
  ['school', ['school', 'action', 'part', 'field']],
  ['road', ['road']],
  ['elsewhere', ['elsewhere']],
] as const)('above %s stand %o', (item, chain) => {
  expect(ownersOf(programme)(item)).toEqual(chain);
});

test('a circle is walked once', () => {
  expect(ownersOf(programme)('round')).toEqual(['round', 'about', 'part', 'field']);
});

test('a programme without projects has owners too', () => {
  const { projects: _, ...without } = programme;
  expect(ownersOf(without)('action')).toEqual(['action', 'part', 'field']);
});
