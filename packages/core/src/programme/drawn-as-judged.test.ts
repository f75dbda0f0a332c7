import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../answer/answer.ts';
import { runs } from '../fixtures/arbitrary-case.ts';
import { programmeCase } from '../fixtures/arbitrary-programme.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

test('a series has at most one point of its line for a period, and none of a value that was set aside', () => {
  let aside = 0;
  fc.assert(
    fc.property(programmeCase, ({ programme, ...dates }) => {
      for (const { points, setAside } of [...evaluateProgramme(programme, dates).series.values()].flat()) {
        const line = points.filter(({ role }) => role === 'value' || role === 'provisional');
        const periods = line.map(({ start, reference }) => `${start} ${reference}`);
        expect(periods).toEqual([...new Set(periods)]);
        const hidden = new Set(setAside.map(({ observation }) => observation));
        expect(points.filter(({ observation = '' }) => hidden.has(observation))).toEqual([]);
        aside += hidden.size;
      }
    }),
    runs,
  );
  expect(aside).toBeGreaterThan(0);
});

/** Whether an answer says that its value satisfies the target; undefined where it says something else. */
function saysMet({ state, because: { rule } }: Answer): boolean | undefined {
  if (rule === 'met' && state === 'achieved') return true;
  if (rule === 'hold' && (state === 'holding' || state === 'recovered')) return true;
  return rule === 'hold' && state === 'breached' ? false : undefined;
}

test('the side that a drawing tints as good is the one on which the state says that values satisfy', () => {
  const seen = { true: 0, false: 0 };
  fc.assert(
    fc.property(programmeCase, ({ programme, ...dates }) => {
      for (const answer of evaluateProgramme(programme, dates).answers.values()) {
        const { numerator, observed } = answer.because.numbers;
        const { accepts, single } = answer.course ?? {};
        const met = saysMet(answer);
        // Counts decide over a printed percentage.
        if (!accepts || single !== true || met === undefined || observed === undefined || numerator !== undefined)
          continue;
        if (answer.flags.includes('beyond-range')) continue;
        const { low = -Infinity, high = Infinity, lowOpen, highOpen } = accepts;
        const inside = (lowOpen ? observed > low : observed >= low) && (highOpen ? observed < high : observed <= high);
        expect([answer.state, observed, accepts, inside]).toEqual([answer.state, observed, accepts, met]);
        seen[`${met}`] += 1;
      }
    }),
    runs,
  );
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan(0);
});
