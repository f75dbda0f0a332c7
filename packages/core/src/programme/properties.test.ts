import fc from 'fast-check';
import { expect, test } from 'vitest';
import { programmeOf, reachCase, runs } from '../fixtures/arbitrary-case.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeObservations } from '../fixtures/make-programme.ts';
import type { Programme } from '../generated/types.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const judge = (programme: Programme, asOf: string, knownAt?: string) => {
  const answer = evaluateProgramme(deepFreeze(programme), { asOf, knownAt }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

test('negating all values and swapping the direction changes no state', () => {
  fc.assert(
    fc.property(reachCase, (of) => {
      const mirrored = judge(
        programmeOf(of, (n) => -n + 0, true),
        of.asOf,
      );
      const plain = judge(programmeOf(of), of.asOf);
      expect(mirrored.state).toBe(plain.state);
      expect(mirrored.flags).toEqual(plain.flags);
    }),
    runs,
  );
});

test('another unit (times 8) or another origin (plus 512) changes no state', () => {
  fc.assert(
    fc.property(reachCase, (of) => {
      const { state } = judge(programmeOf(of), of.asOf);
      expect(
        judge(
          programmeOf(of, (n) => n * 8),
          of.asOf,
        ).state,
      ).toBe(state);
      expect(
        judge(
          programmeOf({ ...of }, (n) => n * 1024 + 512 * 1024),
          of.asOf,
        ).state,
      ).toBe(
        judge(
          programmeOf(of, (n) => n * 1024),
          of.asOf,
        ).state,
      );
    }),
    runs,
  );
});

test('the order of observations changes nothing', () => {
  fc.assert(
    fc.property(reachCase, (of) => {
      const programme = programmeOf(of);
      const reversed = { ...programme, observations: [...(programme.observations ?? [])].reverse() };
      expect(judge(reversed, of.asOf)).toEqual(judge(programme, of.asOf));
    }),
    runs,
  );
});

test('a better latest value never lowers the share covered', () => {
  fc.assert(
    fc.property(reachCase, fc.integer({ min: 1, max: 500 }), (of, more) => {
      const [latest] = Object.keys(of.values)
        .filter((year) => `${year}-12-31` <= of.asOf)
        .sort()
        .reverse();
      if (latest === undefined) return;
      const better = of.target > of.baseline ? more : -more;
      const before = judge(programmeOf(of), of.asOf).because.numbers;
      const after = judge(
        programmeOf({ ...of, values: { ...of.values, [latest]: (of.values[latest] as number) + better } }),
        of.asOf,
      ).because.numbers;
      if (before.progress !== undefined && after.progress !== undefined)
        expect(after.progress).toBeGreaterThan(before.progress);
    }),
    runs,
  );
});

test('a value published after knownAt changes nothing', () => {
  fc.assert(
    fc.property(reachCase, fc.integer({ min: 2021, max: 2026 }), (of, year) => {
      const programme = programmeOf(of);
      const late = makeObservations({ [year]: 1234 }, { id: 'late', published: '2031-01-01' });
      const withLate = { ...programme, observations: [...(programme.observations ?? []), ...late] };
      const without = judge(programme, of.asOf);
      const answer = judge(withLate, of.asOf);
      expect({ ...answer, because: { ...answer.because, ignored: [] } }).toEqual({
        ...without,
        because: { ...without.because, ignored: [] },
      });
    }),
    runs,
  );
});

test('no answer holds NaN, an infinity or minus zero', () => {
  fc.assert(
    fc.property(reachCase, (of) => {
      const { because } = judge(programmeOf(of), of.asOf);
      const numbers = [
        ...Object.values(because.numbers),
        ...because.cuts.map(({ value }) => value),
        ...(because.toNextCut === undefined ? [] : [because.toNextCut]),
        ...because.wouldChange.flatMap(({ value }) => (value === undefined ? [] : [value])),
      ];
      for (const number of numbers) {
        expect(Number.isFinite(number)).toBe(true);
        expect(Object.is(number, -0)).toBe(false);
      }
    }),
    runs,
  );
});

test('tallies sum, and a missing value never improves a bound', () => {
  fc.assert(
    fc.property(reachCase, (of) => {
      const programme = programmeOf(of);
      const group = evaluateProgramme(programme, { asOf: of.asOf }).groups.get('p');
      const counted = Object.values(group?.outcome.byState ?? {}).reduce((a, b) => a + b, 0);
      expect(counted).toBe(group?.outcome.total);
      const empty = evaluateProgramme({ ...programme, observations: [] }, { asOf: of.asOf }).groups.get('p');
      expect(empty?.outcome.good).toBeLessThanOrEqual(group?.outcome.good as number);
    }),
    runs,
  );
});
