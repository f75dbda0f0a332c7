import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../fixtures/arbitrary-case.ts';
import {
  makeIndicator,
  makeObservations,
  makeProgramme,
  makeTarget,
  type TargetParts,
} from '../fixtures/make-programme.ts';
import type { Figure, Indicator, Programme, Target } from '../generated/types.ts';
import { kinds } from '../kind/kinds.ts';
import { parseProgramme } from '../parse/parse-programme.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';
import { evaluability } from './evaluability.ts';

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const numbers = [0, 1, 3, 40, 95] as const;

/** Targets of every kind, with and without each of the fields that some kind needs. */
const targets = fc.record({
  kind: fc.constantFrom<Target['kind'][]>(
    ...(['reach', 'hold', 'cumulative', 'recurrent', 'standard', 'coverage', 'deliverable'] as const),
    ...(['entitlement', 'direction', 'relative', 'within', 'compare', 'rank'] as const),
  ),
  comparator: fc.constantFrom<Target['comparator'][]>(
    ...(['ge', 'gt', 'le', 'lt', 'eq', 'range', 'approx', 'within', 'not-stated'] as const),
  ),
  value: maybe(numbers),
  low: maybe([1, 40]),
  high: maybe([41, 95]),
  tolerance: maybe([0, 2]),
  deadline: fc.constantFrom('2025', null),
  start: maybe(['2021', null]),
  times: maybe([2]),
  amount: maybe([2]),
  per: fc.constant('year' as const),
  unitCount: maybe([5, null]),
  rule: fc.constant({ 'zh-Hans': '规则' }),
  relative: maybe(
    (['baseline', 'previous-period', 'average-per-year'] as const).flatMap((base) =>
      (['percent', 'points'] as const).flatMap((as) => [
        { base, as, change: 20 },
        { base, as, change: -20 },
        { base, as, low: 10, high: 20 },
        { base, as },
      ]),
    ),
  ),
  compareWith: maybe([{ base: 'last-year' }, { base: 'place' }, { base: 'place', place: 'city' }] as const),
  rank: maybe([{ by: { 'zh-Hans': '市' } }, { by: { 'zh-Hans': '市' }, outOf: 16 }]),
});

const indicators = fc.record({
  direction: fc.constantFrom<Indicator['direction'][]>('up', 'down', 'none'),
  timeBasis: fc.constantFrom<Indicator['timeBasis'][]>('point', 'flow', 'running-total'),
  unit: fc.constantFrom<Indicator['unit'][]>(
    { label: { 'zh-Hans': '%' }, kind: 'percent' },
    { label: { 'zh-Hans': '个' }, kind: 'plain' },
    { label: {}, kind: 'plain' },
  ),
});

const starts = maybe([
  { value: 40, date: '2020' },
  { value: 0, date: '2020' },
  { value: 40, date: null },
  { value: 40, date: '2026' },
]);

const years = Array.from({ length: 11 }, (_, i) => String(2020 + i));

interface Drawn {
  readonly target: TargetParts;
  readonly indicator: Partial<Indicator>;
  readonly start: { readonly value: number; readonly date: string | null } | undefined;
}

const planOf = ({ target, indicator, start }: Drawn): Programme => {
  const defined = Object.fromEntries(Object.entries(target).filter(([, value]) => value !== undefined));
  const unit = { ...makeIndicator(), ...indicator }.unit;
  const figure = { id: 'f', title: { 'zh-Hans': '起点' }, unit, ...start } as Figure;
  const baselines = start === undefined ? {} : { baselines: [{ figure: 'f', sameLabel: true, sameBasis: true }] };
  return makeProgramme({
    indicators: [makeIndicator({ ...indicator, ...baselines })],
    targets: [makeTarget(defined as TargetParts)],
    figures: start === undefined ? [] : [figure],
    places: [{ id: 'city', title: { 'zh-Hans': '市' } }],
  } as Partial<Programme>);
};

/** Series of which one at least decides a target that can be judged at all: far off on both sides, moving, and on the number. */
const seriesFor = ({ targets: [target], figures = [] }: Programme): readonly (readonly number[])[] => {
  const base = figures[0]?.value ?? 40;
  const { value, low, times, amount, relative } = target as Target;
  const change = relative?.change ?? relative?.low ?? 0;
  const met = [value, low, times, amount, base + change, base * (1 + change / 100)].filter((one) => one !== undefined);
  return [...met, 1_000_000, -1_000_000].map((one) => years.map(() => one)).concat([years.map((_, i) => 10 + i ** 2)]);
};

const stateOf = (programme: Programme): string =>
  evaluateProgramme(programme, { asOf: '2031-06-30' }).answers.get('t')?.state ?? 'missing';

/** What is done or not is judged by evidence of that. */
const done = (programme: Programme): Programme => ({
  ...programme,
  targets: programme.targets.map((target) => makeTarget({ ...target, completed: { date: '2024' } })),
});

const statesOf = (programme: Programme): readonly string[] => [
  stateOf(done(programme)),
  ...seriesFor(programme).flatMap((series) =>
    [0, 5].map((numerator) => {
      const values = Object.fromEntries(years.map((year, i) => [year, series[i] as number]));
      const own = makeObservations(values, { numerator, denominator: 5, ofUnits: true });
      const elsewhere = own.map((one) => ({ ...one, id: `${one.id}-city`, place: 'city' }));
      return stateOf({ ...programme, observations: [...own, ...elsewhere] });
    }),
  ),
];

/** About so much more each year, or about such a share, without a tolerance or a better side. */
const isOnlyAbout = ({ target, indicator }: Drawn): boolean =>
  (target.relative?.base === 'previous-period' || kinds[target.kind ?? 'reach'].units !== undefined) &&
  target.comparator === 'approx' &&
  target.tolerance === undefined &&
  indicator.direction === 'none';

/** Without what its kind does not take: the file would be refused for that alone. */
const fitting = (programme: Programme): Programme => ({
  ...programme,
  targets: programme.targets.map((target, i) => {
    const odd = parseProgramme({ ...programme, targets: [target] }).issues.flatMap(({ code, path }) =>
      code === 'not-for-kind' && path[0] === 'targets' && path.length === 3 && i === 0 ? [String(path[2])] : [],
    );
    return Object.fromEntries(Object.entries(target).filter(([name]) => !odd.includes(name))) as unknown as Target;
  }),
});

const saysSo = ['target-not-judged', 'start-unknown', 'empty-unit', 'direction-contradicts', 'cannot-add-up'];

const isTold = (programme: Programme): boolean =>
  parseProgramme(programme).issues.some(
    ({ code, path }) => saysSo.includes(code) && (path[0] !== 'figures' || path[2] !== 'unit'),
  );

test('what judging cannot use, whatever the values, is told by the check and by evaluability, and nothing else is', () => {
  let blockedOnes = 0;
  fc.assert(
    fc.property(fc.record({ target: targets, indicator: indicators, start: starts }), (drawn) => {
      const programme = fitting(planOf(drawn as Drawn));
      // Decided by the very number alone, which no series of this test holds.
      fc.pre(!isOnlyAbout(drawn as Drawn));
      // Refused before anything is judged.
      fc.pre(!parseProgramme(programme).issues.some(({ code }) => code === 'missing-for-kind'));
      const [finding] = evaluability(programme).items;
      const blocked = finding?.now === 'nothing';
      blockedOnes += blocked ? 1 : 0;
      const states = statesOf(programme);
      const never = states.every((state) => ['invalid', 'not-assessable', 'no-data'].includes(state));
      expect([isTold(programme), never], JSON.stringify(states)).toEqual([blocked, blocked]);
    }),
    { seed: runs.seed, numRuns: 400 },
  );
  expect(blockedOnes).toBeGreaterThan(40);
});
