import { expect, test } from 'vitest';
import { evaluateProgramme, parseProgramme } from '@onemetre/core';
import { examplePlan } from './example-plan.ts';

test('the example plan is a public file without a fault, and says that it is invented', () => {
  const parsed = parseProgramme(JSON.parse(JSON.stringify(examplePlan)));
  expect(parsed.issues).toEqual([]);
  expect(examplePlan).toMatchObject({ release: 'public', demonstration: true });
});

test('it has a target on the way, one that is met and one without a value', () => {
  const states = [...evaluateProgramme(examplePlan).answers.values()].map(({ state }) => state);
  expect(states).toEqual(['on-track', 'achieved', 'no-data']);
});
