import { expect, test } from 'vitest';
import { makeProgramme } from '../fixtures/make-programme.ts';
import type { Project } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

const title = { en: '…' };
const stages: Project['stages'] = [
  { id: 'approved', title, due: '2024-03-31', completed: '2024-03-31' },
  { id: 'built', title, due: '2024-06', completed: '2024-06' },
  { id: 'opened', title, due: null },
];

const judge = (asOf: string, knownAt = asOf) =>
  evaluateProgramme(
    makeProgramme({
      projects: [{ id: 'school', item: 'action', title, wording: 'quote', due: '2024-12-31', stages }],
    }),
    { asOf, knownAt },
  ).answers.get('school');

test('a stage is named as done from its day on, of a month from its last day on, and judges nothing', () => {
  expect(judge('2024-03-30')).not.toHaveProperty('stagesDone');
  expect(judge('2024-03-31')?.stagesDone).toEqual(['approved']);
  expect(judge('2024-06-29')?.stagesDone).toEqual(['approved']);
  expect(judge('2024-06-30')).toMatchObject({ stagesDone: ['approved', 'built'], state: 'not-due' });
});

test('a stage that was done later than what is known is not named', () => {
  expect(judge('2024-06-30', '2024-03-31')?.stagesDone).toEqual(['approved']);
  expect(judge('2024-06-30', '2024-03-30')).not.toHaveProperty('stagesDone');
  // Nor is one that is known by now and was done after the day in question.
  expect(judge('2024-03-30', '2024-06-30')).not.toHaveProperty('stagesDone');
});
