import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../fixtures/arbitrary-case.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { answerCase } from './answer-case.ts';
import type { MethodCase, MethodOptions, TimedValue } from './method-case.ts';
import { methodNotes } from './method-note.ts';
import { notEvaluables } from './not-evaluable.ts';
import { publishedMethods } from './published-methods.ts';

const wild = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map((n) => n / 4),
  fc.constantFrom(0, -0, 1, 50, 100, 1e-300, 1e300, -1e300, Number.MAX_VALUE),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const time = fc.oneof(fc.integer({ min: 2010, max: 2032 }), fc.double({ min: 2010, max: 2032, noNaN: true }));
const series: fc.Arbitrary<TimedValue[]> = fc.array(fc.record({ at: time, value: fc.option(wild) }), { maxLength: 7 });
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
/** A record without the fields that are undefined. */
const sparse = <T extends object>(model: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<T> =>
  fc
    .record(model)
    .map((full) => Object.fromEntries(Object.entries(full).filter(([, value]) => value !== undefined)) as T);
const options = sparse<MethodOptions>({
  baseYear: maybe(fc.integer({ min: 2010, max: 2030 })),
  currentYear: maybe(fc.integer({ min: 2010, max: 2030 })),
  limit: maybe(wild),
  min: maybe(wild),
  scale: maybe(fc.constantFrom(1, 100)),
  high: maybe(wild),
  bands: maybe(fc.constantFrom(3, 5)),
  projection: maybe(fc.constantFrom('weighted-regression', 'mean-change')),
  worst: maybe(wild),
  best: maybe(wild),
  lower: maybe(wild),
  red: maybe(wild),
  green: maybe(wild),
  optimum: maybe(wild),
  ratio: maybe(wild),
  weights: maybe(fc.array(fc.double({ min: 0, max: 1e308, noNaN: true }), { maxLength: 7 })),
  threshold: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
  power: maybe(fc.integer({ min: -3, max: 3 })),
});
const anyCase: fc.Arbitrary<MethodCase> = fc
  .tuple(
    sparse<MethodCase>({
      series: maybe(series),
      named: maybe(
        fc.dictionary(
          fc.constantFrom('a', 'b', 'lifeExpectancy', 'expectedSchooling', 'meanSchooling', 'income'),
          series,
        ),
      ),
      baseline: maybe(fc.record({ at: time, value: fc.option(wild) })),
      target: maybe(fc.record({ at: time, value: wild })),
      direction: maybe(fc.constantFrom('up' as const, 'down' as const)),
    }),
    maybe(options),
  )
  .map(([input, given]) => (given === undefined ? input : { ...input, options: given }));

const numbersIn = (part: unknown): number[] => {
  if (typeof part === 'number') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(numbersIn) : [];
};

test.each(publishedMethods.map((method) => [method.id, method] as const))(
  '%s answers every case with finite numbers or a reason, changes nothing, and says only its own words',
  (_, method) => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const answer = answerCase(method, deepFreeze(input), { id: null });
        expect(numbersIn(answer).filter((value) => !Number.isFinite(value) || Object.is(value, -0))).toEqual([]);
        expect(method.statuses).toContain(answer.status);
        expect(answer.notes.filter((note) => !methodNotes.includes(note))).toEqual([]);
        if (answer.notEvaluable === null) return;
        expect(notEvaluables).toContain(answer.notEvaluable);
        expect([answer.value, answer.score]).toEqual([null, null]);
      }),
      runs,
    );
  },
);

const tame = fc.uniqueArray(
  fc.record({ at: fc.integer({ min: 2012, max: 2026 }), value: fc.integer({ min: 1, max: 4000 }).map((n) => n / 8) }),
  {
    selector: ({ at }) => at,
    minLength: 1,
    maxLength: 6,
  },
);
const tameCase: fc.Arbitrary<MethodCase> = fc.record({
  series: tame,
  target: fc.record({
    at: fc.integer({ min: 2027, max: 2035 }),
    value: fc.integer({ min: 1, max: 4000 }).map((n) => n / 8),
  }),
  direction: fc.constantFrom('up' as const, 'down' as const),
});
const judgeProgress = publishedMethods.filter(({ id }) =>
  [
    'eurostat',
    'open-sdg',
    'un-progress-chart',
    'escap',
    'china-ladder',
    'growth',
    'straight-line',
    'theil-sen',
    'mann-kendall',
  ].includes(id),
);

test.each(judgeProgress.map((method) => [method.id, method] as const))(
  '%s does not hang on the order of the values',
  (_, method) => {
    fc.assert(
      fc.property(tameCase, (input) => {
        expect(method.evaluate({ ...input, series: [...(input.series ?? [])].reverse() })).toEqual(
          method.evaluate(input),
        );
      }),
      runs,
    );
  },
);

test.each(
  judgeProgress
    .filter(({ id }) => !['growth', 'straight-line', 'theil-sen'].includes(id))
    .map((method) => [method.id, method] as const),
)('%s does not hang on the unit', (_, method) => {
  fc.assert(
    fc.property(tameCase, (input) => {
      // By a power of two, so that no digit is lost. The near-limit rule of shares is about the unit.
      const options = { percentage: false };
      const scaled: MethodCase = {
        ...input,
        options,
        series: (input.series ?? []).map(({ at, value }) => ({ at, value: value === null ? null : value * 8 })),
        target: { ...input.target, value: (input.target?.value as number) * 8 },
      };
      const [one, other] = [method.evaluate({ ...input, options }), method.evaluate(scaled)];
      expect([other.status, other.notEvaluable]).toEqual([one.status, one.notEvaluable]);
      if (one.value !== null) expect(other.value).toBeCloseTo(one.value, 9);
    }),
    runs,
  );
});

test('ids are unique, and every method says what it is', () => {
  expect(new Set(publishedMethods.map(({ id }) => id)).size).toBe(publishedMethods.length);
  for (const { version, citation, statuses } of publishedMethods) {
    expect([version, citation].every((text) => text.length > 0)).toBe(true);
    expect(new Set(statuses).size).toBe(statuses.length);
  }
});
