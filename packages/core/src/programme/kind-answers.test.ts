import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeCase, makeObservations, makeProgramme, type Case, type TargetParts } from '../fixtures/make-programme.ts';
import type { Commitment, Project, Report } from '../generated/types.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const judge = (of: Case, asOf: string) => {
  const answer = evaluateProgramme(deepFreeze(makeCase(of)), { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

const words = { en: 'words' };
const pieces = { label: { en: 'pieces' }, kind: 'plain' } as const;

describe('a share of units', () => {
  const share = (target: TargetParts, [numerator, denominator]: readonly number[], parts: Case = {}): Case => ({
    ...parts,
    target: { kind: 'coverage', comparator: 'ge', value: 95, deadline: '2022', ...target },
    observations: makeObservations({ 2021: 96 }, { numerator, denominator } as never),
  });
  const state = (...of: Parameters<typeof share>) => judge(share(...of), '2022-06-30').state;

  test.each([
    ['ge', 95, 'achieved'],
    ['gt', 95, 'not-assessable'],
    ['gt', 96, 'achieved'],
    ['not-stated', 95, 'achieved'],
    ['le', 95, 'achieved'],
    ['lt', 95, 'not-assessable'],
    ['lt', 94, 'achieved'],
  ] as const)('with %s 95 per cent, %d of 100 is %s', (comparator, numerator, expected) => {
    const direction = comparator === 'le' || comparator === 'lt' ? 'down' : 'up';
    expect(state({ comparator }, [numerator, 100], { indicator: { direction } })).toBe(expected);
  });

  test('a range and a tolerance of shares', () => {
    const range = { comparator: 'range', value: undefined, low: 90, high: 95 } as const;
    expect(state(range, [95, 100])).toBe('achieved');
    const none = { indicator: { direction: 'none' } } as const;
    expect(state(range, [95, 100], none)).toBe('achieved');
    expect(state(range, [96, 100], none)).toBe('not-assessable');
    expect(state(range, [89, 100])).toBe('not-assessable');
    expect(judge(share(range, [96, 100]), '2022-06-30')).toMatchObject({
      state: 'achieved',
      flags: ['early', 'beyond-range'],
    });
    expect(state({ comparator: 'approx', tolerance: 2 }, [97, 100], none)).toBe('achieved');
    expect(state({ comparator: 'approx', tolerance: 2 }, [98, 100], none)).toBe('not-assessable');
    expect(state({ comparator: 'approx', tolerance: 2 }, [98, 100])).toBe('achieved');
  });

  test('without a value all units must comply, and more than all is asked of none', () => {
    expect(state({ value: undefined }, [100, 100])).toBe('achieved');
    expect(state({ value: undefined }, [99, 100])).toBe('not-assessable');
    expect(state({ value: undefined, comparator: 'gt' }, [100, 100])).toBe('achieved');
  });

  test('in another unit: the number of units, and the numbers stay in that unit', () => {
    const some = { kind: 'coverage', value: 30, unitCount: 40 } as const;
    const answer = judge(share(some, [30, 40], { indicator: { unit: pieces } }), '2022-06-30');
    expect(answer).toMatchObject({
      state: 'achieved',
      because: { method: 'standard', cuts: [], caveats: expect.any(Array) },
    });
    expect(answer.because.numbers).toEqual({ numerator: 30, denominator: 40, share: 75, observed: 96, target: 30 });
    expect(answer.because).not.toHaveProperty('toNextCut');
    expect(state({ ...some, comparator: 'gt' }, [30, 40], { indicator: { unit: pieces } })).toBe('not-assessable');
    expect(state({ ...some, comparator: 'gt' }, [31, 40], { indicator: { unit: pieces } })).toBe('achieved');
    expect(state({ ...some, value: 50 }, [40, 40], { indicator: { unit: pieces } })).toBe('achieved');
    expect(state({ ...some, kind: 'standard' }, [30, 40], { indicator: { unit: pieces } })).toBe('not-assessable');
  });

  test('in per cent the starting point gives a pace', () => {
    const answer = judge(share({}, [40, 100], { baseline: { value: 15, date: '2020' } }), '2022-06-30');
    expect(answer).toMatchObject({ state: 'at-risk', because: { numbers: { progress: 0.3125, expected: 55 } } });
  });

  test.each([
    [[undefined, 10], 'no-denominator'],
    [[10, undefined], 'no-denominator'],
    [[-1, 10], 'no-denominator'],
    [[1, -10], 'no-denominator'],
    [[0, 0], 'nothing-to-cover'],
    [[11, 10], 'more-than-all'],
  ] as const)('the counts %j give none: %s', (counts, reason) => {
    expect(judge(share({}, counts as never, { indicator: { unit: pieces } }), '2022-06-30')).toMatchObject({
      state: 'not-assessable',
      because: { method: 'standard', rule: 'inputs', reason },
    });
  });

  test('another number of units than planned is a caveat', () => {
    const caveats = (unitCount: number | null | undefined) =>
      judge(share({ unitCount } as never, [96, 100]), '2022-06-30').because.caveats;
    expect(caveats(100)).toEqual(['publication-date-unknown']);
    expect(caveats(null)).toEqual(['publication-date-unknown']);
    expect(caveats(undefined)).toEqual(['publication-date-unknown']);
    expect(caveats(99)).toEqual(['publication-date-unknown', 'unit-count-differs']);
  });

  test('a percentage without its counts is judged as published, and says so', () => {
    const of = { ...share({}, []), observations: makeObservations({ 2021: 96 }) };
    expect(judge(of, '2022-06-30')).toMatchObject({
      state: 'achieved',
      because: { caveats: ['publication-date-unknown', 'counts-not-given'] },
    });
    expect(judge({ ...of, observations: makeObservations({ 2021: 94.9 }) }, '2022-06-30').state).toBe('not-assessable');
  });

  test('counts decide over the printed percentage, for a target to be reached or held too', () => {
    const printed = makeObservations({ 2021: 100 }, { numerator: 2499, denominator: 2500 });
    for (const kind of ['coverage', 'reach', 'hold'] as const) {
      const of: Case = { target: { kind, comparator: 'ge', value: 100, deadline: '2021' }, observations: printed };
      expect(judge(of, '2022-06-30').state).toBe(kind === 'hold' ? 'breached' : 'missed');
    }
    // Counts of something else than the percentage decide nothing.
    const other = makeObservations({ 2021: 100 }, { numerator: 1250, denominator: 2500 });
    expect(judge({ target: { value: 100, deadline: '2021' }, observations: other }, '2022-06-30').state).toBe(
      'achieved',
    );
  });

  test('units that the source leaves out are off both counts', () => {
    const left = (met?: number) => ({
      ...share({ value: 100 }, []),
      observations: makeObservations(
        { 2021: 90 },
        {
          ...{ numerator: 9, denominator: 10 },
          excluded: { number: 1, reason: { en: 'rebuilt' }, ...(met === undefined ? {} : { met }) },
        },
      ),
    });
    expect(judge(left(0), '2022-06-30')).toMatchObject({
      state: 'achieved',
      because: { numbers: { numerator: 9, denominator: 9 }, caveats: expect.arrayContaining(['share-excludes']) },
    });
    expect(judge(left(1), '2022-06-30').state).toBe('not-assessable');
    // Whether the one left out had met is not said: 8 or 9 of 9.
    expect(judge(left(), '2022-06-30').because.reason).toBe('bound-straddles-line');
  });

  test('for a standard a rate is never taken for the share of units', () => {
    const standard = (target: TargetParts, ofUnits?: boolean): Case => ({
      target: { kind: 'standard', comparator: 'ge', threshold: 90, deadline: '2022', value: undefined, ...target },
      observations: makeObservations({ 2021: 96 }, ofUnits === undefined ? {} : { ofUnits }),
    });
    const of = (...given: Parameters<typeof standard>) => judge(standard(...given), '2022-06-30');
    expect(of({})).toMatchObject({ state: 'not-assessable', because: { reason: 'not-of-units' } });
    expect(of({ share: 95 }, true).state).toBe('achieved');
    // All units where the plan names no share.
    expect(of({}, true).state).toBe('not-assessable');
    expect(of({}, true).because.numbers.target).toBe(100);
  });

  test('only the latest value must have counts', () => {
    const observations = [
      ...makeObservations({ 2020: 90, 2021: 90 }),
      ...makeObservations({ 2022: 96 }, { numerator: 96, denominator: 100 }),
    ];
    const of = { ...share({ deadline: '2025', unitCount: 100 }, [], { indicator: { unit: pieces } }), observations };
    expect(judge(of, '2023-06-30').state).toBe('achieved');
    const without = [
      ...makeObservations({ 2021: 96 }, { numerator: 96, denominator: 100 }),
      ...makeObservations({ 2022: 90 }),
    ];
    expect(judge({ ...of, observations: without }, '2023-06-30').because.reason).toBe('no-denominator');
  });
});

describe('what is due again', () => {
  const again = (values: Record<string, number>, parts: Case = {}): Case => ({
    ...parts,
    target: { kind: 'recurrent', comparator: 'ge', times: 4, deadline: null, ...parts.target },
    indicator: { unit: pieces, timeBasis: 'flow', ...parts.indicator },
    values,
  });

  test('before its first period has ended nothing is due', () => {
    expect(judge(again({ '2021-Q1': 4 }), '2021-12-30')).toMatchObject({
      state: 'not-due',
      because: { rule: 'before-period', method: 'recurrent' },
    });
    expect(judge(again({ 2021: 4 }), '2021-12-31').state).toBe('holding');
  });

  test.each([
    ['quarter', '2021-Q1', '2021-Q2'],
    ['half-year', '2021-H1', '2021-H2'],
    ['month', '2021-01', '2021-02'],
    ['year', '2021', '2022'],
  ] as const)('each %s is judged by what was counted in it', (per, first, second) => {
    const { state, because } = judge(again({ [first]: 3, [second]: 5 }, { target: { per } }), '2023-01-01');
    expect([state === 'awaiting-final' || state === 'recovered', because.numbers.periodsMet]).toEqual([true, 1]);
    expect(because.method).toBe('recurrent');
  });

  test.each([
    ['month', '2021-Q1', '2021-02'],
    ['quarter', '2021-H1', '2021-Q1'],
    ['half-year', '2021', '2021-H1'],
    ['year', '2021/2022', '2021'],
  ] as const)('a value longer than a %s does not say how often', (per, long, fits) => {
    const reason = (period: string) => judge(again({ [period]: 9 }, { target: { per } }), '2023-06-30').because.reason;
    expect(reason(long)).toBe('longer-than-period');
    expect(reason(fits)).not.toBe('longer-than-period');
  });

  test('what fits no period is left out beside what does', () => {
    const answer = judge(again({ 2021: 4, '2021-07/2022-06': 4, '2022-Q1': 1 }), '2022-11-30');
    expect(answer.state).toBe('holding');
    expect(answer.because.ignored.map(({ period, reason }) => [period, reason])).toEqual([
      ['2022-Q1', 'outside-period'],
      ['2021-07/2022-06', 'outside-period'],
    ]);
  });

  test('after its end it is judged by the periods up to it', () => {
    const of = again({ 2021: 4, 2022: 4, 2023: 1 }, { target: { deadline: '2022' } });
    expect(judge(of, '2024-06-30')).toMatchObject({ state: 'achieved', because: { numbers: { periodsDue: 2 } } });
  });

  test('a level, or what is due every day, is judged value by value', () => {
    const level = again({ 2021: 4, '2022-Q1': 3 }, { indicator: { timeBasis: 'point' } });
    expect(judge(level, '2022-11-30')).toMatchObject({ state: 'breached', because: { dates: { period: '2022-Q1' } } });
    const daily = again({ '2021-Q1': 4 }, { target: { per: 'day' }, indicator: { frequency: 'quarter' } });
    expect(judge(daily, '2021-04-30')).toMatchObject({ state: 'holding', because: { dates: { period: '2021-Q1' } } });
    const toDate = again({ '2021-Q1': 1, 2021: 4 }, { indicator: { timeBasis: 'year-to-date' } });
    expect(judge(toDate, '2022-06-30')).toMatchObject({ state: 'holding', because: { numbers: { observed: 4 } } });
  });

  test('one provisional or inexact part tells for its period', () => {
    const quarters = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'];
    const of = (parts: object): Case => ({
      ...again({}),
      observations: quarters.flatMap((period, i) => makeObservations({ [period]: 1 }, i === 0 ? parts : {})),
    });
    expect(judge(of({}), '2022-06-30').flags).toEqual([]);
    expect(judge(of({ status: 'provisional' }), '2022-06-30').flags).toEqual(['provisional']);
    expect(judge(of({ qualifier: 'at-least' }), '2022-06-30').because.numbers).toMatchObject({ observedLow: 4 });
  });
});

describe('a change', () => {
  const yearly = (values: Record<string, number>, parts: Case = {}): Case => ({
    ...parts,
    target: {
      kind: 'relative',
      comparator: 'ge',
      relative: { base: 'previous-period', change: 2, as: 'points' },
      ...parts.target,
    },
    values,
  });

  test('from year to year: the last change stands under its own name, without levels', () => {
    const { state, because } = judge(yearly({ 2021: 10, 2022: 13 }), '2023-06-30');
    expect(state).toBe('holding');
    expect(because).toMatchObject({ method: 'hold', rule: 'hold', cuts: [] });
    expect(because.numbers).toEqual({ lastChange: 3, margin: 1, periodsDue: 2, periodsMet: 1, periodsMissing: 1 });
    expect(judge(yearly({ 2021: 10, 2022: 11 }), '2023-06-30').state).toBe('breached');
  });

  test('the starting point stands before the first value, unless one of its own day does', () => {
    const baseline = { value: 5, date: '2020' };
    expect(judge(yearly({ 2021: 6 }, { baseline }), '2022-06-30').because.numbers.lastChange).toBe(1);
    expect(judge(yearly({ 2020: 5.5, 2021: 6 }, { baseline }), '2022-06-30').because.numbers.lastChange).toBe(0.5);
    const later = { value: 5, date: '2021' };
    expect(judge(yearly({ 2020: 1, 2022: 6 }, { baseline: later }), '2023-06-30').because.numbers.lastChange).toBe(1);
  });

  test('a value from before the start is not one to judge', () => {
    expect(judge(yearly({ 2019: 1, 2020: 5 }), '2022-06-30')).toMatchObject({
      state: 'no-data',
      because: { method: 'hold' },
    });
    // The change of 2022 says nothing of 2024, which has no year before it.
    expect(judge(yearly({ 2021: 5, 2022: 8, 2024: 9 }), '2025-06-30')).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'needs-two-points' },
    });
    expect(judge(yearly({ 2021: 5 }), '2022-06-30')).toMatchObject({
      state: 'not-assessable',
      because: { method: 'hold', rule: 'inputs', reason: 'needs-two-points' },
    });
  });

  test('a revision that states a value replaces the formula; any other leaves it', () => {
    const of = (revision: object, value?: number): Case => ({
      baseline: { value: 50, date: '2020' },
      target: {
        kind: 'relative',
        comparator: 'ge',
        value,
        relative: { base: 'baseline', change: 10, as: 'points' },
        revisions: [{ date: '2021-06-30', reason: words, sources: [{ document: 'd' }], ...revision }],
      },
      values: { 2021: 52 },
    });
    expect(judge(of({ value: 80 }), '2022-06-30').because.numbers.target).toBe(80);
    expect(judge(of({ deadline: '2027' }), '2022-06-30').because.numbers.target).toBe(60);
    expect(judge(of({ deadline: '2027' }, 70), '2022-06-30').because.numbers.target).toBe(60);
  });

  test('without a formula there is no value to reach', () => {
    const of: Case = { target: { kind: 'relative', comparator: 'ge' }, values: { 2021: 5 } };
    expect(judge(of, '2022-06-30')).toMatchObject({ state: 'not-assessable', because: { reason: 'no-target-value' } });
  });
});

describe('a direction', () => {
  test.each([
    ['up', [2, 4], 'improving', [['worse', 'mixed-up', 'below']]],
    ['up', [2, 6, 5], 'mixed-up', [['better', 'improving', 'above']]],
    ['up', [6, 2, 3], 'mixed-down', [['worse', 'worsening', 'below']]],
    ['up', [6, 5, 2], 'worsening', [['better', 'mixed-down', 'above']]],
    ['down', [4, 2], 'improving', [['worse', 'mixed-up', 'above']]],
    ['down', [2, 4], 'worsening', [['better', 'mixed-down', 'below']]],
  ] as const)('%s: %j is %s, and the next value can turn it', (direction, list, state, turns) => {
    const values = Object.fromEntries(list.map((value, i) => [2021 + i, value]));
    const answer = judge(
      { target: { kind: 'direction', comparator: 'not-stated' }, indicator: { direction }, values },
      '2024-06-30',
    );
    expect(answer).toMatchObject({ state, because: { method: 'direction', rule: 'direction' } });
    expect(answer.because.wouldChange).toEqual(
      turns.map(([towards, to, side]) => ({ needs: 'next-value', towards, to, value: list[list.length - 1], side })),
    );
  });
});

describe('a promise', () => {
  const promise = (parts: Partial<Commitment>, asOf: string, reports: readonly Partial<Report>[] = []) => {
    const programme = makeProgramme({
      commitments: [
        { id: 'c', item: 'action', title: words, wording: 'summary', nature: 'continue', due: null, ...parts },
      ],
      reports: reports.map((one, i) => ({
        id: `r${i}`,
        item: 'c',
        period: '2024-Q1',
        party: 'office',
        claim: 'recurring',
        title: words,
        ...one,
      })),
    });
    const answer = evaluateProgramme(deepFreeze(programme), { asOf }).answers.get('c');
    if (!answer) throw new Error('no answer');
    return answer;
  };
  const asked = [{ needs: 'report', towards: 'known' }];

  test('without a report it waits for one, due or not', () => {
    expect(promise({ due: '2025' }, '2024-06-30')).toMatchObject({
      state: 'no-data',
      flags: [],
      because: {
        method: 'report',
        rule: 'no-data',
        reason: 'no-report',
        dates: { deadline: '2025-12-31' },
        wouldChange: asked,
      },
    });
  });

  test('an old report of ongoing work is stale and waits for the next', () => {
    const answer = promise({}, '2024-07-01', [{}]);
    expect(answer).toMatchObject({
      state: 'no-data',
      flags: ['stale', 'declared'],
      evidence: { freshness: 'stale', completeness: 'complete' },
      because: { method: 'report', rule: 'no-data', reason: 'report-too-old', wouldChange: asked },
    });
    expect(answer.because.used).toMatchObject([{ id: 'r0' }]);
  });

  test('other work keeps its state, however old its report', () => {
    expect(promise({}, '2025-12-31', [{ claim: 'under-way' }])).toMatchObject({
      state: 'under-way',
      flags: ['stale', 'declared'],
    });
    expect(promise({}, '2025-12-31', [{ claim: 'done' }]).state).toBe('achieved');
    expect(
      promise({ standing: { status: 'withdrawn', reason: words, sources: [{ document: 'd' }] } }, '2025-12-31', [{}])
        .state,
    ).toBe('withdrawn');
  });
});

test('a project is judged like a milestone, and says when it was to start', () => {
  const project: Project = {
    id: 'p1',
    item: 'action',
    title: words,
    wording: 'summary',
    start: '2022-03',
    due: '2024',
  };
  const { answers } = evaluateProgramme(deepFreeze(makeProgramme({ projects: [project] })), {
    asOf: '2023-06-30',
  });
  expect(answers.get('p1')).toMatchObject({
    type: 'project',
    state: 'not-due',
    because: { dates: { start: '2022-03-01', deadline: '2024-12-31' } },
  });
});

test('rival values of one period are all left out; of equal ones one counts', () => {
  const pair = (a: object, b: object): Case => ({
    target: { value: 70 },
    observations: [
      ...makeObservations({ 2021: 40 }, { id: 'b', published: '2022-03-01', ...a }),
      ...makeObservations({ 2021: 40 }, { id: 'a', published: '2022-03-01', ...b }),
    ],
  });
  const told = (a: object, b: object) => {
    const { used, ignored } = judge(pair(a, b), '2023-06-30').because;
    return [used.map(({ id }) => id), ignored.map(({ id, reason }) => [id, reason])];
  };
  const tied = [
    [],
    [
      ['a', 'tied-values'],
      ['b', 'tied-values'],
    ],
  ];
  expect(told({}, { value: 41 })).toEqual(tied);
  expect(told({}, { qualifier: 'at-least' })).toEqual(tied);
  expect(told({ qualifier: 'at-least' }, { qualifier: 'over' })).toEqual(tied);
  expect(told({}, {})).toEqual([['a'], [['b', 'superseded']]]);
  expect(told({}, { qualifier: 'exact' })).toEqual([['a'], [['b', 'superseded']]]);
  expect(told({ published: '2022-04-01' }, { value: 41 })).toEqual([['b'], [['a', 'superseded']]]);
  expect(told({ value: 41 }, { published: '2022-04-01' })).toEqual([['a'], [['b', 'superseded']]]);
  expect(told({ status: 'revised', value: 41 }, { published: '2022-04-01' })).toEqual([['b'], [['a', 'superseded']]]);
});
