import { expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { makeCase, type Case, type TargetParts } from '../fixtures/make-programme.ts';
import type { Indicator, Target } from '../generated/types.ts';
import { buildLookup } from '../lookup/lookup.ts';
import { courseOf } from './course-of.ts';
import { prepareCase } from './prepare-case.ts';
import type { Verdict } from './target-case.ts';

const of = (parts: Case, verdict?: Verdict) => {
  const programme = makeCase({ baseline: { value: 50, date: '2020' }, ...parts });
  const [target] = programme.targets as [Target];
  const lookup = buildLookup(programme, { asOf: '2024-06-30', knownAt: '2024-06-30' }, defaultRules);
  return { target, course: courseOf(target, prepareCase(target, lookup), verdict) };
};

const course = (target: TargetParts, indicator: Partial<Indicator> = {}, verdict?: Verdict) =>
  of({ target: { value: 100, ...target }, indicator }, verdict).course;

const begins = { date: '2020-12-31', value: 50 };

test('where nothing was changed there is one path, and no original', () => {
  const { target, course: found } = of({ target: { value: 100 } });
  expect(found).toEqual({
    target,
    revisions: [],
    accepts: { low: 100 },
    single: true,
    held: false,
    start: '2021-01-01',
    path: [begins, { date: '2025-12-31', value: 100 }],
  });
});

test('a changed target keeps what it was first, its path, and its known revisions, oldest first', () => {
  const [a, b, c] = [
    { date: '2022-05-01', value: 110, reason: { en: 'a' }, sources: [{ document: 'd' }] },
    { date: '2023-05-01', value: 120, deadline: '2026', reason: { en: 'b' }, sources: [{ document: 'd' }] },
    { date: '2024-07-01', value: 130, reason: { en: 'not yet known' }, sources: [{ document: 'd' }] },
  ] as const;
  const { target, course: found } = of({ target: { value: 100, revisions: [b, c, a] } });
  const { revisions: _, ...first } = target;
  expect(found).toEqual({
    target: { ...target, value: 120, deadline: '2026' },
    original: first,
    revisions: [a, b],
    accepts: { low: 120 },
    single: true,
    held: false,
    start: '2021-01-01',
    path: [begins, { date: '2026-12-31', value: 120 }],
    originalPath: [begins, { date: '2025-12-31', value: 100 }],
  });
});

test('a target of another document has no path here, changed or not', () => {
  const revisions = [{ date: '2022-05-01', value: 110, reason: { en: 'a' }, sources: [{ document: 'd' }] }];
  const found = course({ origin: 'reference', revisions });
  expect(found.path).toEqual([]);
  expect(found.original).toMatchObject({ value: 100 });
  expect(found).not.toHaveProperty('originalPath');
});

test.each<[string, TargetParts, Partial<Indicator>, object]>([
  ['more than', { comparator: 'gt' }, {}, { low: 100, lowOpen: true }],
  ['at most', { comparator: 'le' }, { direction: 'down' }, { high: 100 }],
  ['less than', { comparator: 'lt' }, { direction: 'down' }, { high: 100, highOpen: true }],
  ['between', { comparator: 'range', low: 80, high: 90 }, { direction: 'none' }, { low: 80, high: 90 }],
  ['exactly', { comparator: 'eq' }, {}, { low: 100, high: 100 }],
])('the values that satisfy “%s” have no end that is open to infinity', (_, target, indicator, accepts) => {
  expect(course(target, indicator).accepts).toEqual(accepts);
});

test('where no number can be named none is', () => {
  expect(course({ kind: 'direction' })).not.toHaveProperty('accepts');
});

test('the goal that was judged by stands before the one that would be', () => {
  const goal = { accepts: { low: 3, high: 7, lowOpen: true, highOpen: true }, way: 0 } as const;
  const verdict = { state: 'on-track', rule: 'r', method: 'linear-pace', goal } as unknown as Verdict;
  expect(course({}, {}, verdict).accepts).toEqual({ low: 3, high: 7, lowOpen: true, highOpen: true });
  expect(course({}, {}, { ...verdict, goal: undefined } as never).accepts).toEqual({ low: 100 });
});

test('lines to be kept are held, and so is what was judged as one', () => {
  const kinds = ['hold', 'recurrent', 'standard', 'coverage', 'reach', 'cumulative', 'relative', 'direction'] as const;
  expect(kinds.filter((kind) => course({ kind }).held)).toEqual(['hold', 'recurrent', 'standard', 'coverage']);
  const judged = (method: Verdict['method']) => course({}, {}, { state: 'holding', rule: 'r', method } as never).held;
  expect([judged('hold'), judged('linear-pace')]).toEqual([true, false]);
});

test('a sum, a count over another time than that of the values, and a change are no number of single values', () => {
  const single = (target: TargetParts, timeBasis: Indicator['timeBasis']) => course(target, { timeBasis }).single;
  expect(single({ kind: 'cumulative' }, 'running-total')).toBe(true);
  expect(single({ kind: 'cumulative' }, 'flow')).toBe(false);
  for (const timeBasis of ['flow', 'year-to-date'] as const) {
    expect(single({ kind: 'recurrent', times: 2 }, timeBasis)).toBe(true);
    expect(single({ kind: 'recurrent', times: 2, per: 'quarter' }, timeBasis)).toBe(false);
    expect(single({ kind: 'reach' }, timeBasis)).toBe(true);
  }
  expect(single({ kind: 'recurrent', times: 2, per: 'quarter' }, 'point')).toBe(true);
  expect(single({ kind: 'compare', compareWith: { base: 'last-year' } }, 'point')).toBe(false);
  const relative = (base: 'baseline' | 'previous-period' | 'average-per-year') =>
    single({ kind: 'relative', relative: { base, change: 10, as: 'points' } }, 'point');
  expect([relative('baseline'), relative('previous-period'), relative('average-per-year')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('without a stated start or a plan that is dated, it is not said when a target begins', () => {
  expect(course({ start: null }).start).toBeNull();
  expect(course({ start: '2022-Q2' }).start).toBe('2022-04-01');
});
