import { describe, expect, test } from 'vitest';
import { makeCase, type Case } from '../fixtures/make-programme.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

const judge = (of: Case, asOf: string) => {
  const answer = evaluateProgramme(makeCase(of), { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return { ...answer, numbers: answer.because.numbers };
};

const toDate = (parts: Case): Case => ({
  ...parts,
  indicator: { timeBasis: 'year-to-date', frequency: 'month', ...parts.indicator },
  target: { kind: 'cumulative', ...parts.target },
});

const left = ({ because }: ReturnType<typeof judge>) => because.ignored.map(({ id, reason }) => [id, reason]);

describe('what lies outside the time of the target', () => {
  const within = { target: { value: 45, start: '2022', deadline: '2024' } };

  test('a running total counts while its period begins by the deadline, and what began later is said to be outside', () => {
    const of = toDate({
      values: { 2023: 30, '2024-12-31/2025-06-30': 41, '2025': 50 },
      ...within,
      indicator: { timeBasis: 'running-total', frequency: 'year' },
    });
    const found = judge(of, '2026-06-30');
    expect(found.numbers.observed).toBe(41);
    expect(left(found)).toEqual([['o-2025', 'outside-period']]);
    // Earlier totals are its history: none of them is left out.
    expect(left(judge(of, '2025-06-30'))).toEqual([]);
  });

  test('a running total of a target without a deadline is its latest, whenever it began', () => {
    const of = toDate({
      values: { 2023: 30, 2025: 50 },
      target: { value: 45, deadline: null },
      indicator: { timeBasis: 'running-total', frequency: 'year' },
    });
    expect(judge(of, '2026-06-30').numbers.observed).toBe(50);
  });

  test('counts that reach past the deadline are outside, those that reach back over the start are left out for it', () => {
    const of = toDate({
      values: { '2021-07-01/2022-06-30': 8, '2022-H2': 5, 2023: 9, '2024-07-01/2025-06-30': 20, 2024: 10 },
      ...within,
      indicator: { timeBasis: 'flow', frequency: 'half-year' },
    });
    const found = judge(of, '2025-12-31');
    expect(found.numbers.observedLow).toBe(24);
    expect(left(found)).toEqual([
      ['o-2024-07-01_2025-06-30', 'outside-period'],
      ['o-2021-07-01_2022-06-30', 'starts-inside-year'],
    ]);
  });

  test('a flow of the day before the start is taken off nothing', () => {
    const of = toDate({
      values: { '2021-H1': 4, 2021: 9, 2022: 10 },
      target: { value: 45, start: '2021-07-01', deadline: '2025' },
      indicator: { timeBasis: 'flow', frequency: 'year' },
    });
    expect(judge(of, '2023-01-31').numbers.observedLow).toBe(10);
  });

  test('a count to date up to the deadline is whole, though its year goes on', () => {
    const of = (values: Readonly<Record<string, number>>, asOf: string) =>
      judge(toDate({ values, target: { value: 20, start: '2023', deadline: '2024-06-30' } }), asOf);
    expect(of({ 2023: 9, '2024-06': 8 }, '2025-01-31')).toMatchObject({ state: 'missed', numbers: { observed: 17 } });
    // Until the deadline has passed nothing more had to come, nor while it is the last day of its year.
    expect(of({ 2023: 9, '2024-05': 8 }, '2024-06-30').flags).not.toContain('lower-bound');
    expect(of({ 2023: 9, '2024-05': 8 }, '2024-07-01').flags).toContain('lower-bound');
    expect(of({ '2023-11': 9 }, '2023-12-31').flags).not.toContain('lower-bound');
    expect(of({ '2023-11': 9 }, '2024-01-01').flags).toContain('lower-bound');
  });
});
