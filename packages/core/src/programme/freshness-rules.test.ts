import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeCase, makeObservations, type Case } from '../fixtures/make-programme.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const judge = (of: Case, asOf: string) => {
  const answer = evaluateProgramme(deepFreeze(makeCase(of)), { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

const from50to100: Case = { baseline: { value: 50, date: '2020' }, target: { value: 100 } };

describe('a value that is too old', () => {
  const says = (of: Case, asOf: string) => {
    const { state, flags, lastKnown, because } = judge(of, asOf);
    return [state, because.reason, flags, lastKnown];
  };
  const old = (state: string, date: string, variant?: string) => [
    'not-assessable',
    'value-too-old',
    ['stale'],
    { state, date, ...(variant === undefined ? {} : { variant }) },
  ];

  test('says what was known last, once more than two due periods have passed without one', () => {
    const of = { ...from50to100, values: { 2021: 70 } };
    expect(says(of, '2024-12-30')[0]).toBe('ahead');
    expect(says(of, '2024-12-31')).toEqual(old('ahead', '2021-12-31'));
    expect(judge(of, '2024-12-31').because).toMatchObject({ rule: 'freshness', cuts: [] });
    expect(says({ ...from50to100, values: { 2021: 59 } }, '2024-12-31')[3]).toEqual({
      state: 'on-track',
      date: '2021-12-31',
    });
  });

  test('what is said of the value stays, what is said of the state goes, and the word that it had is kept', () => {
    const observations = makeObservations({ 2021: 45 }, { status: 'provisional' });
    const away = { ...from50to100, observations };
    expect(says(away, '2024-06-30')[2]).toEqual(['moving-away', 'provisional', 'stale']);
    expect(says(away, '2024-12-31')).toEqual([
      'not-assessable',
      'value-too-old',
      ['provisional', 'stale'],
      { state: 'off-track', date: '2021-12-31' },
    ]);
    // Of 25 that were to come 22 have.
    const slight = {
      ...from50to100,
      values: { 2021: 72 },
      target: { value: 100, interim: [{ date: '2021', value: 75 }] },
    };
    expect(says(slight, '2024-12-31')).toEqual(old('at-risk', '2021-12-31', 'slight'));
  });

  test('a period is due some months after its end, where the plan or the indicator says so', () => {
    const late = { ...from50to100, indicator: { publicationLag: 6 }, values: { 2021: 70 } };
    expect(says(late, '2025-06-29')[0]).toBe('ahead');
    expect(says(late, '2025-06-30')[0]).toBe('not-assessable');
    const ruled = evaluateProgramme(makeCase({ ...from50to100, values: { 2021: 70 } }), {
      asOf: '2025-05-30',
      rules: { publicationLag: 6 },
    });
    expect(ruled.answers.get('t')?.state).toBe('ahead');
  });

  test('what is not due yet is not missing', () => {
    const held = { target: { kind: 'hold', value: 95 }, values: { 2021: 96, 2022: 96 } } as const;
    const periods = (publicationLag: number, asOf: string) => {
      const { because, evidence } = judge({ ...held, indicator: { publicationLag } }, asOf);
      return [because.numbers.periodsDue, because.numbers.periodsMissing, evidence.completeness];
    };
    expect(periods(0, '2024-05-31')).toEqual([3, 1, 'partial']);
    expect(periods(6, '2024-05-31')).toEqual([2, 0, 'complete']);
    expect(periods(6, '2024-06-30')).toEqual([3, 1, 'partial']);
    const ended = { ...held, values: { 2024: 96 }, indicator: { publicationLag: 6 } };
    expect(judge(ended, '2026-03-31').state).toBe('awaiting-final');
  });

  test('months have a little longer, and what has no rhythm three years', () => {
    const monthly = { ...from50to100, indicator: { frequency: 'month' }, values: { '2023-06': 80 } } as const;
    expect(says(monthly, '2023-10-30')[0]).toBe('ahead');
    expect(says(monthly, '2023-10-31')[0]).toBe('not-assessable');
    const irregular = { ...from50to100, indicator: { frequency: 'irregular' }, values: { 2021: 70 } } as const;
    expect(says(irregular, '2024-12-31')[0]).toBe('ahead');
    expect(says(irregular, '2025-01-01')[0]).toBe('not-assessable');
  });

  test('what is met, missed or broken stands, and so does what the deadline decided', () => {
    expect(says({ ...from50to100, values: { 2021: 100 } }, '2025-06-30')[0]).toBe('achieved');
    const held = { target: { kind: 'hold', value: 95, deadline: null } } as const;
    expect(says({ ...held, values: { 2021: 96 } }, '2025-06-30')).toEqual(old('holding', '2021-12-31'));
    expect(says({ ...held, values: { 2021: 94 } }, '2025-06-30')[0]).toBe('breached');
    const direction = { target: { kind: 'direction', comparator: 'not-stated', deadline: '2025' } } as const;
    expect(says({ ...direction, values: { 2024: 5, 2025: 6 } }, '2030-06-30')[0]).toBe('improving');
    expect(says({ ...direction, values: { 2021: 5, 2022: 6 } }, '2030-06-30')[0]).toBe('not-assessable');
  });

  test('a whole that was not yet expected, and work under way, are old too', () => {
    const unit = { label: { en: 'canteens' }, kind: 'plain', whole: true } as const;
    const none: Case = {
      baseline: { value: 0, date: '2020' },
      target: { value: 3 },
      indicator: { unit },
      values: { 2021: 0 },
    };
    expect(says(none, '2024-12-31')).toEqual(old('not-due', '2021-12-31'));
    const begun: Case = { target: { value: 5, path: 'none' }, values: { 2021: 1 } };
    expect(says(begun, '2024-12-31')).toEqual(old('under-way', '2021-12-31'));
  });
});
