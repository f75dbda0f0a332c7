import fc from 'fast-check';
import { expect, test } from 'vitest';
import { programmeOf, reachCase, runs } from '../fixtures/arbitrary-case.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeCase, makeObservations, type Case } from '../fixtures/make-programme.ts';
import { seedProgramme } from '../fixtures/seed-programme.ts';
import { projectionCaveats, projectionRefusals, type ProjectionRefusal } from '../forecast/projection.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';
import { projectTarget } from './project-target.ts';

const reach: Case = { baseline: { value: 50, date: '2020' }, target: { value: 100 } };
const of = (parts: Case, asOf = '2024-06-30') => projectTarget(deepFreeze(makeCase(parts)), 't', { asOf });
const standing = { status: 'withdrawn' as const, reason: { en: 'merged' }, sources: [{ document: 'd' }] };
const definitions = [
  { id: 'old', title: { en: 'old' } },
  { id: 'new', title: { en: 'new' }, from: '2023' },
];
const flow = { timeBasis: 'flow' as const, frequency: 'irregular' as const };

const refusals: readonly [ProjectionRefusal, Case, string?][] = [
  ['item-decided', { ...reach, target: { value: 100, standing }, values: { 2023: 70 } }],
  ['inputs-invalid', { ...reach, target: { value: 100, comparator: 'le' }, values: { 2023: 70 } }],
  ['not-begun', { ...reach, target: { value: 100, start: '2025' }, values: { 2023: 70 } }],
  ['ended', { ...reach, values: { 2023: 70 } }, '2026-01-01'],
  ['ended', { ...reach, values: { 2025: 70 } }, '2025-12-31'],
  ['no-deadline', { ...reach, target: { value: 100, deadline: null }, values: { 2023: 70 } }],
  ['no-target-value', { ...reach, target: { value: 100, comparator: 'approx' }, values: { 2023: 70 } }],
  ['kept-not-reached', { ...reach, target: { kind: 'hold', value: 100 }, values: { 2023: 70 } }],
  ['kept-not-reached', { baseline: { value: 100, date: '2020' }, target: { value: 90 }, values: { 2023: 95 } }],
  [
    'kept-not-reached',
    {
      target: { kind: 'cumulative', comparator: 'le', value: 45 },
      indicator: { direction: 'down' },
      values: { 2021: 9 },
    },
  ],
  [
    'no-target-value',
    { target: { kind: 'cumulative', comparator: 'eq', value: 45 }, values: { 2021: 9, 2022: 9, 2023: 9 } },
  ],
  ['done-or-not', { target: { kind: 'deliverable' }, values: { 2023: 70 } }],
  ['counts-of-units', { target: { kind: 'coverage' }, values: { 2023: 70 } }],
  ['direction-only', { target: { kind: 'direction' }, values: { 2022: 60, 2023: 70 } }],
  [
    'yearly-change',
    {
      target: { kind: 'relative', relative: { base: 'previous-period', change: 1, as: 'points' } },
      values: { 2022: 60, 2023: 70 },
    },
  ],
  [
    'comparison-only',
    {
      target: { kind: 'compare', compareWith: { base: 'last-year' } },
      values: { 2022: 60, 2023: 70 },
    },
  ],
  ['no-path', { ...reach, target: { value: 100, path: 'none' }, values: { 2023: 70 } }],
  ['value-too-old', { ...reach, values: { 2021: 70 } }, '2024-12-31'],
  ['no-data', reach],
  ['needs-two-points', { target: { value: 100 }, values: { 2023: 70 } }],
  ['needs-two-points', { ...reach, observations: makeObservations({ 2023: 70 }, { qualifier: 'at-least' }) }],
  ['missing-periods', { target: { kind: 'cumulative', value: 45 }, values: { 2021: 9, 2023: 9 } }],
  [
    'no-start',
    {
      target: { kind: 'cumulative', value: 45, start: null },
      values: { 2022: 9, 2023: 9 },
      programme: {
        documents: [{ id: 'plan', title: {}, kind: 'plan', availability: 'read', written: '2022-01-01' }],
      },
    },
  ],
  [
    'definition-changed',
    {
      ...reach,
      indicator: { definitions, baselines: [{ figure: 'b', sameLabel: true, sameBasis: true }] },
      values: { 2022: 60, 2023: 70 },
    },
  ],
  [
    'area-merged',
    {
      target: { value: 100, area: 'west' },
      observations: makeObservations({ 2021: 60, 2022: 70 }, { area: 'west' }),
      programme: {
        documents: [{ id: 'd', title: { en: '…' }, kind: 'other', availability: 'read' }],
        areas: [
          { id: 'east', title: { en: '…' }, kind: 'town' },
          {
            id: 'west',
            title: { en: '…' },
            kind: 'town',
            succeededBy: { id: 'east', date: '2023-07-01', sources: [{ document: 'd' }] },
          },
        ],
      },
    },
  ],
  [
    'periods-differ',
    {
      ...reach,
      indicator: { ...flow, baselines: [{ figure: 'b', sameLabel: true, sameBasis: true }] },
      values: { 2022: 60, '2023-H1': 40 },
    },
  ],
];

test.each(refusals)('no projection: %s', (reason, parts, asOf) => {
  expect(of(parts, asOf)).toMatchObject({ given: false, reason });
});

test('every reason for none occurs', () => {
  expect([...new Set(refusals.map(([reason]) => reason))].sort()).toEqual([...projectionRefusals].sort());
});

test('from the starting point, and the state stays what it is', () => {
  const found = of({ ...reach, values: { 2023: 78 } });
  expect(found).toMatchObject({
    given: true,
    state: 'on-track',
    contrast: 'projected-to-miss',
    pace: 28 / 3,
    requiredPerYear: expect.closeTo(22 / (2 - 182 / 366), 9),
    caveats: ['two-points'],
  });
  expect(of({ ...reach, values: { 2021: 51, 2022: 60, 2023: 76 } })).toMatchObject({
    state: 'at-risk',
    contrast: null,
  });
  expect(of({ ...reach, values: { 2021: 51, 2022: 52, 2023: 76, 2024: 87 } }, '2025-06-30')).toMatchObject({
    state: 'at-risk',
    contrast: null,
  });
});

test('a steep recovery may be projected to meet what is still behind', () => {
  const found = of({ ...reach, values: { 2021: 20, 2022: 48, 2023: 76 } });
  expect(found).toMatchObject({ state: 'at-risk', contrast: 'projected-to-meet' });
});

test('what is ahead and flattens is projected to miss', () => {
  const found = of({ ...reach, values: { 2021: 80, 2022: 82, 2023: 83 } });
  expect(found).toMatchObject({ state: 'ahead', pace: 6.5, contrast: 'projected-to-miss' });
});

test('a month is no quarter, but a sum may be made of both', () => {
  const values = { '2023-Q1': 3, '2023-Q2': 3, '2023-07': 1 };
  expect(
    of({ ...reach, indicator: { ...flow, baselines: [{ figure: 'b', sameLabel: true, sameBasis: true }] }, values }),
  ).toMatchObject({ reason: 'periods-differ' });
  const count = { kind: 'cumulative' as const, value: 45, start: '2023' };
  expect(of({ target: count, indicator: { ...flow, frequency: 'month' }, values }, '2023-09-30')).toMatchObject({
    given: true,
    achievedPerYear: expect.closeTo((7 * 365) / 212, 9) as number,
  });
});

test('a complete count is projected at its constant pace, without a range', () => {
  const found = of({
    target: { kind: 'cumulative', value: 45 },
    values: { 2021: 5, 2022: 10, 2023: 15 },
    indicator: flow,
  });
  expect(found).toMatchObject({
    given: true,
    points: [
      { date: '2020-12-31', value: 0 },
      { date: '2023-12-31', value: 30 },
    ],
    pace: 10,
    projected: { value: 50 },
    meets: true,
    caveats: ['two-points', 'running-total'],
  });
  expect(found).not.toHaveProperty('paceRange');
});

test('a running total is projected from its starting point', () => {
  const found = of({
    baseline: { value: 20, date: '2020' },
    target: { kind: 'cumulative', value: 45 },
    indicator: { timeBasis: 'running-total', baselines: [{ figure: 'b', sameLabel: true, sameBasis: true }] },
    values: { 2021: 22, 2022: 33, 2023: 35 },
  });
  expect(found).toMatchObject({
    points: [{ value: 20 }, { value: 35 }],
    pace: 5,
    projected: { value: 45 },
    meets: true,
  });
});

test('a relative target is projected against the value it stands for', () => {
  const found = of({
    ...reach,
    target: { kind: 'relative', relative: { base: 'baseline', change: 100, as: 'percent' } },
    values: { 2023: 80 },
  });
  expect(found).toMatchObject({ given: true, projected: { value: 100 }, meets: true });
});

test('what the line leaves out is said', () => {
  const exact = makeObservations({ 2021: 55, 2023: 70 });
  const bound = makeObservations({ 2022: 60 }, { qualifier: 'at-least' });
  const early = makeObservations({ 2023: 70 }, { status: 'provisional' });
  const caveats = (parts: Case): unknown => {
    const found = of(parts);
    return found.given ? found.caveats : found.reason;
  };
  expect(caveats({ ...reach, observations: [...exact, ...bound] })).toEqual(['few-points', 'inexact-left-out']);
  expect(caveats({ ...reach, observations: early })).toEqual(['two-points', 'provisional']);
  expect(caveats({ target: { value: 100 }, values: { 2022: 60, 2023: 70 } })).toEqual(['two-points', 'no-baseline']);
  const redefined = { definitions, baselines: [{ figure: 'b', sameLabel: true, sameBasis: true }] };
  expect(caveats({ ...reach, indicator: redefined, values: { 2022: 60, 2023: 70, 2024: 75 } })).toBe(
    'definition-changed',
  );
});

test('values of a new definition alone make a line, and the older ones are said to be left out', () => {
  const redefined = { definitions, baselines: [{ figure: 'b', sameLabel: true, sameBasis: true }] };
  const found = of({ ...reach, indicator: redefined, values: { 2022: 60, 2023: 70, 2024: 75 } }, '2025-06-30');
  expect(found).toMatchObject({
    given: true,
    pace: 5,
    points: [{ value: 70 }, { value: 75 }],
    caveats: ['two-points', 'definition-left-out'],
  });
});

test('no trend is tested below five points', () => {
  for (const seed of ['demo-district/plan-2021-2025', 'national-children/outline-2021-2030']) {
    const programme = seedProgramme(seed);
    for (const { asOf } of programme.releases ?? []) {
      for (const { id } of programme.targets) {
        const found = projectTarget(programme, id, { asOf });
        if (!found.given) continue;
        expect(found.trend === undefined).toBe(found.points.length < 5);
      }
    }
  }
});

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

test('any case: finite numbers, the judged state, paces in their range, and arrival in time only where it meets', () => {
  fc.assert(
    fc.property(reachCase, (some) => {
      const programme = deepFreeze(programmeOf(some));
      const found = projectTarget(programme, 't', { asOf: some.asOf });
      expect(found.state).toBe(evaluateProgramme(programme, { asOf: some.asOf }).answers.get('t')?.state);
      const turned = { ...programme, observations: [...(programme.observations ?? [])].reverse() };
      expect(projectTarget(turned, 't', { asOf: some.asOf })).toEqual(found);
      for (const number of numbersIn(found)) {
        expect(Number.isFinite(number)).toBe(true);
        expect(Object.is(number, -0)).toBe(false);
      }
      if (!found.given) return;
      const { pace, paceRange = { low: pace, high: pace }, arrival, meets, caveats } = found;
      expect(pace).toBeGreaterThanOrEqual(paceRange.low);
      expect(pace).toBeLessThanOrEqual(paceRange.high);
      if (arrival.when === 'date') expect(arrival.byDeadline).toBe(meets);
      if (arrival.when === 'never') expect(meets).toBe(false);
      expect(caveats.filter((caveat) => !projectionCaveats.includes(caveat))).toEqual([]);
    }),
    runs,
  );
});

test('any case: mirrored values make the mirrored line', () => {
  fc.assert(
    fc.property(reachCase, (some) => {
      const plain = projectTarget(programmeOf(some), 't', { asOf: some.asOf });
      const mirrored = projectTarget(
        programmeOf(some, (n) => -n + 0, true),
        't',
        { asOf: some.asOf },
      );
      expect(mirrored.given).toBe(plain.given);
      if (!plain.given || !mirrored.given) return;
      expect(mirrored.pace).toBeCloseTo(-plain.pace, 9);
      expect([mirrored.meets, mirrored.arrival]).toEqual([plain.meets, plain.arrival]);
    }),
    runs,
  );
});

test('an unknown target and a date that is none are wrong calls', () => {
  expect(() => projectTarget(makeCase(reach), 'else', { asOf: '2024-06-30' })).toThrow('the id of a target, got else');
  expect(() => of(reach, '2024')).toThrow('projectTarget requires asOf as a civil date');
});
