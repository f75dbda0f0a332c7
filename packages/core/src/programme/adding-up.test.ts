import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluability } from '../evaluability/evaluability.ts';
import { makeCase, makeObservations, type Case, type ObservationParts } from '../fixtures/make-programme.ts';
import type { Observation } from '../generated/types.ts';
import { marchToDate, monthlyRows, monthlyTable } from '../fixtures/monthly-table.ts';
import { projectTarget } from '../indicator/project-target.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const judge = (of: Case, asOf: string, knownAt?: string) => {
  const programme = makeCase(of);
  const answer = evaluateProgramme(programme, { asOf, knownAt }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return { programme, answer, ...answer, numbers: answer.because.numbers };
};

const toDate = (parts: Case = {}): Case => ({
  ...parts,
  indicator: { timeBasis: 'year-to-date', frequency: 'month', ...parts.indicator },
  target: { kind: 'cumulative', value: 4000, start: '2023', deadline: '2023', ...parts.target },
});

describe('a monthly table', () => {
  const asOf = '2023-05-31';
  // The share of the year gone by the end of March is 90 of 365 days, so 0.2466.
  const states = {
    communities: 'achieved',
    traineeships: 'achieved',
    'public-posts': 'achieved',
    skilled: 'at-risk', // 0.184 of 0.2466 is 0.746
    training: 'ahead', // 0.3224
    migrants: 'ahead', // 0.3323
    cooks: 'ahead', // 0.5875
    'new-cooks': 'on-track', // 0.2056: 0.041 behind, within 0.05
    sealants: 'on-track', // 0.2590
  };

  test.each(marchToDate)('“1—3月” written as %s is judged by what it had come to', (period) => {
    const { answers } = evaluateProgramme(monthlyTable(period), { asOf });
    expect(Object.fromEntries([...answers].map(([id, { state }]) => [id, state]))).toEqual(states);
    for (const { id, toDate: value } of monthlyRows) expect(answers.get(id)?.because.numbers.observed).toBe(value);
  });

  test.each(marchToDate)('the months before it change nothing (%s)', (period) => {
    const { answers } = evaluateProgramme(monthlyTable(period, { '2023-01': 2, '2023-02': 5 }), { asOf });
    expect(Object.fromEntries([...answers].map(([id, { state }]) => [id, state]))).toEqual(states);
  });

  test('nine counts to date are not added up: 1,700 of 4,000 is not 4,086', () => {
    const values = { '2023-07': 1100, '2023-08': 1286, '2023-09': 1700 };
    const { programme, answer, state, numbers } = judge(toDate({ values }), '2023-10-15');
    expect({ state, observed: numbers.observed, gap: numbers.gap }).toEqual({
      state: 'off-track',
      observed: 1700,
      gap: 2300,
    });
    expect(answer.because.ignored.map(({ id, reason }) => [id, reason])).toEqual([
      ['o-2023-07', 'superseded'],
      ['o-2023-08', 'superseded'],
    ]);
    expect(projectTarget(programme, 't', { asOf: '2023-10-15' })).toMatchObject({ given: true, meets: false });
  });

  test('however the months are written, in any order: one of a year counts, the last', () => {
    const written = fc.constantFrom('month', 'span', 'day');
    const months = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 900 }), written), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(months, (some) => {
        const ends = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];
        const seen = new Map(some.map(([month, value, as]) => [month, { value, as }] as const));
        const values = Object.fromEntries(
          [...seen].map(([month, { value, as }]) => {
            const name = `2023-${String(month).padStart(2, '0')}`;
            const end = `${name}-${ends[month - 1]}`;
            return [as === 'month' ? name : as === 'day' ? end : `2023-01-01/${end}`, value];
          }),
        );
        const last = Math.max(...seen.keys());
        // A year that is over without its last value is a lower bound.
        const { observed, observedLow } = judge(toDate({ values }), '2024-01-31').numbers;
        expect(last === 12 ? observed : observedLow).toBe(seen.get(last)?.value);
      }),
      { numRuns: 100 },
    );
  });
});

describe('years', () => {
  const years = (values: Readonly<Record<string, number>>, parts: Case = {}): Case =>
    toDate({ ...parts, values, target: { value: 45, start: '2021', deadline: '2025', ...parts.target } });

  test('closed years add their last value to the current one', () => {
    const { state, numbers, flags } = judge(years({ '2021-06': 4, 2021: 9, 2022: 9, '2023-09': 7 }), '2023-10-15');
    expect({ state, observed: numbers.observed, missing: numbers.periodsMissing, flags }).toEqual({
      state: 'on-track',
      observed: 25,
      missing: 0,
      flags: [],
    });
  });

  test('a closed year whose last value is not its end makes the total a lower bound', () => {
    const { state, flags, numbers } = judge(years({ 2021: 9, '2022-10': 8, 2023: 10 }), '2024-01-31');
    expect({ state, flags, low: numbers.observedLow, missing: numbers.periodsMissing }).toEqual({
      state: 'on-track',
      flags: ['lower-bound'],
      low: 27,
      missing: 2,
    });
    expect(judge(years({ 2021: 5, '2022-10': 4, 2023: 5 }), '2024-01-31').answer.because.reason).toBe(
      'missing-periods',
    );
  });

  test('a year that begins in September ends in August', () => {
    const school = { indicator: { yearStart: '09-01' }, target: { value: 20, start: '2021-09', deadline: '2023-08' } };
    expect(judge(years({ '2022-08': 9, '2022-12': 3, '2023-08': 11 }, school), '2023-09-30')).toMatchObject({
      state: 'achieved',
      numbers: { observed: 20 },
    });
    expect(judge(years({ '2022-08': 9, '2022-12': 3 }, school), '2023-01-31').numbers.observed).toBe(12);
  });

  test('what had come by the start is taken off, and said so', () => {
    const late = { target: { value: 45, start: '2021-07-01', deadline: '2025' } };
    const { numbers, answer, flags } = judge(years({ '2021-06': 4, 2021: 9, 2022: 10 }, late), '2023-01-31');
    expect(numbers.observed).toBe(15);
    expect(flags).toEqual([]);
    expect(answer.because.used.filter(({ kind }) => kind === 'observation')).toMatchObject([
      { id: 'o-2022' },
      { id: 'o-2021' },
      { id: 'o-2021-06', subtracted: true },
    ]);
  });

  test('what is left after taking off is no surer than what was taken off', () => {
    const late = { target: { value: 45, start: '2021-07-01', deadline: '2025' } };
    const of = (parts: ObservationParts, whole: ObservationParts = {}) =>
      judge(
        years(
          {},
          {
            ...late,
            observations: [...makeObservations({ '2021-06': 4 }, parts), ...makeObservations({ 2021: 9 }, whole)],
          },
        ),
        '2022-01-31',
      );
    expect(of({})).toMatchObject({ flags: [], numbers: { observed: 5 } });
    expect(of({ status: 'provisional' }).flags).toEqual(['provisional']);
    expect(of({}, { status: 'provisional' }).flags).toEqual(['provisional']);
    expect(of({ qualifier: 'at-most' }).numbers).toMatchObject({ observedLow: 5 });
    expect(of({}, { qualifier: 'at-least' }).numbers).toMatchObject({ observedLow: 5 });
  });

  test('without a value at the start that year is left out with the reason, and the total is a bound', () => {
    const late = { target: { value: 45, start: '2021-07-01', deadline: '2025' } };
    const { numbers, answer, flags } = judge(years({ 2021: 9, 2022: 20 }, late), '2023-01-31');
    expect({ low: numbers.observedLow, flags }).toEqual({ low: 20, flags: ['lower-bound'] });
    expect(answer.because.ignored).toContainEqual(
      expect.objectContaining({ id: 'o-2021', reason: 'starts-inside-year' }),
    );
    const flow = { ...late, indicator: { timeBasis: 'flow' as const, frequency: 'year' as const } };
    expect(judge(years({ 2021: 9, 2022: 20 }, flow), '2023-01-31').answer.because.caveats).toContain(
      'starts-inside-year',
    );
  });
});

describe('corrections', () => {
  const total = (values: Readonly<Record<string, number>>, parts: Case = {}): Case => ({
    values,
    ...parts,
    indicator: { timeBasis: 'running-total', unit: { label: { en: 'places', 'zh-Hans': '个' }, kind: 'plain' } },
    target: { kind: 'reach', value: 40, ...parts.target },
  });

  test('a total that was taken back below its target has not lapsed: the latest is judged', () => {
    const from = { baseline: { value: 20, date: '2020' } };
    const { state, flags, numbers } = judge(total({ 2022: 41, 2023: 36 }, from), '2024-06-30');
    expect({ state, flags, before: numbers.correctedFrom }).toEqual({
      state: 'ahead',
      flags: ['corrected-down'],
      before: 41,
    });
    expect(judge(total({ 2022: 41, 2025: 36 }, from), '2026-06-30').state).toBe('missed');
    expect(judge(total({ 2022: 43, 2023: 41 }, from), '2024-06-30')).toMatchObject({
      state: 'achieved',
      flags: ['early', 'corrected-down'],
    });
  });

  test('what is no total lapses as before', () => {
    const of = total({ 2022: 41, 2023: 36 });
    expect(judge({ ...of, indicator: { timeBasis: 'point' } }, '2024-06-30')).toMatchObject({
      state: 'lapsed',
      flags: [],
    });
  });

  test('a revised count below the one it replaces is a correction; a provisional one that settles is none', () => {
    const observations = (status: 'revised' | 'final') => [
      ...makeObservations({ '2023-09': 1900 }, { id: 'a', status: 'provisional', published: '2023-10-10' }),
      ...makeObservations({ '2023-09': 1700 }, { id: 'b', status, published: '2023-11-10' }),
    ];
    expect(judge(toDate({ observations: observations('revised') }), '2023-11-30').numbers.correctedFrom).toBe(1900);
    expect(judge(toDate({ observations: observations('final') }), '2023-11-30').flags).not.toContain('corrected-down');
    expect(judge(toDate({ observations: observations('revised') }), '2023-11-30', '2023-10-31').numbers).toMatchObject({
      observed: 1900,
    });
  });

  test('a revised count is compared with what it replaces, not with another month or another reading of it', () => {
    const first = (parts: ObservationParts) =>
      makeObservations({ '2023-09': 1900 }, { id: 'a', published: '2023-10-10', ...parts });
    const revised = makeObservations({ '2023-09': 1700 }, { id: 'b', status: 'revised', published: '2023-11-10' });
    const from = (...observations: readonly Observation[]) =>
      judge(toDate({ observations: [...observations, ...revised] }), '2023-11-30').numbers.correctedFrom;
    expect(from(...first({}))).toBe(1900);
    // Of October two were printed and one counts; neither is what September was before.
    const october = { status: 'provisional', published: '2023-11-01' } as const;
    expect(from(...first({ id: 'c', period: '2023-10', ...october, value: 2400 }))).toBeUndefined();
    expect(from(...first({ status: 'alternative' }))).toBeUndefined();
    expect(from(...first({ value: 1700 }))).toBeUndefined();
    // However its period is written, it is the same count.
    expect(from(...first({ period: '2023-01-01/2023-09-30' }))).toBe(1900);
  });

  test('a total that is below an earlier one for certain has been corrected, one that may be as high has not', () => {
    const of = (parts: ObservationParts) =>
      judge(
        total(
          {},
          {
            observations: [...makeObservations({ 2022: 41 }), ...makeObservations({ 2023: 41 }, parts)],
          },
        ),
        '2024-06-30',
      ).numbers.correctedFrom;
    expect(of({})).toBeUndefined();
    expect(of({ qualifier: 'at-most' })).toBeUndefined();
    expect(of({ qualifier: 'under' })).toBe(41);
    expect(of({ value: 42, qualifier: 'under' })).toBeUndefined();
  });

  test('what is no count is never corrected so, whatever is revised', () => {
    const observations = [
      ...makeObservations({ 2023: 41 }, { id: 'a' }),
      ...makeObservations({ 2023: 36 }, { id: 'b', status: 'revised' }),
    ];
    const rate = { ...total({}, { observations }), indicator: { timeBasis: 'point' } } as const;
    expect(judge(rate, '2024-06-30').numbers).not.toHaveProperty('correctedFrom');
  });

  test('a new year that begins lower is no correction', () => {
    const of = toDate({ values: { 2023: 900, '2024-03': 100 }, target: { value: 4000, deadline: '2024' } });
    expect(judge(of, '2024-04-30')).toMatchObject({ flags: [], numbers: { observed: 1000 } });
    expect(judge(toDate({ values: { '2023-08': 1800, '2023-09': 1700 } }), '2023-10-31').numbers.correctedFrom).toBe(
      1800,
    );
  });
});

describe('what does not add up', () => {
  const of = (indicator: Case['indicator']): Case => ({
    values: { 2021: 9, 2022: 9 },
    target: { kind: 'cumulative', value: 45 },
    indicator: indicator ?? {},
  });

  test.each([
    ['a point in time', { timeBasis: 'point' }],
    ['an average', { timeBasis: 'average' }],
    ['a rate in per cent', { unit: { label: { en: '%' }, kind: 'percent' } }],
    ['a rate per thousand', { unit: { label: { en: 'per 1,000' }, kind: 'plain', per: 1000 } }],
    ['a running total of a rate', { timeBasis: 'running-total', unit: { label: { en: '%' }, kind: 'percent' } }],
  ] as const)('%s: no total, in check, judging and reading alike', (_, indicator) => {
    const { programme, answer, state } = judge(of(indicator), '2023-06-30');
    expect({ state, reason: answer.because.reason }).toEqual({ state: 'not-assessable', reason: 'cannot-add-up' });
    expect(evaluability(programme).items[0]).toMatchObject({
      gaps: expect.arrayContaining(['cannot-add-up']),
      now: 'nothing',
    });
  });

  test('a running total of things is one', () => {
    const schools = { label: { en: 'schools' }, kind: 'plain' } as const;
    expect(judge(of({ timeBasis: 'running-total', unit: schools }), '2023-06-30').state).not.toBe('not-assessable');
  });
});

describe('part of a period', () => {
  const nine = '2023-01-01/2023-09-30';

  test('an average over nine months neither achieves nor fails, and is told', () => {
    const of: Case = {
      indicator: { timeBasis: 'average', direction: 'down' },
      target: { comparator: 'le', value: 35 },
    };
    const alone = judge({ ...of, values: { [nine]: 35 } }, '2023-10-15');
    expect(alone.answer).toMatchObject({ state: 'no-data', because: { reason: 'part-year-value' } });
    const after = judge(
      { ...of, values: { 2022: 40, [nine]: 35 }, baseline: { value: 50, date: '2020' } },
      '2023-10-15',
    );
    expect(after.numbers.observed).toBe(40);
  });

  test('a count under a ceiling stays on hold, and what is exceeded is exceeded', () => {
    const ceiling = (values: Readonly<Record<string, number>>): Case =>
      toDate({
        values,
        indicator: { direction: 'down', unit: { label: { 'zh-Hans': '件', en: 'cases' }, kind: 'plain' } },
        target: { kind: 'hold', comparator: 'le', value: 20, start: '2022', deadline: '2024' },
      });
    const under = judge(ceiling({ 2022: 18, '2023-06': 9, '2023-09': 12 }), '2023-10-15');
    expect(under).toMatchObject({ state: 'holding', numbers: { observed: 12, periodsDue: 2, periodsMet: 2 } });
    expect(judge(ceiling({ 2022: 18, '2023-09': 21 }), '2023-10-15').state).toBe('breached');
    // Whether the last year kept it is only known at its end.
    expect(judge(ceiling({ 2022: 18, 2023: 19, '2024-11': 15 }), '2025-02-15').state).toBe('awaiting-final');
  });

  test('a count to date below a floor is not judged before its year ends; a floor that is reached is', () => {
    const floor = (values: Readonly<Record<string, number>>): Case => toDate({ values, target: { kind: 'reach' } });
    expect(judge(floor({ '2023-09': 1700 }), '2023-10-15')).toMatchObject({ state: 'no-data' });
    expect(judge(floor({ '2023-09': 4100 }), '2023-10-15')).toMatchObject({ state: 'achieved', flags: [] });
    expect(judge(floor({ 2023: 3900 }), '2024-02-15').state).toBe('missed');
  });
});

describe('so much in each period', () => {
  const each = (values: Readonly<Record<string, number>>, parts: Case = {}): Case => ({
    values,
    ...parts,
    target: { kind: 'recurrent', amount: 12000, per: 'year', deadline: null, ...parts.target },
    indicator: { timeBasis: 'average', ...parts.indicator },
  });

  test('an amount is held period by period, each value as it is', () => {
    expect(judge(each({ 2021: 12500, 2022: 12000 }), '2023-06-30')).toMatchObject({ numbers: { periodsMet: 2 } });
    expect(judge(each({ 2021: 12500, 2022: 11800 }), '2023-06-30')).toMatchObject({
      state: 'breached',
      numbers: { target: 12000, margin: -200 },
    });
    expect(judge(each({ 2021: 11000, 2022: 12500 }), '2023-06-30').state).toBe('recovered');
    expect(judge(each({}), '2021-06-30').state).toBe('not-due');
  });

  test('what is counted is added up within the period', () => {
    const flow = { indicator: { timeBasis: 'flow' as const }, target: { amount: 40 } };
    expect(judge(each({ '2021-H1': 15, '2021-H2': 26, 2022: 42 }, flow), '2023-06-30').state).toBe('holding');
    expect(judge(each({ '2021-H1': 15, '2021-H2': 20 }, flow), '2022-06-30').state).toBe('breached');
  });

  test('a count to date tells of a quarter by what it has grown', () => {
    const quarter = {
      indicator: { timeBasis: 'year-to-date' as const, frequency: 'month' as const },
      target: { amount: 2, per: 'quarter' as const, start: '2022' },
    };
    expect(judge(each({ '2022-03': 2, '2022-06': 5, '2022-09': 6 }, quarter), '2022-11-30')).toMatchObject({
      state: 'breached',
      numbers: { observed: 1, periodsDue: 3, periodsMet: 2 },
    });
    expect(judge(each({ '2022-03': 2, '2022-09': 6 }, quarter), '2022-11-30').numbers.periodsMissing).toBe(2);
  });

  test('each day, week or term is judged by the indicator’s own rhythm', () => {
    for (const per of ['day', 'week', 'term'] as const)
      expect(judge(each({ 2021: 1.2, 2022: 0.8 }, { target: { amount: 1, per } }), '2023-06-30').state).toBe(
        'breached',
      );
  });
});
