import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeCase, makeObservations, type Case } from '../fixtures/make-programme.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const judge = (of: Case, asOf: string) => {
  const answer = evaluateProgramme(deepFreeze(makeCase(of)), { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

const words = { en: 'words' };

describe('kinds', () => {
  test('only the counts of the value judged are asked for, and a half of them is none', () => {
    const judged = { id: 'judged', ...{ numerator: 90, denominator: 100 } };
    const later = makeObservations({ 2022: 91 });
    const of = (counts: object): Case => ({
      target: { kind: 'coverage', comparator: 'ge', value: 95, deadline: '2021', unitCount: 99 },
      observations: [...makeObservations({ 2021: 90 }, { ...judged, ...counts }), ...later],
    });
    const caveats = (counts: object) => judge(of(counts), '2023-06-30').because.caveats;
    expect(caveats({})).toEqual(['publication-date-unknown', 'unit-count-differs']);
    expect(caveats({ numerator: undefined })).toContain('counts-not-given');
  });

  test('a relative target is exact in its decimals', () => {
    const of = (change: number, as: 'percent' | 'points', value: number): Case => ({
      baseline: { value: 1.1, date: '2020' },
      target: { kind: 'relative', comparator: 'ge', relative: { base: 'baseline', change, as } },
      values: { 2025: value },
    });
    expect(judge(of(10, 'percent', 1.21), '2026-06-30').state).toBe('achieved');
    expect(judge(of(0.2, 'points', 1.3), '2026-06-30').state).toBe('achieved');
    expect(judge(of(0.2, 'points', 1.2999), '2026-06-30').state).toBe('missed');
  });

  test.each([
    ['points', -0.5, '2023', 51.1],
    ['points', -0.5, '2024', 50.6],
    ['points', -0.1, '2021', 53.3],
    ['percent', -10, '2020', 43.416],
  ] as const)(
    'an average of %s per year is made once for each calendar year: %d to %s',
    (as, change, deadline, line) => {
      const of = (value: number): Case => ({
        baseline: { value: 53.6, date: '2018' },
        indicator: { direction: 'down' },
        programme: { period: { start: '2019', end: '2025' } },
        target: { kind: 'relative', comparator: 'le', deadline, relative: { base: 'average-per-year', change, as } },
        values: { [deadline]: value },
      });
      expect(judge(of(line), '2026-06-30')).toMatchObject({
        state: 'achieved',
        because: { numbers: { target: line } },
      });
      expect(judge(of(line + 0.001), '2026-06-30').state).toBe('missed');
    },
  );

  test('an average per year without a last year is no target', () => {
    const answer = judge(
      {
        baseline: { value: 40, date: '2020' },
        target: {
          kind: 'relative',
          comparator: 'ge',
          deadline: null,
          relative: { base: 'average-per-year', change: 1, as: 'points' },
        },
        values: { 2023: 60 },
      },
      '2024-06-30',
    );
    expect(answer).toMatchObject({ state: 'not-assessable', because: { reason: 'no-deadline' } });
  });

  test.each([
    ['a percentage of zero', 0, 100, 'not-stated', 'up', 'baseline-zero'],
    ['a fall where more is better', 40, -20, 'not-stated', 'up', 'target-on-wrong-side'],
    ['a rise where less is better', 40, 20, 'not-stated', 'down', 'target-on-wrong-side'],
  ] as const)('%s is no target', (_, value, change, comparator, direction, reason) => {
    const answer = judge(
      {
        baseline: { value, date: '2020' },
        target: { kind: 'relative', comparator, relative: { base: 'baseline', change, as: 'percent' } },
        indicator: { direction },
        values: { 2023: 30 },
      },
      '2024-06-30',
    );
    expect(answer).toMatchObject({ state: 'not-assessable', because: { reason } });
  });

  test('a tolerance and a rounding are exact in their decimals', () => {
    const approx: Case = { target: { comparator: 'approx', value: 1.1, tolerance: 0.2 }, values: { 2025: 0.9 } };
    expect(judge(approx, '2026-06-30').state).toBe('achieved');
    const rounded = makeObservations({ 2025: 9.7 }, { qualifier: 'about' });
    expect(judge({ target: { value: 9.65 }, observations: rounded }, '2026-06-30').state).toBe('achieved');
  });

  test('a negative baseline grows by its size', () => {
    const answer = judge(
      {
        baseline: { value: -10, date: '2020' },
        target: { kind: 'relative', comparator: 'ge', relative: { base: 'baseline', change: 50, as: 'percent' } },
        values: { 2025: -5 },
      },
      '2026-06-30',
    );
    expect(answer).toMatchObject({ state: 'achieved', because: { numbers: { target: -5 } } });
  });

  const yearly = (values: Record<string, number>, parts: Case = {}): Case => ({
    target: {
      kind: 'relative',
      comparator: 'le',
      deadline: '2025',
      relative: { base: 'previous-period', change: -0.3, as: 'points' },
    },
    indicator: { direction: 'down' },
    values,
    ...parts,
  });

  test('a yearly change is exact in its decimals, starts from the value before the plan, and skips no year', () => {
    expect(judge(yearly({ 2022: 51.9, 2023: 51.6 }), '2024-06-30').state).toBe('holding');
    expect(judge(yearly({ 2020: 51.9, 2021: 51.6 }), '2022-06-30').state).toBe('holding');
    expect(judge(yearly({ 2021: 51.6 }, { baseline: { value: 51.9, date: '2020' } }), '2022-06-30').state).toBe(
      'holding',
    );
    expect(judge(yearly({ 2021: 52.6, 2023: 51.6 }), '2024-06-30')).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'needs-two-points' },
    });
    expect(judge(yearly({}), '2024-06-30').state).toBe('no-data');
  });

  test.each([
    [[2, 2, 3], 'improving'],
    [[2, 3, 3], 'improving'],
    [[4, 2, 4], 'mixed-down'],
    [[4, 6, 4], 'worsening'],
    [[4, 3, 3], 'worsening'],
  ] as const)('direction: %j is %s', ([a, b, c], state) => {
    const values = { 2021: a, 2022: b, 2023: c };
    expect(judge({ target: { kind: 'direction', comparator: 'not-stated' }, values }, '2024-06-30').state).toBe(state);
  });

  test('a share has its own line: a number of units, a permille, or at most', () => {
    const counts = (numerator: number, denominator: number) =>
      makeObservations({ 2025: numerator }, { numerator, denominator });
    const plain = { unit: { label: words, kind: 'plain' } } as const;
    const coverage = (value: number, unitCount: number | undefined, observations: Case['observations']): Case => ({
      target: { kind: 'coverage', comparator: 'ge', value, unitCount },
      indicator: plain,
      observations: observations as never,
    });
    expect(judge(coverage(30, 42, counts(30, 42)), '2026-06-30').state).toBe('achieved');
    expect(judge(coverage(30, 42, counts(29, 42)), '2026-06-30').state).toBe('missed');
    expect(judge(coverage(42, undefined, counts(41, 42)), '2026-06-30').state).toBe('missed');
    expect(judge(coverage(42, 42, counts(43, 42)), '2026-06-30')).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'more-than-all' },
    });
    expect(judge(coverage(42, 42, counts(40, 40)), '2026-06-30').because.caveats).toContain('unit-count-differs');
    const permille: Case = {
      target: { kind: 'coverage', comparator: 'ge', value: 950 },
      indicator: { unit: { label: { en: '‰' }, kind: 'permille' } },
      observations: counts(95, 100),
    };
    expect(judge(permille, '2026-06-30').state).toBe('achieved');
    const atMost: Case = {
      target: { kind: 'coverage', comparator: 'le', value: 5 },
      indicator: { direction: 'down' },
      observations: counts(6, 100),
    };
    expect(judge(atMost, '2026-06-30').state).toBe('missed');
    expect(judge({ ...atMost, observations: counts(5, 100) }, '2026-06-30').state).toBe('achieved');
  });

  test('a starting value in another unit gives a share no pace', () => {
    const of: Case = {
      baseline: { value: 20, date: '2020' },
      target: { kind: 'coverage', comparator: 'ge', value: 42, unitCount: 42 },
      indicator: { unit: { label: words, kind: 'plain' } },
      observations: makeObservations({ 2023: 40 }, { numerator: 40, denominator: 42 }),
    };
    expect(judge(of, '2024-06-30')).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'baseline-basis-differs' },
    });
  });

  test('done or not: evidence of completion comes before values, and a fault before both', () => {
    const target = { kind: 'deliverable', comparator: 'ge', value: 2, completed: { date: '2024-05-01' } } as const;
    const of: Case = { target, values: { 2023: 1 } };
    expect(judge(of, '2024-06-30')).toMatchObject({ state: 'achieved', because: { method: 'deliverable' } });
    const without: Case = { target: { kind: 'deliverable', comparator: 'ge', value: 1 }, values: { 2023: 1 } };
    expect(judge(without, '2024-06-30')).toMatchObject({ state: 'achieved', because: { method: 'linear-pace' } });
    const unit = { label: { en: ' ' }, kind: 'plain' } as const;
    expect(judge({ ...of, indicator: { unit } }, '2024-06-30')).toMatchObject({ state: 'invalid' });
  });
});
