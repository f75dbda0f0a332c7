import { describe, expect, test } from 'vitest';
import { makeIndicator, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import type { Area, Indicator, Observation, Programme, Target } from '../generated/types.ts';
import { projectTarget } from '../indicator/project-target.ts';
import { parseProgramme } from '../parse/parse-programme.ts';
import { areaValues } from '../roll-up/area-values.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const area = (id: string, more: Partial<Area> = {}): Area => ({ id, title: { en: id }, kind: 'town', ...more });
const into = (id: string, date = '2024-07-01') => ({ id, date, sources: [{ document: 'merger' }] });
const merger = {
  id: 'merger',
  title: { en: '…' },
  kind: 'other',
  published: '2024-06-01',
  availability: 'read',
} as const;

const of = (where: string | undefined, values: Readonly<Record<string, number>>): Observation[] =>
  Object.entries(values).map(([period, value]) => ({
    id: `${where ?? 'whole'}-${period}`,
    indicator: 'i',
    period,
    value,
    status: 'final',
    grade: 'original',
    ...(where === undefined ? {} : { area: where }),
  }));

/** The west was merged into the middle in July 2024; the east is as it was. */
const plan = (
  observations: readonly Observation[],
  indicator: Partial<Indicator> = {},
  target: Partial<Target> = {},
  more: Partial<Programme> = {},
): Programme =>
  makeProgramme({
    documents: [merger],
    areas: [area('east'), area('middle'), area('west', { succeededBy: into('middle') })],
    indicators: [
      makeIndicator({ id: 'i', aggregation: 'sum', unit: { label: { en: 'places' }, kind: 'plain' }, ...indicator }),
    ],
    targets: [makeTarget({ id: 't', indicator: 'i', value: 100, ...target })],
    observations,
    ...more,
  });

const whole = [
  ...of('east', { 2023: 10, 2024: 12 }),
  ...of('middle', { 2023: 20, 2024: 50 }),
  ...of('west', { 2023: 30 }),
];

const points = (programme: Programme, where?: string, asOf = '2025-06-30') =>
  (evaluateProgramme(programme, { asOf }).series.get('i') ?? [])
    .find((one) => one.area === where)
    ?.points.map(({ period, value, low, high }) => [period, low === undefined ? (high ?? value) : value]);

describe('totals of areas', () => {
  test('are whole before and after: the merged one counts up to the day before, the other from it on', () => {
    const { series, answers } = evaluateProgramme(plan(whole), { asOf: '2025-06-30' });
    expect(series.get('i')?.[0]?.points).toMatchObject([
      { period: '2023', value: 60, parts: ['east-2023', 'middle-2023', 'west-2023'] },
      { period: '2024', value: 62, parts: ['east-2024', 'middle-2024'] },
    ]);
    expect(series.get('i')?.[0]?.breaks).toEqual([]);
    expect(answers.get('t')?.because.areas).toMatchObject({ value: 62, missing: [] });
  });

  test('a value of the merged area from afterwards is not counted twice', () => {
    expect(points(plan([...whole, ...of('west', { 2024: 31 })]))).toEqual([
      ['2023', 60],
      ['2024', 62],
    ]);
  });

  test('a value of the merged area alone makes no period', () => {
    expect(points(plan([...whole.filter(({ period }) => period === '2023'), ...of('west', { 2024: 31 })]))).toEqual([
      ['2023', 60],
    ]);
  });

  test('without the successor’s value, or without its own before, a total is not whole', () => {
    const { answers } = evaluateProgramme(plan(whole.filter(({ id }) => id !== 'middle-2024')), {
      asOf: '2025-06-30',
    });
    expect(answers.get('t')?.because.numbers).toMatchObject({ observed: 60 });
    const alone = plan([...of('east', { 2023: 10 }), ...of('middle', { 2023: 20 })]);
    expect(evaluateProgramme(alone, { asOf: '2025-06-30' }).answers.get('t')?.because.areas).toMatchObject({
      low: 30,
      missing: ['west'],
    });
  });

  test('until it is known nothing is merged', () => {
    const { answers } = evaluateProgramme(plan(whole), { asOf: '2025-06-30', knownAt: '2024-05-31' });
    expect(answers.get('t')?.because.areas).toMatchObject({ period: '2023', value: 60 });
    const late = plan(whole, {}, {}, { documents: [{ ...merger, published: '2025-09-01' }] });
    expect(evaluateProgramme(late, { asOf: '2025-06-30' }).answers.get('t')?.because.numbers).toMatchObject({
      observed: 60,
    });
  });

  test('an area formed by the merger is expected from its day on', () => {
    const areas = [
      area('east'),
      area('middle', { succeededBy: into('new') }),
      area('west', { succeededBy: into('new') }),
      area('new', { from: '2024-07-01' }),
    ];
    const values = [...whole.filter(({ id }) => id !== 'middle-2024'), ...of('new', { 2024: 51 })];
    expect(points(plan(values, {}, {}, { areas }))).toEqual([
      ['2023', 60],
      ['2024', 63],
    ]);
    const { from: _, ...bare } = areas[3] as Area;
    expect(points(plan(values, {}, {}, { areas: [...areas.slice(0, 3), bare] }))).toEqual([['2024', 63]]);
  });

  test('one merged into an area elsewhere stays missing, so that no total passes for whole', () => {
    const areas = [
      area('north'),
      area('south'),
      area('a', { parent: 'north' }),
      area('b', { parent: 'north', succeededBy: into('c') }),
      area('c', { parent: 'south' }),
    ];
    const values = [...of('a', { 2023: 1, 2024: 2 }), ...of('b', { 2023: 3 }), ...of('c', { 2024: 9 })];
    const programme = plan(values, {}, {}, { areas });
    const judged = evaluateProgramme(programme, { asOf: '2025-06-30' });
    const found = (where: string) => areaValues(programme, 'i', judged, where).computed;
    expect(found('north')).toMatchObject({ period: '2024', low: 2, missing: ['b'] });
    expect(found('south')).toMatchObject({ period: '2024', value: 9 });
  });

  test('the parts of a merged area are parts of the other', () => {
    const areas = [
      area('top'),
      area('middle', { parent: 'top' }),
      area('west', { parent: 'top', succeededBy: into('middle') }),
      area('m1', { parent: 'middle' }),
      area('w1', { parent: 'west' }),
    ];
    const values = [...of('m1', { 2023: 1, 2024: 2 }), ...of('w1', { 2023: 3, 2024: 4 })];
    const found = (where: string) => {
      const judged = evaluateProgramme(plan(values, {}, {}, { areas }), { asOf: '2025-06-30' });
      return areaValues(plan(values, {}, {}, { areas }), 'i', judged, where).computed?.value;
    };
    expect(found('middle')).toBe(6);
    expect(found('west')).toBe(3);
  });

  test('the check finds a published total that differs from what its areas give', () => {
    const wrong = plan([...whole, ...of(undefined, { 2024: 92 })].map((one) => ({ ...one, published: '2025-03-01' })));
    expect(parseProgramme(wrong).issues.map(({ code }) => code)).toContain('total-mismatch');
    const right = plan([...whole, ...of(undefined, { 2024: 62 })].map((one) => ({ ...one, published: '2025-03-01' })));
    expect(parseProgramme(right).issues.map(({ code }) => code)).not.toContain('total-mismatch');
  });
});

describe('a series', () => {
  test('breaks where something was merged into the area, and not in one beside it', () => {
    const series = evaluateProgramme(plan(whole), { asOf: '2025-06-30' }).series.get('i') ?? [];
    expect(series.map((one) => [one.area, one.breaks])).toEqual([
      [undefined, []],
      ['east', []],
      ['middle', [{ before: '2023-12-31', after: '2024-12-31', period: '2024', definition: '', merged: '2024-07-01' }]],
      ['west', []],
    ]);
  });

  test('the least of areas is another thing when there are fewer', () => {
    const breaks = (indicator: Partial<Indicator>) =>
      evaluateProgramme(plan(whole, indicator), { asOf: '2025-06-30' }).series.get('i')?.[0]?.breaks.length;
    expect([breaks({ aggregation: 'minimum' }), breaks({})]).toEqual([1, 0]);
  });

  test('a changed definition and a merger are told apart', () => {
    const definitions = [
      { id: 'old', title: { en: '…' } },
      { id: 'new', title: { en: '…' }, from: '2024' },
    ];
    const series = evaluateProgramme(plan(whole, { definitions }), { asOf: '2025-06-30' }).series.get('i') ?? [];
    const middle = series.find((one) => one.area === 'middle');
    expect(middle?.breaks.map(({ merged }) => merged)).toEqual([undefined, '2024-07-01']);
  });
});

const figures = [
  {
    id: 'b',
    title: { en: '…' },
    value: 10,
    unit: { label: { en: '%' }, kind: 'percent' as const },
    date: '2020',
    area: 'middle',
  },
];
const baselines = [{ figure: 'b', sameLabel: true, sameBasis: true }];
const rate = { aggregation: 'mean', baselines, unit: { label: { en: '%' }, kind: 'percent' } } as const;
const judge = (
  indicator: Partial<Indicator>,
  target: Partial<Target>,
  observations = of('middle', { 2022: 20, 2023: 30, 2024: 50 }),
  asOf = '2025-06-30',
) => {
  const programme = plan(observations, { baselines, ...indicator }, { area: 'middle', ...target }, { figures });
  return { answer: evaluateProgramme(programme, { asOf }).answers.get('t'), programme };
};

describe('a target for an area into which another was merged', () => {
  test('no pace leads across the day, for a rate', () => {
    expect(judge(rate, {}, undefined, '2024-06-30').answer).toMatchObject({ because: { numbers: { baseline: 10 } } });
    const { answer } = judge(rate, {});
    expect(answer).toMatchObject({ state: 'not-assessable', because: { reason: 'area-merged' } });
    expect(answer?.because.numbers).not.toHaveProperty('baseline');
    expect(answer?.course?.path).toEqual([]);
    expect(answer?.because.ignored.filter(({ reason }) => reason === 'area-merged').map(({ id }) => id)).toEqual([
      'middle-2022',
      'middle-2023',
      'b',
    ]);
    expect(judge(rate, { value: 40 }).answer).toMatchObject({ state: 'achieved' });
  });

  test('a count is not met by what was added to the area: the last state of the old one is shown', () => {
    const met = judge({}, { value: 40 }).answer;
    expect(met).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'area-merged', numbers: { observed: 30 } },
      lastKnown: { date: '2023-12-31' },
    });
    expect(judge({}, { value: 25 }).answer?.state).toBe('achieved');
  });

  test('a revision since sets a count anew', () => {
    const revisions = [{ date: '2024-10-01', value: 45, reason: { en: '…' }, sources: [{ document: 'merger' }] }];
    expect(judge({}, { value: 40, revisions }).answer).toMatchObject({
      state: 'achieved',
      because: { numbers: { observed: 50, target: 45 } },
    });
  });

  test('what was due before the day stands', () => {
    const { answer } = judge({}, { value: 40, deadline: '2023' });
    expect(answer).toMatchObject({ state: 'missed' });
  });

  test('a change is not read across it', () => {
    const yearly = {
      kind: 'relative',
      value: undefined as never,
      relative: { base: 'previous-period', change: 5, as: 'points' },
    } as const;
    const { answer } = judge(rate, yearly);
    expect(answer?.state).toBe('not-assessable');
    const lastYear = { kind: 'compare', value: undefined as never, compareWith: { base: 'last-year' } } as const;
    expect(judge(rate, lastYear).answer).toMatchObject({ state: 'not-assessable', because: { reason: 'area-merged' } });
  });

  test('nothing is projected across it', () => {
    const { programme } = judge(rate, {});
    expect(projectTarget(programme, 't', { asOf: '2025-06-30' })).toMatchObject({
      given: false,
      reason: 'area-merged',
    });
    expect(projectTarget(judge({}, {}).programme, 't', { asOf: '2025-06-30' })).toMatchObject({
      reason: 'area-merged',
    });
    const two = judge(rate, {}, of('middle', { 2023: 30, 2024: 50, '2025-Q1': 55 })).programme;
    expect(projectTarget(two, 't', { asOf: '2025-06-30' })).toMatchObject({
      caveats: expect.arrayContaining(['merged-left-out']),
    });
  });
});

test('a target for an area that is gone is judged by its own values, and no more from then on', () => {
  const values = of('west', { 2023: 30, 2024: 90 });
  const answer = (target: Partial<Target>, asOf = '2025-06-30') =>
    evaluateProgramme(plan(values, { aggregation: 'none' }, { area: 'west', ...target }), { asOf }).answers.get('t');
  expect(answer({ value: 80 }, '2024-06-30')).toMatchObject({
    state: 'not-assessable',
    because: { reason: 'no-baseline' },
  });
  expect(answer({ value: 80 })).toMatchObject({
    state: 'not-assessable',
    because: { reason: 'area-merged', numbers: { observed: 30 } },
  });
  expect(answer({ value: 20 })?.state).toBe('achieved');
});

test('the values by area say that one was merged, and leave out what was formed later', () => {
  const programme = plan(whole);
  const told = (asOf: string, areas = programme.areas) => {
    const of = { ...programme, areas } as Programme;
    return areaValues(of, 'i', evaluateProgramme(of, { asOf })).areas.map(({ area: id, observation, reason }) => [
      id,
      observation?.value ?? reason,
    ]);
  };
  expect(told('2024-06-30')).toEqual([
    ['east', 10],
    ['middle', 20],
    ['west', 30],
  ]);
  expect(told('2025-06-30')).toEqual([
    ['east', 12],
    ['middle', 50],
    ['west', 'area-merged'],
  ]);
  const formed = [...(programme.areas ?? []), area('new', { from: '2024' })];
  expect(told('2024-06-30', formed)).toHaveLength(3);
  expect(told('2025-06-30', formed)[3]).toEqual(['new', 'no-observation']);
});
