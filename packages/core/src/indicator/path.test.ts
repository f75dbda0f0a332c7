import { expect, test } from 'vitest';
import { makeTarget, type TargetParts } from '../fixtures/make-programme.ts';
import { expectedOn, pathOf } from './path.ts';

const [start, goal] = [
  { date: '2020-12-31', value: 10 },
  { date: '2025-12-31', value: 50 },
];
const words = { en: 'words' };

const path = (target: TargetParts, others: readonly TargetParts[] = []) => {
  const own = makeTarget({ value: 50, ...target });
  const targets = [own, ...others.map((one, i) => makeTarget({ id: `s${i}`, value: 50, ...one }))];
  return pathOf(own, start, goal, {
    targets: new Map([['i', targets]]),
    documents: new Map(),
    asOf: '2024-06-30',
    knownAt: '2024-06-30',
  });
};
const bends = (others: readonly TargetParts[], target: TargetParts = {}) =>
  path(target, others)
    .points.slice(1, -1)
    .map(({ date, value }) => [date, value]);

test('without other points a path runs straight from the start to the goal', () => {
  expect(path({})).toEqual({ points: [start, goal], used: [] });
});

test('interim and earlier dated targets bend it in the order of their dates, and are named', () => {
  const interim = [
    { date: '2024', value: 40 },
    { date: '2022-06', value: 20 },
  ];
  expect(path({ interim }, [{ deadline: '2023', value: 30 }])).toEqual({
    points: [
      start,
      { date: '2022-06-30', value: 20 },
      { date: '2023-12-31', value: 30 },
      { date: '2024-12-31', value: 40 },
      goal,
    ],
    used: [
      { kind: 'interim', id: 't', period: '2022-06', value: 20 },
      { kind: 'interim', id: 's0', period: '2023', value: 30 },
      { kind: 'interim', id: 't', period: '2024', value: 40 },
    ],
  });
});

test.each([
  ['of another kind', { kind: 'hold' }],
  ['of another plan', { origin: 'reference' }],
  ['that repeats another', { duplicateOf: 't' }],
  ['that was withdrawn', { standing: { status: 'withdrawn', reason: words, sources: [{ document: 'd' }] } }],
  ['of another area', { area: 'north' }],
  ['of another group', { breakdown: { sex: 'girls' } }],
  ['without a deadline', { deadline: null }],
  ['without a value', { value: undefined }],
  ['due on the day of the start', { deadline: '2020' }],
  ['due before the start', { deadline: '2019' }],
  ['due with the goal', { deadline: '2025' }],
  ['due after the goal', { deadline: '2026' }],
] as const)('a target %s does not bend it', (_, other) => {
  expect(bends([{ deadline: '2023', value: 30, ...other }])).toEqual([]);
});

test('targets of one area and group bend each other', () => {
  const same = { area: 'north', breakdown: { sex: 'girls' } };
  expect(bends([{ deadline: '2023', value: 30, ...same }], same)).toEqual([['2023-12-31', 30]]);
});

test('a revised target bends it where it was moved to', () => {
  const revisions = [{ date: '2022-01-01', value: 25, deadline: '2024', reason: words, sources: [{ document: 'd' }] }];
  expect(bends([{ deadline: '2023', value: 30, revisions }])).toEqual([['2024-12-31', 25]]);
});

test('of two points of one date the own one counts, else the lower: a path does not jump', () => {
  const interim = [{ date: '2023', value: 35 }];
  const others = [
    { deadline: '2023', value: 30 },
    { deadline: '2023', value: 20 },
    { deadline: '2024', value: 45 },
  ];
  for (const order of [others, [...others].reverse()]) {
    expect(bends(order, { interim })).toEqual([
      ['2023-12-31', 35],
      ['2024-12-31', 45],
    ]);
    expect(bends(order)).toEqual([
      ['2023-12-31', 20],
      ['2024-12-31', 45],
    ]);
  }
});

test.each([
  ['2019-01-01', 10],
  ['2020-12-31', 10],
  ['2021-01-02', 12],
  ['2021-01-10', 20],
  ['2021-01-15', 15],
  ['2021-01-20', 10],
  ['2022-01-01', 10],
])('on %s a path expects %d', (date, value) => {
  const points = [
    { date: '2020-12-31', value: 10 },
    { date: '2021-01-10', value: 20 },
    { date: '2021-01-20', value: 10 },
  ];
  expect(expectedOn(points, date)).toBe(value);
});
