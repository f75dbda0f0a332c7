import { describe, expect, test } from 'vitest';
import type { Answer } from '../answer/answer.ts';
import {
  makeIndicator,
  makeObservation,
  makeProgramme,
  makeTarget,
  type TargetParts,
} from '../fixtures/make-programme.ts';
import type { TargetRevision } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

const to = (value: number, date: string): TargetRevision => ({
  date,
  value,
  reason: { en: '…' },
  sources: [{ document: 'decision' }],
});

const judge = (values: Readonly<Record<string, number>>, target: TargetParts, asOf = '2025-06-30'): Answer => {
  const programme = makeProgramme({
    documents: [{ id: 'decision', title: { en: '…' }, kind: 'report', availability: 'read', published: '2021-01-01' }],
    indicators: [makeIndicator({ id: 'i', timeBasis: 'point' })],
    targets: [makeTarget({ id: 't', indicator: 'i', kind: 'hold', comparator: 'ge', deadline: '2030', ...target })],
    observations: Object.entries(values).map(([period, value]) =>
      makeObservation({ id: `o-${period}`, indicator: 'i', period, value, status: 'final', grade: 'original' }),
    ),
  });
  return evaluateProgramme(programme, { asOf, knownAt: '2030-01-01' }).answers.get('t') as Answer;
};

describe('a line that was raised', () => {
  const raised = { value: 90, revisions: [to(95, '2024-03-01')] };

  test('breaks no year that was over: the value is tested by what was asked for then, and that is told', () => {
    const answer = judge({ '2022': 92, '2023': 93 }, raised, '2024-06-30');
    expect(answer).toMatchObject({
      state: 'holding',
      because: { numbers: { target: 90, margin: 3, periodsMet: 2 } },
      course: { target: { value: 95 }, tested: { value: 90 }, accepts: { low: 95 } },
    });
  });

  test('tests what ends after it', () => {
    const answer = judge({ '2022': 92, '2023': 93, '2024': 94 }, raised);
    expect(answer).toMatchObject({
      state: 'breached',
      because: { numbers: { target: 95, margin: -1, periodsMet: 2 } },
    });
    expect(answer.course?.tested).toBeUndefined();
    expect(judge({ '2022': 92, '2023': 93, '2024': 96 }, raised)).toMatchObject({ state: 'holding' });
  });

  test('is not yet raised before the day of the decision', () => {
    const answer = judge({ '2022': 92, '2023': 93 }, raised, '2024-02-29');
    expect(answer).toMatchObject({ state: 'holding', because: { numbers: { target: 90 } } });
    expect(answer.course?.original).toBeUndefined();
  });
});

test('a line that was lowered mends no year that was over', () => {
  const lowered = { value: 95, revisions: [to(90, '2024-03-01')] };
  expect(judge({ '2023': 92 }, lowered, '2024-06-30')).toMatchObject({
    state: 'breached',
    flags: ['adjusted'],
    because: { numbers: { target: 95 } },
  });
  expect(judge({ '2023': 92, '2024': 92 }, lowered)).toMatchObject({ state: 'recovered' });
});

test('of several changes each year is tested by its own', () => {
  const twice = { value: 90, revisions: [to(95, '2023-03-01'), to(80, '2024-03-01')] };
  expect(judge({ '2022': 91, '2023': 96, '2024': 81 }, twice)).toMatchObject({
    state: 'holding',
    because: { numbers: { periodsMet: 3, target: 80 } },
  });
});
