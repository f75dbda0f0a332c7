import { expect, test } from 'vitest';
import {
  makeCase,
  makeObservations,
  type Case,
  type ObservationParts,
  type TargetParts,
} from '../fixtures/make-programme.ts';
import type { Indicator } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

const judge = (of: Case, asOf = '2024-06-30') => {
  const answer = evaluateProgramme(makeCase(of), { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return [answer.state, answer.because.reason];
};

const empty = (
  period: string,
  absence: 'withheld' | 'not-applicable' | 'not-collected',
  parts: ObservationParts = {},
) => makeObservations({ [period]: 0 }, { value: null, absence, ...parts });

const held: TargetParts = { kind: 'hold', value: 95, deadline: '2022' };
const yearly: TargetParts = { kind: 'recurrent', times: 4, deadline: '2022' };
const flow: Partial<Indicator> = { timeBasis: 'flow', unit: { label: { en: 'visits' }, kind: 'plain' } };
const nothing = ['no-data', 'no-observation'];

test('a value that was kept back makes a target withheld only where it is of its time', () => {
  expect(judge({ target: { value: 95 }, observations: empty('2022', 'withheld') })[0]).toBe('withheld');
  expect(judge({ target: { value: 95 }, observations: empty('2020', 'withheld') })).toEqual(nothing);
});

test('of what is held or due again a value after the end says nothing; of what is reached it may', () => {
  expect(judge({ target: held, observations: empty('2022', 'withheld') })[0]).toBe('withheld');
  expect(judge({ target: held, observations: empty('2023', 'withheld') })).toEqual(nothing);
  expect(judge({ target: yearly, indicator: flow, observations: empty('2023', 'withheld') })).toEqual(nothing);
  const reached = { value: 95, deadline: '2022' } as const;
  expect(judge({ target: reached, observations: empty('2023', 'withheld') })[0]).toBe('withheld');
});

test('from a starting point on its own year is over; what is held counts from the start of the plan', () => {
  const baseline = { value: 90, date: '2022' };
  const of = (period: string, target: TargetParts) =>
    judge({ baseline, target, observations: empty(period, 'withheld') });
  expect(of('2022', { value: 95 })).toEqual(nothing);
  expect(of('2023', { value: 95 })[0]).toBe('withheld');
  expect(of('2021', { kind: 'hold', value: 95 })[0]).toBe('withheld');
  expect(of('2021', { kind: 'recurrent', amount: 95 })[0]).toBe('withheld');
});

test('there was no task only where that is all that is said', () => {
  const none = empty('2022', 'not-applicable');
  expect(judge({ target: { value: 95 }, observations: none })).toEqual(['not-applicable', 'value-not-applicable']);
  const andLost = [...none, ...empty('2023', 'not-collected')];
  expect(judge({ target: { value: 95 }, observations: andLost })).toEqual(nothing);
  // A value that came too late to judge by says that there was one.
  const reached: Case = { baseline: { value: 96, date: '2020' }, target: { value: 95, deadline: '2022' } };
  expect(judge({ ...reached, observations: [...none, ...makeObservations({ 2023: 97 })] })).toEqual(nothing);
  expect(judge({ ...reached, observations: none })[0]).toBe('not-applicable');
});

test('where only a rate of completion is printed, work is under way until the deadline has passed', () => {
  const observations = makeObservations({ 2022: 0 }, {
    value: null,
    completionRate: { rate: 80, of: 'works' },
  } as never);
  const of: Case = { target: { value: 95, deadline: '2023' }, observations };
  expect(judge(of, '2023-12-31')).toEqual(['under-way', 'rate-only']);
  expect(judge(of, '2024-01-01')).toEqual(['not-assessable', 'rate-only']);
});

test('what another source leaves empty is no value that was left out', () => {
  const of = (parts: ObservationParts, target: TargetParts = {}) =>
    judge({ target: { value: 95, ...target }, observations: empty('2022', 'not-collected', parts) });
  expect(of({ status: 'alternative' })).toEqual(nothing);
  expect(of({ status: 'alternative' }, { path: 'none' })).toEqual(['not-due', 'no-path']);
  expect(of({ partYear: true }, { path: 'none' })).toEqual(['not-due', 'no-path']);
  const other = makeObservations({ 2022: 90 }, { status: 'alternative' });
  expect(judge({ target: { value: 95, path: 'none' }, observations: other })).toEqual(['no-data', 'alternative-value']);
});
