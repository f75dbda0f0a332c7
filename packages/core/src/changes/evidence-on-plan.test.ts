import { expect, test } from 'vitest';
import { makeIndicator, makeObservations, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import { evidenceOnPlan } from './evidence-on-plan.ts';

const title = { en: '…' };
const leaf = { title, wording: 'summary' as const, due: '2024' };
const document = (id: string, of: string) => ({ id, title: { en: of }, kind: 'report', availability: 'read' }) as never;
const done = (date: string) => ({ date });
const report = { id: 'r', item: 'm' } as never;

test('values, reports, completions and documents are those of the one, all else that of the other', () => {
  const plan = makeProgramme({
    documents: [document('a', 'old'), document('b', 'old')],
    indicators: [makeIndicator()],
    targets: [makeTarget({ value: 80, completed: done('2022-01-01') }), makeTarget({ id: 'gone' })],
    observations: makeObservations({ 2021: 1 }),
    milestones: [
      { ...leaf, id: 'm', started: done('2021-01-01'), completed: done('2021-06-01') },
      { ...leaf, id: 'kept', started: done('2021-02-01'), completed: done('2021-07-01') },
    ],
    projects: [{ ...leaf, id: 'p' }],
    commitments: [{ ...leaf, id: 'c', item: 'action', nature: 'build' }],
  });
  const evidence = makeProgramme({
    documents: [document('b', 'new'), document('c', 'new')],
    targets: [makeTarget({ value: 999, completed: done('2023-01-01') })],
    observations: makeObservations({ 2022: 2 }),
    reports: [report],
    milestones: [{ ...leaf, id: 'm', due: '2030', started: done('2022-01-01') }],
    projects: [{ ...leaf, id: 'p', due: '2030', completed: done('2023-05-01') }],
  });
  expect(evidenceOnPlan(plan, evidence)).toEqual({
    ...plan,
    documents: [document('a', 'old'), document('b', 'new'), document('c', 'new')],
    targets: [makeTarget({ value: 80, completed: done('2023-01-01') }), makeTarget({ id: 'gone' })],
    observations: makeObservations({ 2022: 2 }),
    reports: [report],
    milestones: [
      { ...leaf, id: 'm', started: done('2022-01-01') },
      { ...leaf, id: 'kept', started: done('2021-02-01'), completed: done('2021-07-01') },
    ],
    projects: [{ ...leaf, id: 'p', completed: done('2023-05-01') }],
  });
});

test('a file without any evidence leaves a plan without any', () => {
  const plan = makeProgramme({ observations: makeObservations({ 2021: 1 }), reports: [report] });
  const found = evidenceOnPlan(plan, makeProgramme());
  expect(found).toEqual({ ...plan, observations: [], reports: [], milestones: [], projects: [] });
});
