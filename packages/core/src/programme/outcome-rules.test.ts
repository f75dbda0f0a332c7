import { expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeCase, makeObservations, makeTarget, type Case } from '../fixtures/make-programme.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const judge = (of: Case, asOf: string, knownAt?: string) => {
  const answer = evaluateProgramme(deepFreeze(makeCase(of)), { asOf, knownAt }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

const from50to100: Case = { baseline: { value: 50, date: '2020' }, target: { value: 100 } };
const after3 = (value: number): Case => ({ ...from50to100, values: { 2023: value } });

// Elapsed at the end of 2023: 1095 of 1826 days = 0.59967.
test.each([
  [100, 'achieved'],
  [83.0, 'ahead'],
  [80.0, 'on-track'],
  [78.0, 'on-track'],
  [76.0, 'at-risk'],
  [69.0, 'at-risk'],
  [66.0, 'off-track'],
  [45.0, 'off-track'],
] as const)('reach: 50 to 100 by 2025, at %s in 2023 it is %s', (value, state) => {
  expect(judge(after3(value), '2024-06-30').state).toBe(state);
});

test('reach: moving away is said when the value is on the wrong side of the baseline', () => {
  expect(judge(after3(45), '2024-06-30').flags).toContain('moving-away');
});

test('reach: exactly on the path is on track in every year and either direction', () => {
  for (const [year, value] of [
    [2021, 60],
    [2022, 70],
    [2023, 80],
    [2024, 90],
  ] as const) {
    expect(judge({ ...from50to100, values: { [year]: value } }, `${year + 1}-06-30`).state).toBe('on-track');
    const down: Case = {
      baseline: { value: -50, date: '2020' },
      target: { value: -100, comparator: 'le' },
      indicator: { direction: 'down' },
      values: { [year]: -value },
    };
    expect(judge(down, `${year + 1}-06-30`).state).toBe('on-track');
  }
});

test('reach: a target of zero and a baseline of zero need no fudge', () => {
  const toZero: Case = {
    baseline: { value: 12, date: '2020' },
    target: { value: 0, comparator: 'le' },
    indicator: { direction: 'down' },
    values: { 2023: 5 },
  };
  const answer = judge(toZero, '2024-06-30');
  expect(answer.because.numbers.progress).toBeCloseTo(7 / 12, 12);
  expect(answer.state).toBe('on-track');
  const fromZero: Case = { baseline: { value: 0, date: '2020' }, target: { value: 45 }, values: { 2023: 10 } };
  expect(judge(fromZero, '2024-06-30').because.numbers.ratio).toBeCloseTo(10 / 45 / (1095 / 1826), 12);
  expect(judge(fromZero, '2024-06-30').state).toBe('off-track');
});

test('reach: dates inside a year count by days', () => {
  const answer = judge({ ...from50to100, values: { '2023-Q2': 75 } }, '2023-08-01');
  expect(answer.because.dates.reference).toBe('2023-06-30');
  expect(answer.because.numbers.elapsed).toBeCloseTo(911 / 1826, 12);
});

test('reach: a leap day is a day like any other', () => {
  expect(judge({ ...from50to100, values: { '2024-02-29': 82 } }, '2024-02-29').because.dates.reference).toBe(
    '2024-02-29',
  );
});

test('reach: interim targets and earlier dated targets bend the path', () => {
  const interim: Case = { ...after3(60), target: { value: 100, interim: [{ date: '2023', value: 60 }] } };
  expect(judge(interim, '2024-06-30').state).toBe('on-track');
  const programme = makeCase(after3(60));
  const withSibling = {
    ...programme,
    targets: [...programme.targets, makeTarget({ ...programme.targets[0], id: 't-2023', value: 60, deadline: '2023' })],
  };
  const evaluation = evaluateProgramme(withSibling, { asOf: '2024-06-30' });
  expect(evaluation.answers.get('t')?.state).toBe('on-track');
  expect(evaluation.answers.get('t-2023')?.state).toBe('achieved');
});

test.each([
  ['no baseline at all', { values: { 2023: 60 }, target: { value: 100 } }, 'no-baseline'],
  [
    'an undated baseline',
    { baseline: { value: 50, date: null }, values: { 2023: 60 }, target: { value: 100 } },
    'baseline-undated',
  ],
  [
    'a baseline under another label',
    { baseline: { value: 50, date: '2020', sameLabel: false }, values: { 2023: 60 }, target: { value: 100 } },
    'baseline-label-differs',
  ],
  [
    'a baseline on another basis',
    { baseline: { value: 50, date: '2020', sameBasis: false }, values: { 2023: 60 }, target: { value: 100 } },
    'baseline-basis-differs',
  ],
  [
    'no deadline',
    { baseline: { value: 50, date: '2020' }, values: { 2023: 60 }, target: { value: 100, deadline: null } },
    'no-deadline',
  ],
] as const)('reach: with %s there is no pace, and the answer says so', (_, of, reason) => {
  const answer = judge(of, '2024-06-30');
  expect(answer.state).toBe('not-assessable');
  expect(answer.because.reason).toBe(reason);
});

test('reach: the first observation never stands in for a baseline', () => {
  expect(judge({ values: { 2021: 50, 2023: 80 }, target: { value: 100 } }, '2024-06-30').state).toBe('not-assessable');
});

test('reach: a met target needs neither baseline nor deadline', () => {
  expect(judge({ values: { 2023: 100 }, target: { value: 100, deadline: null } }, '2024-06-30').state).toBe('achieved');
});

test('missing is not zero: without a value since the baseline there is no data, whatever the target', () => {
  for (const kind of [
    'reach',
    'hold',
    'cumulative',
    'recurrent',
    'standard',
    'coverage',
    'direction',
    'relative',
    'deliverable',
    'entitlement',
    'within',
  ] as const) {
    const of: Case = {
      baseline: { value: 97.18, date: '2020' },
      target: {
        kind,
        value: 93,
        times: 1,
        per: 'year',
        relative: { base: 'baseline', change: 5, as: 'percent' },
      },
    };
    const state = judge(of, '2024-06-30').state;
    expect(['no-data', 'not-due']).toContain(state);
    expect(judge(of, '2026-06-30').state).toBe('no-data');
    expect(judge(of, '2026-06-30').flags).toContain('past-due');
  }
});

test('before the plan begins a target is not due', () => {
  expect(judge(after3(60), '2020-06-30').state).toBe('not-due');
});

test('what was not yet published is not known', () => {
  const observations = makeObservations({ 2023: 100 }, { published: '2024-05-01' });
  const of: Case = { ...from50to100, observations };
  expect(judge(of, '2024-04-30').state).toBe('no-data');
  expect(judge(of, '2024-05-01').state).toBe('achieved');
  expect(judge(of, '2024-12-31', '2024-04-30').state).toBe('no-data');
});

test('a value without a date of its own is known from its document, and without either from its period, with a caveat', () => {
  const sources = [{ document: 'd' }];
  const document = {
    id: 'd',
    title: { en: 'd' },
    kind: 'statistics',
    availability: 'read',
    published: '2024-05-01',
  } as const;
  const of: Case = {
    ...from50to100,
    observations: makeObservations({ 2023: 100 }, { sources }),
    programme: { documents: [document] },
  };
  expect(judge(of, '2024-04-30').state).toBe('no-data');
  expect(judge(of, '2024-05-01').because.caveats).toEqual([]);
  const undated: Case = { ...from50to100, values: { 2023: 100 } };
  expect(judge(undated, '2023-12-31').state).toBe('achieved');
  expect(judge(undated, '2023-12-31').because.caveats).toContain('publication-date-unknown');
});

test('early, late and unconfirmed achievements are told apart', () => {
  expect(judge({ ...from50to100, values: { 2023: 100 } }, '2024-06-30').flags).toContain('early');
  expect(judge({ ...from50to100, values: { 2024: 90, 2025: 100 } }, '2026-06-30').flags).not.toContain('early');
  expect(judge({ ...from50to100, values: { 2024: 100 } }, '2026-06-30').flags).toContain('not-confirmed-at-deadline');
  expect(judge({ ...from50to100, values: { 2025: 90, 2026: 100 } }, '2027-06-30')).toMatchObject({
    state: 'achieved',
    flags: ['late'],
  });
});

test('met once and not now is lapsed', () => {
  expect(judge({ ...from50to100, values: { 2022: 100, 2023: 95 } }, '2024-06-30').state).toBe('lapsed');
});

test('after the deadline: missed on a final value, provisional said, awaiting without one', () => {
  expect(judge({ ...from50to100, values: { 2025: 99 } }, '2026-06-30')).toMatchObject({ state: 'missed' });
  const provisional = makeObservations({ 2025: 99 }, { status: 'provisional' });
  expect(judge({ ...from50to100, observations: provisional }, '2026-06-30')).toMatchObject({
    state: 'missed',
    flags: ['past-due', 'provisional'],
  });
  const waiting = judge({ ...from50to100, values: { 2024: 95 } }, '2026-06-30');
  expect(waiting).toMatchObject({ state: 'awaiting-final', evidence: { completeness: 'partial' } });
  expect(waiting.because.numbers.monthsWaiting).toBe(6);
  expect(judge({ ...from50to100, values: { 2024: 95 } }, '2026-12-31').evidence.completeness).toBe('none');
});

test('after the period there is no pace and no expected value', () => {
  expect(judge({ ...from50to100, values: { 2025: 99 } }, '2026-06-30').because.numbers.expected).toBeUndefined();
});

test('a strict comparison is not met at equality, and the answer says that it stands on the line', () => {
  const of: Case = { target: { value: 92, comparator: 'gt' }, values: { 2025: 92 } };
  expect(judge(of, '2026-06-30')).toMatchObject({ state: 'missed', flags: expect.arrayContaining(['at-the-line']) });
  expect(judge({ ...of, target: { value: 92, comparator: 'ge' } }, '2026-06-30').state).toBe('achieved');
});

test('values are compared without rounding', () => {
  expect(judge({ target: { value: 93 }, values: { 2025: 92.9999 } }, '2026-06-30').state).toBe('missed');
});

test('a bare target is read by the direction, and the answer says so', () => {
  const bare: Case = { target: { value: 10, comparator: 'not-stated' }, values: { 2025: 12 } };
  expect(judge(bare, '2026-06-30')).toMatchObject({ state: 'achieved', because: { assumed: 'at-least' } });
  expect(judge({ ...bare, indicator: { direction: 'down' } }, '2026-06-30')).toMatchObject({
    state: 'missed',
    because: { assumed: 'at-most' },
  });
  expect(judge({ ...bare, indicator: { direction: 'none' } }, '2026-06-30')).toMatchObject({
    state: 'not-assessable',
    because: { reason: 'no-direction' },
  });
});

test('invalid is only a contradiction or a missing unit', () => {
  expect(judge({ target: { value: 10, comparator: 'le' }, values: { 2023: 5 } }, '2024-06-30')).toMatchObject({
    state: 'invalid',
    because: { reason: 'direction-contradicts-comparator' },
  });
  expect(
    judge(
      { target: { value: 10 }, indicator: { unit: { label: { en: ' ' }, kind: 'plain' } }, values: { 2023: 5 } },
      '2024-06-30',
    ),
  ).toMatchObject({ state: 'invalid', because: { reason: 'no-unit' } });
});

test('a bound decides only where everything it allows falls on one side', () => {
  const atLeast = (value: number) => makeObservations({ 2025: value }, { qualifier: 'at-least' });
  expect(judge({ target: { value: 10 }, observations: atLeast(10) }, '2026-06-30').state).toBe('achieved');
  expect(judge({ target: { value: 10 }, observations: atLeast(9) }, '2026-06-30')).toMatchObject({
    state: 'not-assessable',
    because: { reason: 'bound-straddles-line' },
  });
  expect(
    judge(
      { target: { value: 10 }, observations: makeObservations({ 2025: 9 }, { qualifier: 'at-most' }) },
      '2026-06-30',
    ).state,
  ).toBe('missed');
});

test('revised, final, derived, provisional, estimated: the better status of one period is judged', () => {
  const observations = [
    ...makeObservations({ 2023: 100 }, { id: 'a', status: 'provisional' }),
    ...makeObservations({ 2023: 60 }, { id: 'b', status: 'final' }),
    ...makeObservations({ 2023: 80 }, { id: 'c', status: 'revised' }),
    ...makeObservations({ 2023: 1 }, { id: 'd', status: 'alternative' }),
  ];
  const answer = judge({ ...from50to100, observations }, '2024-06-30');
  expect(answer.because.numbers.observed).toBe(80);
  expect(answer.because.ignored.map(({ id, reason }) => [id, reason])).toEqual([
    ['a', 'superseded'],
    ['b', 'superseded'],
    ['d', 'alternative-value'],
  ]);
});

test('two equal-ranking values of one period make the period unusable', () => {
  const observations = [...makeObservations({ 2023: 60 }, { id: 'a' }), ...makeObservations({ 2023: 70 }, { id: 'b' })];
  expect(judge({ ...from50to100, observations }, '2024-06-30')).toMatchObject({ state: 'no-data' });
});

test('a changed definition breaks the series: no pace across it', () => {
  const definitions = [
    { id: 'old', title: { en: 'old' } },
    { id: 'new', title: { en: 'new' }, from: '2022' },
  ];
  expect(judge({ ...after3(80), indicator: { definitions } }, '2024-06-30')).toMatchObject({
    state: 'not-assessable',
    because: { reason: 'definition-changed' },
  });
});

test('a revised target is judged from its revision on, and the original stays', () => {
  const revisions = [{ date: '2024-03-01', value: 90, reason: { en: 'r' }, sources: [{ document: 'd' }] }];
  const of: Case = { ...from50to100, values: { 2023: 74 }, target: { value: 100, revisions } };
  expect(judge(of, '2024-02-29').because.numbers.target).toBe(100);
  expect(judge(of, '2024-03-01').because.numbers.target).toBe(90);
});

test('withdrawn, not applicable and withheld are decisions, not judgements', () => {
  for (const status of ['withdrawn', 'not-applicable', 'withheld'] as const) {
    const of: Case = {
      ...after3(80),
      target: {
        value: 100,
        standing: { status, date: '2023-01-01', reason: { en: 'r' }, sources: [{ document: 'd' }] },
      },
    };
    expect(judge(of, '2024-06-30').state).toBe(status);
    expect(judge({ ...of, values: { 2021: 60 } }, '2022-06-30').state).toBe('on-track');
  }
});

test('areas and groups: a target is judged on its own area and the total unless it names another', () => {
  const observations = [
    ...makeObservations({ 2023: 100 }, { id: 'town', area: 'town' }),
    ...makeObservations({ 2023: 100 }, { id: 'girls', breakdown: { sex: 'girls' } }),
  ];
  const answer = judge({ ...from50to100, observations }, '2024-06-30');
  expect(answer.state).toBe('no-data');
  expect(answer.because.ignored.map(({ reason }) => reason)).toEqual(['other-group', 'other-area']);
});

test('range: the violated bound decides; approximate needs a stated tolerance', () => {
  const range: Case = {
    target: { comparator: 'range', low: 2, high: 3 },
    indicator: { direction: 'none' },
    values: { 2025: 4 },
  };
  expect(judge(range, '2026-06-30')).toMatchObject({ state: 'missed', because: { numbers: { gap: 1 } } });
  expect(judge({ ...range, values: { 2025: 3 } }, '2026-06-30').state).toBe('achieved');
  const about = (value: number): Case => ({ target: { comparator: 'approx', value: 60 }, values: { 2025: value } });
  expect(judge(about(60), '2026-06-30').state).toBe('achieved');
  expect(judge(about(59), '2026-06-30')).toMatchObject({
    state: 'not-assessable',
    because: { reason: 'no-tolerance' },
  });
  expect(judge({ ...about(59), target: { comparator: 'approx', value: 60, tolerance: 1 } }, '2026-06-30').state).toBe(
    'achieved',
  );
});

test('relative: the change is turned into a value from the baseline', () => {
  const of: Case = {
    baseline: { value: 40, date: '2020' },
    target: { kind: 'relative', comparator: 'ge', relative: { base: 'baseline', change: 100, as: 'percent' } },
    values: { 2025: 79 },
  };
  expect(judge(of, '2026-06-30')).toMatchObject({ state: 'missed', because: { numbers: { target: 80 } } });
  expect(judge({ ...of, baseline: undefined as never }, '2026-06-30').state).toBe('not-assessable');
});

test('direction only: overall and latest change give four states', () => {
  const of = (values: Record<string, number>): Case => ({
    target: { kind: 'direction', comparator: 'not-stated', deadline: null },
    values,
  });
  expect(judge(of({ 2021: 1, 2022: 2, 2023: 3 }), '2024-06-30').state).toBe('improving');
  expect(judge(of({ 2021: 1, 2022: 4, 2023: 3 }), '2024-06-30').state).toBe('mixed-up');
  expect(judge(of({ 2021: 5, 2022: 2, 2023: 3 }), '2024-06-30').state).toBe('mixed-down');
  expect(judge(of({ 2021: 3, 2022: 2, 2023: 1 }), '2024-06-30').state).toBe('worsening');
  expect(judge(of({ 2021: 3 }), '2024-06-30')).toMatchObject({
    state: 'not-assessable',
    because: { reason: 'needs-two-points' },
  });
  expect(judge(of({ 2021: 3, 2022: 3, 2023: 3 }), '2024-06-30')).toMatchObject({
    state: 'not-assessable',
    because: { reason: 'no-change' },
  });
});

test('standards and coverage need both counts', () => {
  const counts = (numerator: number) =>
    makeObservations({ 2025: (100 * numerator) / 42 }, { numerator, denominator: 42 });
  const of: Case = {
    target: { kind: 'coverage', comparator: 'not-stated', value: 42 },
    indicator: { unit: { label: { en: 'centres' }, kind: 'plain' } },
  };
  expect(judge({ ...of, observations: counts(42) }, '2026-06-30').state).toBe('achieved');
  expect(judge({ ...of, observations: counts(41) }, '2026-06-30').state).toBe('missed');
  expect(judge({ ...of, values: { 2025: 42 } }, '2026-06-30')).toMatchObject({
    state: 'not-assessable',
    because: { reason: 'no-denominator' },
  });
});

test('cuts are the values at which the state would change', () => {
  const answer = judge(after3(70), '2024-06-30');
  for (const { value, state } of answer.because.cuts) {
    if (state === 'achieved') continue;
    expect(judge(after3(value + 1e-6), '2024-06-30').state).toBe(state);
    expect(judge(after3(value - 1e-6), '2024-06-30').state).not.toBe(state);
  }
  expect(answer.because.cuts.map(({ state }) => state)).toEqual(['at-risk', 'on-track', 'ahead', 'achieved']);
});

test('a yearly change is judged as a change: the answer holds it under that name, not as a level', () => {
  const of: Case = {
    target: {
      kind: 'relative',
      comparator: 'le',
      deadline: '2023',
      relative: { base: 'previous-period', change: -0.5, as: 'points' },
    },
    indicator: { direction: 'down' },
    values: { 2021: 52.6, 2022: 51.9, 2023: 51.6 },
  };
  const answer = judge(of, '2024-06-30');
  expect(answer.state).toBe('breached');
  expect(answer.because.numbers.lastChange).toBeCloseTo(-0.3, 9);
  expect(answer.because.numbers.observed).toBeUndefined();
});
