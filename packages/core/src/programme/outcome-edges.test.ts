import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeCase, makeIndicator, makeObservations, makeTarget, type Case } from '../fixtures/make-programme.ts';
import type { Figure, Programme } from '../generated/types.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const judgeAll = (programme: Programme, asOf: string, knownAt?: string) =>
  evaluateProgramme(deepFreeze(programme), { asOf, knownAt }).answers;

const judge = (of: Case, asOf: string, knownAt?: string) => {
  const answer = judgeAll(makeCase(of), asOf, knownAt).get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

const words = { en: 'words' };
const percent = { label: { en: '%' }, kind: 'percent' } as const;
const from50to100: Case = { baseline: { value: 50, date: '2020' }, target: { value: 100 } };
const figure = (id: string, value: number, date: string | null, parts: Partial<Figure> = {}): Figure => ({
  id,
  title: words,
  value,
  unit: percent,
  date,
  ...parts,
});
const starts = (...figures: readonly Figure[]): Pick<Case, 'indicator' | 'programme'> => ({
  indicator: { baselines: figures.map(({ id }) => ({ figure: id, sameLabel: true, sameBasis: true })) },
  programme: { figures: [...figures] },
});

describe('dates', () => {
  test.each([
    ['2020-12-31', 'not-due'],
    ['2021-01-01', 'no-data'],
    ['2025-12-31', 'no-data'],
  ])('on %s a target of 2021 to 2025 without values is %s', (asOf, state) => {
    expect(judge(from50to100, asOf)).toMatchObject({ state, flags: [] });
  });

  test('the deadline day is inclusive, the day after is past due', () => {
    const of: Case = { ...from50to100, target: { value: 100, deadline: '2024-02-29' }, values: { '2024-01': 60 } };
    expect(judge(of, '2024-02-29').state).toBe('off-track');
    expect(judge(of, '2024-03-01')).toMatchObject({ state: 'awaiting-final', flags: ['past-due'] });
    const onTheDay: Case = { ...of, values: { '2024-02-29': 100 } };
    expect(judge(onTheDay, '2024-03-01')).toMatchObject({ state: 'achieved', flags: [] });
    expect(judge({ ...of, values: { '2024-03-01': 100 } }, '2024-03-01')).toMatchObject({
      state: 'achieved',
      flags: ['late'],
    });
  });

  test('a value whose period reaches over the deadline decides it; when it was met is not told', () => {
    const of: Case = { ...from50to100, target: { value: 100, deadline: '2025-06-30' } };
    expect(judge({ ...of, values: { 2025: 100 } }, '2026-03-01')).toMatchObject({
      state: 'achieved',
      flags: ['timing-unknown'],
    });
    expect(judge({ ...of, values: { 2025: 99 } }, '2026-03-01').state).toBe('missed');
  });

  test('only later values do not say how the deadline was met', () => {
    expect(judge({ ...from50to100, values: { 2026: 99 } }, '2027-03-01').state).toBe('awaiting-final');
    expect(judge({ ...from50to100, values: { 2026: 100 } }, '2027-03-01')).toMatchObject({
      state: 'achieved',
      flags: ['late'],
    });
  });

  test('met late and gone again stays met late: the first value that met it is shown', () => {
    const answer = judge({ ...from50to100, values: { 2025: 90, 2026: 100, 2027: 95 } }, '2028-03-01');
    expect(answer).toMatchObject({ state: 'achieved', flags: ['late'], because: { dates: { period: '2026' } } });
  });

  test('after the deadline an inexact earlier value awaits the final one', () => {
    const observations = makeObservations({ 2024: 90 }, { qualifier: 'at-least' });
    expect(judge({ ...from50to100, observations }, '2026-03-01').state).toBe('awaiting-final');
  });
});

describe('what is known', () => {
  test('a value published later leaves no trace', () => {
    const late = makeObservations({ 2024: 100 }, { id: 'late', published: '2025-03-01' });
    const values = makeObservations({ 2023: 80 });
    expect(judge({ ...from50to100, observations: [...values, ...late] }, '2025-02-28')).toEqual(
      judge({ ...from50to100, observations: values }, '2025-02-28'),
    );
  });

  test.each(['draft', 'submitted', 'returned', 'withdrawn'] as const)(
    'a value in the state %s is not judged',
    (state) => {
      const answer = judge({ ...from50to100, observations: makeObservations({ 2023: 100 }, { state }) }, '2024-06-30');
      expect(answer).toMatchObject({ state: 'no-data', because: { ignored: [{ reason: 'not-released' }] } });
    },
  );

  test('a revision counts once it was decided and known', () => {
    const sources = [{ document: 'd' }];
    const revisions = [{ date: '2024-03-01', value: 80, reason: words, sources }];
    const document = { id: 'd', title: words, kind: 'policy', availability: 'read', published: '2024-05-01' } as const;
    const of: Case = {
      ...from50to100,
      values: { 2023: 78 },
      target: { value: 100, revisions },
      programme: { documents: [document] },
    };
    const target = (asOf: string, knownAt?: string) => judge(of, asOf, knownAt).because.numbers.target;
    expect(target('2024-04-30')).toBe(100);
    expect(target('2024-05-01')).toBe(80);
    expect(target('2024-02-01', '2024-06-01')).toBe(100);
    const moved = {
      ...of,
      target: {
        value: 100,
        revisions: [{ date: '2024-03-01', deadline: '2027', reason: words, sources: [{ document: 'd' }] }],
      },
    };
    expect(judge(moved, '2024-05-01').because).toMatchObject({
      dates: { deadline: '2027-12-31' },
      used: expect.arrayContaining([{ kind: 'revision', id: 't', published: '2024-03-01', period: '2027' }]),
    });
  });

  test('a withdrawal counts once it was known', () => {
    const document = { id: 'd', title: words, kind: 'policy', availability: 'read', published: '2024-05-01' } as const;
    const standing = {
      status: 'withdrawn',
      date: '2024-03-01',
      reason: words,
      sources: [{ document: 'd' }],
    } as const;
    const of: Case = {
      ...from50to100,
      values: { 2023: 80 },
      target: { value: 100, standing },
      programme: { documents: [document] },
    };
    expect(judge(of, '2024-04-30').state).toBe('on-track');
    expect(judge(of, '2024-05-01').state).toBe('withdrawn');
  });

  test('a starting point published later is not known yet', () => {
    const of = { ...starts(figure('b', 50, '2020', { published: '2022-05-01' })), target: { value: 100 } };
    expect(judge({ ...of, values: { 2021: 60 } }, '2022-04-30').because.reason).toBe('no-baseline');
    expect(judge({ ...of, values: { 2021: 60 } }, '2022-05-01').state).toBe('on-track');
  });
});

describe('which value', () => {
  test('part of a year of a flow is shown and not judged, whether it says so or not', () => {
    const of: Case = { ...from50to100, indicator: { timeBasis: 'flow' }, values: { 2023: 90, '2024-H1': 45 } };
    const answer = judge(of, '2024-09-30');
    expect(answer.because.numbers.observed).toBe(90);
    expect(answer.because.ignored).toMatchObject([{ period: '2024-H1', reason: 'part-year-value' }]);
    expect(judge({ ...of, indicator: { timeBasis: 'point' } }, '2024-09-30').because.numbers.observed).toBe(45);
  });

  test('a named and an unnamed value of one definition are two values of one period', () => {
    const definitions = [{ id: 'only', title: words }];
    const observations = [
      ...makeObservations({ 2023: 60 }, { id: 'a', definition: 'only' }),
      ...makeObservations({ 2023: 70 }, { id: 'b' }),
    ];
    expect(judge({ ...from50to100, indicator: { definitions }, observations }, '2024-06-30')).toMatchObject({
      state: 'no-data',
      because: { reason: 'tied-values' },
    });
  });

  test('of two definitions for one period the one in force is judged', () => {
    const definitions = [
      { id: 'new', title: words, from: '2023' },
      { id: 'old', title: words },
    ];
    const observations = [
      ...makeObservations({ 2023: 61 }, { id: 'z', definition: 'old' }),
      ...makeObservations({ 2023: 71 }, { id: 'a', definition: 'new' }),
    ];
    expect(
      judge({ target: { value: 70 }, indicator: { definitions }, observations }, '2024-06-30').because.numbers.observed,
    ).toBe(71);
  });

  test('a starting point under another definition neither paces nor is held', () => {
    const definitions = [
      { id: 'old', title: words },
      { id: 'new', title: words, from: '2022' },
    ];
    const of: Case = {
      baseline: { value: 97, date: '2020' },
      target: { value: 93 },
      indicator: { definitions },
      values: { 2023: 92 },
    };
    expect(judge(of, '2024-06-30')).toMatchObject({
      state: 'not-assessable',
      flags: [],
      because: { reason: 'definition-changed' },
    });
  });

  test.each([
    ['withheld', 'withheld', 'value-withheld'],
    ['not-applicable', 'not-applicable', 'value-not-applicable'],
    ['unreadable', 'no-data', 'value-unreadable'],
    ['not-collected', 'no-data', 'no-observation'],
  ] as const)('when all there is is %s, the state is %s', (absence, state, reason) => {
    const observations = makeObservations({ 2023: 0 }).map((o) => ({ ...o, value: null, absence }));
    expect(judge({ ...from50to100, observations }, '2024-06-30')).toMatchObject({ state, because: { reason } });
  });
});

describe('starting points', () => {
  test('of several the last before the start is used, whatever their order', () => {
    const figures = [figure('a', 40, '2019'), figure('b', 50, '2020'), figure('c', 70, '2022')];
    for (const order of [figures, [...figures].reverse()]) {
      const answer = judge({ ...starts(...order), target: { value: 100 }, values: { 2023: 80 } }, '2024-06-30');
      expect(answer.because.numbers.baseline).toBe(50);
    }
  });

  test('two different values of one date are no starting point', () => {
    const of = starts(figure('a', 40, '2020'), figure('b', 50, '2020'));
    expect(judge({ ...of, target: { value: 100 }, values: { 2023: 80 } }, '2024-06-30').because.reason).toBe(
      'tied-values',
    );
  });

  test.each([
    ['after the deadline', figure('b', 50, '2025'), 'baseline-after-deadline'],
    ['only a bound', figure('b', 50, '2020', { qualifier: 'over' }), 'baseline-is-bound'],
  ])('a starting point that is %s is shown and not used', (_, start, reason) => {
    const answer = judge({ ...starts(start), target: { value: 100 }, values: { 2023: 80 } }, '2024-06-30');
    expect(answer).toMatchObject({ state: 'not-assessable', because: { reason } });
    expect(answer.because.ignored).toMatchObject([{ kind: 'figure', id: 'b', reason }]);
    expect(answer.because.numbers.baseline).toBeUndefined();
  });

  test('a strict line that the baseline stands on leaves no distance', () => {
    const of: Case = { baseline: { value: 92, date: '2020' }, target: { value: 92, comparator: 'gt' } };
    expect(judge({ ...of, values: { 2023: 92 } }, '2024-06-30')).toMatchObject({
      state: 'not-assessable',
      flags: ['at-the-line'],
      because: { reason: 'baseline-on-the-line' },
    });
    expect(judge({ ...of, values: { 2023: 92.1 } }, '2024-06-30').state).toBe('achieved');
  });

  test('an exact target against the declared direction lies on the wrong side', () => {
    const of: Case = {
      baseline: { value: 90, date: '2020' },
      target: { value: 80, comparator: 'eq' },
      values: { 2023: 84 },
    };
    expect(judge(of, '2024-06-30')).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'target-on-wrong-side' },
    });
    expect(judge({ ...of, indicator: { direction: 'none' } }, '2024-06-30').state).toBe('on-track');
    expect(judge({ ...of, values: { 2023: 80 } }, '2024-06-30').state).toBe('achieved');
  });
});

describe('inexact values', () => {
  const bounded = (value: number, qualifier: 'at-most' | 'under' | 'at-least' | 'about', parts: Case = {}): Case => ({
    ...from50to100,
    observations: makeObservations({ 2023: value }, { qualifier }),
    ...parts,
  });

  test('at most a value without a natural limit is never praised, and gives no infinite number', () => {
    const answer = judge(bounded(60, 'at-most'), '2024-06-30');
    expect(answer).toMatchObject({ state: 'off-track', flags: ['lower-bound'] });
    expect(answer.because.numbers.progress).toBeUndefined();
    expect(answer.because.numbers.ratio).toBeUndefined();
    expect(judge(bounded(79, 'at-most'), '2024-06-30').state).toBe('not-assessable');
  });

  test('met before and not decided now is not lapsed', () => {
    const observations = [
      ...makeObservations({ 2022: 100 }),
      ...makeObservations({ 2023: 100 }, { id: 'about', qualifier: 'about' }),
    ];
    expect(judge({ ...from50to100, observations }, '2024-06-30')).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'bound-straddles-line' },
    });
  });

  test('hold: a bound that reaches across the line decides nothing', () => {
    const target = { kind: 'hold', value: 60 } as const;
    expect(judge(bounded(60, 'about', { target }), '2024-06-30').state).toBe('not-assessable');
    expect(judge(bounded(61, 'about', { target }), '2024-06-30').state).toBe('holding');
    expect(judge(bounded(60, 'under', { target }), '2024-06-30').state).toBe('breached');
  });

  test('direction: bounds are no points of a trend', () => {
    const observations = [
      ...makeObservations({ 2021: 1, 2022: 2 }),
      ...makeObservations({ 2023: 9 }, { id: 'bound', qualifier: 'at-most' }),
    ];
    const answer = judge({ target: { kind: 'direction', comparator: 'not-stated' }, observations }, '2024-06-30');
    expect(answer).toMatchObject({ state: 'improving', because: { dates: { period: '2022' } } });
    expect(answer.because.ignored).toMatchObject([{ id: 'bound', reason: 'inexact-value' }]);
  });
});

describe('the path', () => {
  test('bends are named among what was used, and a withdrawn sibling bends nothing', () => {
    const programme = makeCase({ ...from50to100, values: { 2023: 60 } });
    const sibling = makeTarget({ id: 't-2023', value: 60, deadline: '2023' });
    const items = (targets: Programme['targets']) => judgeAll({ ...programme, targets }, '2024-06-30');
    const bent = items([...programme.targets, sibling]).get('t');
    expect(bent?.state).toBe('on-track');
    expect(bent?.because.used).toContainEqual({ kind: 'interim', id: 't-2023', period: '2023', value: 60 });
    const standing = { status: 'withdrawn', reason: words, sources: [{ document: 'd' }] } as const;
    expect(items([...programme.targets, { ...sibling, standing }]).get('t')?.state).toBe('off-track');
  });
});

test('a period that begins on the deadline does not tell whether it was met in time', () => {
  const of: Case = { target: { value: 100 }, values: { '2025-12-31/2026-06-30': 100 } };
  expect(judge(of, '2026-12-31')).toMatchObject({ state: 'achieved', flags: ['timing-unknown'] });
});

test('after the deadline a later value that falls short is shown, and how it ended stays open', () => {
  const of: Case = { target: { value: 100, deadline: '2023' }, values: { 2025: 90 } };
  expect(judge(of, '2026-06-30')).toMatchObject({ state: 'awaiting-final', because: { numbers: { observed: 90 } } });
});

test('a bound that may be met says nothing of a target without a deadline, from whatever start', () => {
  const observations = makeObservations({ 2023: 90 }, { qualifier: 'at-least' });
  const of: Case = { baseline: { value: 50, date: '2020' }, target: { value: 100, deadline: null }, observations };
  expect(judge(of, '2024-06-30')).toMatchObject({
    state: 'not-assessable',
    because: { reason: 'bound-straddles-line' },
  });
});

test('evidence is as good as the weakest value that the state rests on, and others do not weigh on it', () => {
  const observations = [
    ...makeObservations({ 2021: 9 }, { grade: 'derived' }),
    ...makeObservations({ 2022: 9 }, { grade: 'quoted', sources: [{ document: 'd' }] }),
    ...makeObservations({ 2023: 10 }, { sources: [{ document: 'd' }] }),
  ];
  const grade = (of: Case, asOf = '2024-06-30') => judge({ ...of, observations }, asOf).evidence;
  // A count rests on all its parts, a level on its latest value.
  expect(grade({ target: { kind: 'cumulative', value: 45 } })).toMatchObject({ grade: 'derived', sourced: false });
  expect(grade({ target: { value: 10 } })).toMatchObject({ grade: 'original', sourced: true });
  expect(grade({ target: { value: 10 } }, '2023-06-30')).toMatchObject({ grade: 'quoted', sourced: true });
});

test('where nothing is known there is no evidence of any kind', () => {
  expect(judge({ target: { value: 10 } }, '2024-06-30').evidence).toEqual({
    freshness: 'none',
    completeness: 'none',
    sourced: false,
    grade: null,
  });
});

test('a yearly value is stale when more than a year and a half has passed since', () => {
  const of: Case = {
    baseline: { value: 0, date: '2020' },
    target: { value: 10, deadline: '2026' },
    values: { 2023: 6 },
  };
  // 549 days are one and a half times the 366 of the longest year.
  expect(judge(of, '2025-07-02').evidence.freshness).toBe('fresh');
  expect(judge(of, '2025-07-03').evidence.freshness).toBe('stale');
});

test('evidence is sourced only where every value judged has a public document', () => {
  const source = { sources: [{ document: 'd' }] };
  const observations = [...makeObservations({ 2021: 9 }, source), ...makeObservations({ 2022: 9 })];
  const of: Case = { target: { kind: 'cumulative', value: 45 }, observations };
  expect(judge(of, '2023-06-30').evidence.sourced).toBe(false);
  const all = observations.map((o) => ({ ...o, ...source }));
  expect(judge({ ...of, observations: all }, '2023-06-30').evidence.sourced).toBe(true);
});

test('the order of figures, observations, targets and reports changes no answer', () => {
  const programme = makeCase({
    ...starts(figure('a', 40, '2019'), figure('b', 50, '2020')),
    target: { value: 100 },
    values: { 2021: 55, 2022: 62, 2023: 70 },
  });
  const more = { ...programme, targets: [...programme.targets, makeTarget({ id: 'u', value: 80, deadline: '2023' })] };
  const turned: Programme = {
    ...more,
    figures: [...(more.figures ?? [])].reverse(),
    observations: [...(more.observations ?? [])].reverse(),
    targets: [...more.targets].reverse(),
    indicators: [makeIndicator({ baselines: [...(more.indicators[0]?.baselines ?? [])].reverse() })],
  };
  for (const id of ['t', 'u']) {
    expect(judgeAll(turned, '2024-06-30').get(id)).toEqual(judgeAll(more, '2024-06-30').get(id));
  }
});

test('paces are per calendar year, with and without a leap day', () => {
  const { because } = judge({ ...from50to100, values: { 2023: 80 } }, '2023-12-31');
  expect(because.numbers).toMatchObject({ achievedPerYear: 10, requiredPerYear: 10 });
});

describe('numbers that are none, in a programme that no file was read for', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is never judged', (value) => {
    expect(judge({ ...from50to100, values: { 2023: value } }, '2024-06-30')).toMatchObject({
      state: 'no-data',
      because: { reason: 'value-unreadable' },
    });
    const is = (of: Case) => {
      const { state, because } = judge({ ...from50to100, values: { 2023: 80 }, ...of }, '2024-06-30');
      return [state, because.reason, Object.values(because.numbers).every(Number.isFinite)];
    };
    const unable = (reason: string) => ['not-assessable', reason, true];
    expect(is({ target: { value } })).toEqual(unable('no-target-value'));
    expect(is({ target: { comparator: 'range', low: 1, high: value } })).toEqual(unable('no-target-value'));
    expect(is({ target: { comparator: 'approx', value: 100, tolerance: value } })).toEqual(unable('no-tolerance'));
    expect(is({ baseline: { value, date: '2020' } })).toEqual(unable('value-unreadable'));
    expect(is({ target: { value: 100, interim: [{ date: '2023', value }] } })).toEqual(['on-track', undefined, true]);
  });
});

test('the pace still needed counts from the day of judgement, and is left out in the last year', () => {
  const needed = (asOf: string) =>
    judge({ ...from50to100, values: { 2022: 70 } }, asOf).because.numbers.requiredPerYear;
  expect(needed('2022-12-31')).toBe(10);
  expect(needed('2023-12-31')).toBe(15);
  expect(needed('2024-12-31')).toBe(30);
  expect(needed('2025-01-01')).toBeUndefined();
});
