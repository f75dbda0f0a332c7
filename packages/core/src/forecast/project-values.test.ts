import { expect, test } from 'vitest';
import { projectValues, type ValuesToProject } from './project-values.ts';

/** Values at the ends of years, to be at least the goal by the end of 2025. */
const given = (values: Readonly<Record<number, number>>, goal: number, parts: Partial<ValuesToProject> = {}) =>
  projectValues({
    points: Object.entries(values).map(([year, value]) => ({ date: `${year}-12-31`, value })),
    deadline: '2025-12-31',
    asOf: '2023-12-31',
    goal,
    satisfies: (value) => value >= goal,
    ...parts,
  })!;

test('two points: the constant pace, with no range and no word on chance', () => {
  expect(given({ 2020: 50, 2023: 65 }, 80)).toEqual({
    given: true,
    method: 'constant-pace',
    version: '1',
    points: [
      { date: '2020-12-31', value: 50 },
      { date: '2023-12-31', value: 65 },
    ],
    pace: 5,
    projected: { date: '2025-12-31', value: 75, clipped: false },
    meets: false,
    arrival: { when: 'date', date: '2026-12-31', byDeadline: false },
    achievedPerYear: 5,
    requiredPerYear: 7.5,
    caveats: ['two-points'],
  });
});

test('three and four points: Theil–Sen over all pairs, by date, from the latest value', () => {
  // Pairs: 2020–22 4, 2020–23 5, 2020–24 3, 2022–23 7, 2022–24 2, 2023–24 −3: median 3.5.
  const found = given({ 2020: 50, 2022: 58, 2023: 65, 2024: 62 }, 70);
  expect(found).toMatchObject({
    method: 'theil-sen',
    pace: 3.5,
    paceRange: { low: -3, high: 7 },
    tendency: 'mixed',
    projected: { value: 65.5, low: { value: 59 }, high: { value: 69 } },
    meets: false,
    meetsInRange: 'none',
    achievedPerYear: 3,
    requiredPerYear: 4,
    caveats: ['few-points'],
  });
  expect(found).not.toHaveProperty('trend');
  expect(found).not.toHaveProperty('interval');
});

test('five points: the exact chance and a labelled interval are added', () => {
  const found = given({ 2020: 10, 2021: 12, 2022: 13, 2023: 15, 2024: 16 }, 20);
  // All ten pairs rise: 2 of 120 orders are that far from even.
  expect(found.trend).toEqual({ s: 10, p: 2 / 120, by: 'exact' });
  // Line: mean 13.2, slope 1.5; at 2025 17.7; s² = 0.3 ÷ 3 = 0.1; t(0.9; 3) = 1.637744; half = t·√(0.1·(1 + 1/5 + 9/10)).
  expect(found.interval).toMatchObject({ by: 'least-squares', level: 0.8 });
  expect(found.interval?.value.value).toBeCloseTo(17.7, 9);
  expect(found.interval?.low.value).toBeCloseTo(17.7 - 1.637744354 * Math.sqrt(0.21), 6);
  expect(found.interval?.high.value).toBeCloseTo(17.7 + 1.637744354 * Math.sqrt(0.21), 6);
  expect(found.caveats).toEqual([]);
  expect(found.tendency).toBe('up');
});

test.each([
  ['all of the range meets it', { 2020: 50, 2022: 60, 2023: 64 }, 70, 'all', true],
  ['some of it does', { 2020: 50, 2022: 60, 2023: 64 }, 73.5, 'some', false],
  ['the slowest alone does not', { 2020: 50, 2022: 60, 2023: 64 }, 73, 'some', true],
  ['none of it does', { 2020: 50, 2022: 60, 2023: 64 }, 75, 'none', false],
] as const)('the range says that %s', (_, values, goal, meetsInRange, meets) => {
  expect(given(values, goal)).toMatchObject({ meetsInRange, meets });
});

test('a goal with two ends may lie between two paces that miss it', () => {
  const found = given({ 2020: 0, 2022: 1, 2023: 4 }, 7, { satisfies: (value) => value === 7 });
  expect(found).toMatchObject({ projected: { low: { value: 5 }, high: { value: 10 } }, meetsInRange: 'some' });
});

test.each([
  ['the value was satisfied already', { 2020: 50, 2023: 81 }, { when: 'reached' }],
  ['it leads away', { 2020: 50, 2023: 49 }, { when: 'never' }],
  ['it stands still', { 2020: 50, 2023: 50 }, { when: 'never' }],
  ['it would take more than a hundred years', { 2020: 50, 2023: 50.8 }, { when: 'never' }],
  ['it is just in time', { 2020: 50, 2023: 68 }, { when: 'date', date: '2025-12-31', byDeadline: true }],
  ['it is half a year late', { 2020: 50, 2023: 66 }, { when: 'date', date: '2026-08-17', byDeadline: false }],
] as const)('arrival where %s', (_, values, arrival) => {
  expect(given(values, 80).arrival).toEqual(arrival);
});

test('what passes a natural limit is taken back to it, and that is said', () => {
  const found = given({ 2020: 50, 2022: 85, 2023: 95 }, 90, { limits: { max: 100 } });
  expect(found.projected).toEqual({
    date: '2025-12-31',
    value: 100,
    clipped: true,
    low: { value: 100, clipped: true },
    high: { value: 100, clipped: true },
  });
  expect(found.caveats).toEqual(['few-points', 'clipped']);
  expect(given({ 2020: 5, 2023: 1 }, 0, { limits: { min: 0 }, satisfies: (v) => v <= 0 }).projected).toMatchObject({
    value: 0,
    clipped: true,
  });
});

test.each([
  ['a reversal of more than half the net change', { 2020: 50, 2021: 60, 2022: 54, 2023: 60 }, true],
  ['one of exactly half', { 2020: 50, 2021: 60, 2022: 55, 2023: 60 }, false],
  ['a fall the other way round', { 2020: 60, 2021: 50, 2022: 56, 2023: 50 }, true],
  ['a small one on the way down', { 2020: 60, 2021: 50, 2022: 54, 2023: 50 }, false],
  ['no net change but a swing', { 2020: 50, 2021: 60, 2023: 50 }, true],
  ['no change at all', { 2020: 50, 2021: 50, 2023: 50 }, false],
])('volatile: %s', (_, values, volatile) => {
  expect(given(values, 80).caveats.includes('volatile')).toBe(volatile);
});

test.each([
  [{ 2020: 5, 2021: 5, 2022: 5 }, 'flat'],
  [{ 2020: 5, 2021: 5, 2022: 6 }, 'up'],
  [{ 2020: 6, 2021: 5, 2022: 5 }, 'down'],
  [{ 2020: 5, 2021: 6, 2022: 5 }, 'mixed'],
])('the tendency of %j is %s', (values, tendency) => {
  expect(given(values, 80).tendency).toBe(tendency);
});

test('fewer than two days, or numbers out of range, are no line', () => {
  expect(given({ 2020: 1 }, 2)).toBeNull();
  expect(given({}, 2)).toBeNull();
  expect(given({ 2020: -1.7e308, 2021: 1.7e308 }, 2)).toBeNull();
});

test('four points, whole: nothing else is told', () => {
  expect(given({ 2020: 50, 2022: 58, 2023: 65, 2024: 62 }, 70, { caveats: ['no-baseline', 'provisional'] })).toEqual({
    given: true,
    method: 'theil-sen',
    version: '1',
    points: [
      { date: '2020-12-31', value: 50 },
      { date: '2022-12-31', value: 58 },
      { date: '2023-12-31', value: 65 },
      { date: '2024-12-31', value: 62 },
    ],
    pace: 3.5,
    paceRange: { low: -3, high: 7 },
    tendency: 'mixed',
    projected: {
      date: '2025-12-31',
      value: 65.5,
      clipped: false,
      low: { value: 59, clipped: false },
      high: { value: 69, clipped: false },
    },
    meets: false,
    meetsInRange: 'none',
    arrival: { when: 'date', date: '2027-04-15', byDeadline: false },
    achievedPerYear: 3,
    requiredPerYear: 4,
    caveats: ['few-points', 'no-baseline', 'provisional'],
  });
});

test('the pace still needed is told while a year or more is left, and where the goal is not reached', () => {
  const needed = (asOf: string, goal = 80) => given({ 2020: 50, 2023: 65 }, goal, { asOf }).requiredPerYear;
  expect(needed('2024-12-31')).toBe(15);
  expect(needed('2025-01-01')).toBeUndefined();
  expect(needed('2023-12-31', 65)).toBeUndefined();
});

test('only a range that leaves out the limit on one side is taken back on that side', () => {
  const found = given({ 2020: 50, 2022: 70, 2023: 72 }, 90, { limits: { max: 90 } });
  expect(found.projected).toEqual({
    date: '2025-12-31',
    value: expect.closeTo(72 + (2 * 22) / 3, 9),
    clipped: false,
    low: { value: 76, clipped: false },
    high: { value: 90, clipped: true },
  });
  expect(found.caveats).toEqual(['few-points', 'clipped']);
  expect(given({ 2020: 50, 2022: 70, 2023: 72 }, 90, { limits: { max: 92 } }).caveats).toEqual(['few-points']);
  const falling = given({ 2020: 50, 2022: 30, 2023: 28 }, 10, { limits: { min: 10 } });
  expect(falling.projected.low).toEqual({ value: 10, clipped: true });
  expect(falling.projected.high).toEqual({ value: 24, clipped: false });
  expect(falling.caveats).toEqual(['few-points', 'clipped']);
});

test('an interval that passes a limit is taken back too, and that is said', () => {
  const found = given({ 2020: 10, 2021: 12, 2022: 13, 2023: 15, 2024: 16 }, 20, { limits: { max: 18 } });
  expect(found.interval?.high).toEqual({ value: 18, clipped: true });
  expect(found.interval?.low.clipped).toBe(false);
  expect(found.projected.clipped).toBe(false);
  expect(found.caveats).toEqual(['clipped']);
});

test('a range that ends on the goal with both ends on one side leaves nothing open', () => {
  const exactly = (goal: number) => ({ satisfies: (value: number) => value === goal });
  const values = { 2020: 0, 2022: 1, 2023: 4 };
  expect(given(values, 4.9, exactly(4.9)).meetsInRange).toBe('none');
  expect(given(values, 10.1, exactly(10.1)).meetsInRange).toBe('none');
  expect(given(values, 9.9, exactly(9.9)).meetsInRange).toBe('some');
});

test('the tendency of a range that touches nought', () => {
  expect(given({ 2020: 5, 2021: 4, 2022: 4 }, 80).tendency).toBe('down');
  expect(given({ 2020: 4, 2021: 4, 2022: 5 }, 80).tendency).toBe('up');
});

test('a pace that ends exactly on a goal with two ends meets it, and leaves nothing between', () => {
  const exactly = (goal: number) => ({ satisfies: (value: number) => value === goal });
  // Paces from 0.5 to 3 lead from 4 to 5 and 10.
  const values = { 2020: 0, 2022: 1, 2023: 4 };
  expect(given(values, 5, { satisfies: () => false }).meetsInRange).toBe('none');
  expect(given(values, 10, exactly(10)).meetsInRange).toBe('some');
});
