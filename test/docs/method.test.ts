import { readFileSync } from 'node:fs';
import { flags, states } from '@onemetre/core';
import { expect, test } from 'vitest';
import { differencesIn } from './worked/differences-in.ts';
import { sectionsOf, type Section } from './worked/sections-of.ts';

const page = readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8');
const sections = sectionsOf(page);

/** What a part of the page lacks. */
const lacking = ({ text, examples }: Section): string[] => [
  ...(examples.some(({ cases }) => cases.length > 0) ? [] : ['an example']),
  ...(text.includes('*Limits.*') ? [] : ['its limits']),
  ...(text.includes('*Formula.*') && !text.includes('*Source.*') ? ['a source'] : []),
];

test.each(sections.map((section) => [section.heading, section] as const))(
  'the examples of "%s" are true, and it says where it ends',
  (_, section) => {
    expect(lacking(section)).toEqual([]);
    expect(section.examples.flatMap(differencesIn)).toEqual([]);
  },
);

test('every state and every flag is shown by an example', () => {
  const cases = sections.flatMap(({ examples }) => examples).flatMap((example) => example.cases);
  const shownStates = new Set(cases.map(({ state }) => state));
  const shownFlags = new Set(cases.flatMap((one) => one.flags ?? []));
  expect(states.filter((state) => !shownStates.has(state))).toEqual([]);
  expect(flags.filter((flag) => !shownFlags.has(flag))).toEqual([]);
});

test('every rule that an answer can name has its place on the page', () => {
  const source = readFileSync(new URL('../../packages/core/src/answer/because.ts', import.meta.url), 'utf8');
  const [, union = ''] = /export type RuleId =([^;]+);/.exec(source) ?? [];
  const rules = [...union.matchAll(/'([a-z-]+)'/g)].map(([, rule]) => rule as string);
  const anchors = new Set([
    ...[...page.matchAll(/<a id="([a-z-]+)">/g)].map(([, id]) => id),
    ...sections.map(({ heading }) => heading.toLowerCase().replaceAll(' ', '-')),
  ]);
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.filter((rule) => !anchors.has(rule))).toEqual([]);
});

test('a rule without an example and a false example are seen', () => {
  const [bare] = sectionsOf('## Rule\n\n*Formula.* a + b\n') as [Section];
  expect(lacking(bare)).toEqual(['an example', 'its limits', 'a source']);
  const [example] = sections[0]?.examples ?? [];
  if (example === undefined) throw new Error('the page begins with an example');
  const falsified = { ...example, cases: example.cases.map((one) => ({ ...one, state: 'missed' })) };
  expect(differencesIn(falsified)).toHaveLength(example.cases.length);
});
