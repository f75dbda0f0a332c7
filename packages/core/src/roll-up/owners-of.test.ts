import { expect, test } from 'vitest';
import { makeProgramme } from '../fixtures/make-programme.ts';
import { ownersOf } from './owners-of.ts';

const title = { en: '…' };
const domain = { level: 'level-domain', role: 'domain', title } as const;
const action = { level: 'level-action', title };

const owners = ownersOf(
  makeProgramme({
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
  }),
);

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
  expect(owners(item)).toEqual(chain);
});

test('a circle is walked once', () => {
  expect(owners('round')).toEqual(['round', 'about', 'part', 'field']);
});
