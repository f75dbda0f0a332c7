import { expect, test } from 'vitest';
import type { Input } from '../answer/because.ts';
import { makeCase, makeIndicator, makeTarget, type TargetParts } from '../fixtures/make-programme.ts';
import type { Indicator } from '../generated/types.ts';
import { wholeLookup } from '../lookup/lookup.ts';
import { meetsNoWhole, targetObstacle } from './target-obstacle.ts';

interface Given {
  readonly target: TargetParts;
  readonly indicator?: Partial<Indicator>;
  readonly used?: readonly Input[];
  /** The first day that counts; null where none is known. */
  readonly day?: string | null;
}

/** Why a target cannot be judged; no starting point can be used. */
const obstacle = ({ target, indicator, used = [], day = '2021-01-01' }: Given) =>
  targetObstacle({
    target: makeTarget(target),
    indicator: makeIndicator(indicator),
    baseline: { usable: false, reason: 'baseline-undated' },
    begins: { day, stated: day !== null },
    used,
  });

test('without a day from which values count nothing can be judged by them; what is done or not needs none', () => {
  expect(obstacle({ target: { value: 80 }, day: null })).toBe('no-start');
  for (const kind of ['deliverable', 'entitlement', 'within'] as const)
    expect(obstacle({ target: { kind }, day: null })).toBeNull();
});

test('a direction is needed where nothing else is asked for', () => {
  const direction = { kind: 'direction', comparator: 'not-stated' } as const;
  expect(obstacle({ target: direction })).toBeNull();
  expect(obstacle({ target: direction, indicator: { direction: 'none' } })).toBe('no-direction');
});

test('a comparison needs what it is compared with: a year before is there, a place has to be named', () => {
  const compare = (compareWith?: TargetParts['compareWith']) =>
    obstacle({ target: { kind: 'compare', ...(compareWith ? { compareWith } : {}) } });
  expect(compare()).toBe('no-target-value');
  expect(compare({ base: 'last-year' })).toBeNull();
  expect(compare({ base: 'place' } as never)).toBe('no-target-value');
  expect(compare({ base: 'place', place: 'city' })).toBeNull();
});

test('a change needs its starting point, unless a revision has stated a value since', () => {
  const relative = { base: 'baseline', change: 10, as: 'points' } as const;
  const of = (used: readonly Input[], value?: number) =>
    obstacle({ target: { kind: 'relative', relative, ...(value === undefined ? {} : { value }) }, used });
  const revision = { kind: 'revision', id: 't', published: '2022-01-01' } as const;
  expect(of([])).toBe('baseline-undated');
  expect(of([{ ...revision, value: 80 }], 80)).toBeNull();
  expect(of([{ ...revision, period: '2026' }], 80)).toBe('baseline-undated');
  // Of several one that states a value is enough; a figure is no revision.
  expect(
    of(
      [
        { ...revision, value: 80 },
        { ...revision, period: '2026' },
      ],
      80,
    ),
  ).toBeNull();
  expect(of([{ kind: 'figure', id: 'b', value: 50 }], 80)).toBe('baseline-undated');
});

test('a change from year to year needs none', () => {
  expect(
    obstacle({ target: { kind: 'relative', relative: { base: 'previous-period', change: 2, as: 'points' } } }),
  ).toBeNull();
});

test.each([
  ['exactly 49.5', { comparator: 'eq', change: 10 }, true],
  ['49.05 to 49.5', { comparator: 'range', low: 9, high: 10 }, true],
  ['49.05 to 50.4', { comparator: 'range', low: 9, high: 12 }, false],
  ['at least 49.5', { comparator: 'ge', change: 10 }, false],
  ['exactly 54', { comparator: 'eq', change: 20 }, false],
  ['a change of each period', { comparator: 'eq', change: 10, base: 'previous-period' }, false],
] as const)('of 45 things, %s: whether no whole number meets it is %s', (_, { comparator, ...change }, expected) => {
  const relative = { base: 'baseline', as: 'percent', ...change } as const;
  const programme = makeCase({
    baseline: { value: 45, date: '2020' },
    indicator: { direction: 'none', unit: { label: { en: 'schools' }, kind: 'plain', whole: true } },
    target: { kind: 'relative', comparator, relative } as TargetParts,
  });
  const of = (whole: boolean) => ({
    ...programme,
    indicators: programme.indicators.map((one) => ({ ...one, unit: { ...one.unit, whole } })),
  });
  const [target] = programme.targets as [(typeof programme.targets)[number]];
  expect(meetsNoWhole(target, wholeLookup(of(true)))).toBe(expected);
  expect(meetsNoWhole(target, wholeLookup(of(false)))).toBe(false);
});
