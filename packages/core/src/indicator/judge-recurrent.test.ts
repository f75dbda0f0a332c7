import { expect, test } from 'vitest';
import { makeCase, type Case } from '../fixtures/make-programme.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

const judge = (of: Case, asOf: string) => evaluateProgramme(makeCase(of), { asOf }).answers.get('t');

const again = (values: Record<string, number>, parts: Case = {}): Case => ({
  target: { kind: 'recurrent', comparator: 'ge', times: 4, deadline: null, ...parts.target },
  indicator: { unit: { label: { en: 'pieces' }, kind: 'plain' }, timeBasis: 'flow', ...parts.indicator },
  values,
});

test('without a rhythm of any kind no period waits to be closed: each value is judged', () => {
  for (const frequency of ['irregular', 'once'] as const) {
    const of = again({ '2021-02': 4 }, { target: { per: 'day' }, indicator: { frequency } });
    expect(judge(of, '2021-03-15')).toMatchObject({ state: 'holding' });
  }
  const quarterly = again({ '2021-02': 4 }, { target: { per: 'day' }, indicator: { frequency: 'quarter' } });
  expect(judge(quarterly, '2021-03-15')).toMatchObject({ state: 'not-due' });
});

test('a count to date that was taken back within a period says so', () => {
  const of = again({ '2021-09': 5, 2021: 4 }, { indicator: { timeBasis: 'year-to-date', frequency: 'month' } });
  expect(judge(of, '2022-01-31')).toMatchObject({
    state: 'holding',
    flags: ['corrected-down'],
    because: { numbers: { observed: 4, correctedFrom: 5 } },
  });
});
