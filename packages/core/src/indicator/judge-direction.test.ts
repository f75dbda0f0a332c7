import { expect, test } from 'vitest';
import { makeCase, makeObservations, type Case } from '../fixtures/make-programme.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

const judge = (of: Case) =>
  evaluateProgramme(makeCase({ ...of, target: { kind: 'direction' } }), { asOf: '2024-06-30' }).answers.get('t');

test('a starting point and one value are two points, and tell a direction', () => {
  expect(judge({ baseline: { value: 50, date: '2020' }, values: { 2023: 56 } })).toMatchObject({
    state: 'improving',
    because: { rule: 'direction', numbers: { slope: 2, lastChange: 6 } },
  });
  expect(judge({ values: { 2023: 56 } })).toMatchObject({
    state: 'not-assessable',
    because: { rule: 'no-pace', reason: 'needs-two-points' },
  });
});

test('no direction is read from bounds; they are named', () => {
  const observations = makeObservations({ 2022: 50, 2023: 60 }, { qualifier: 'at-least' });
  expect(judge({ observations })).toMatchObject({
    state: 'not-assessable',
    because: {
      rule: 'no-pace',
      reason: 'inexact-value',
      ignored: [
        { id: 'o-2022', reason: 'inexact-value' },
        { id: 'o-2023', reason: 'inexact-value' },
      ],
    },
  });
});

test('nothing that moved is neither better nor worse', () => {
  expect(judge({ values: { 2022: 50, 2023: 50 } })).toMatchObject({
    state: 'not-assessable',
    because: { rule: 'no-pace', reason: 'no-change' },
  });
});
