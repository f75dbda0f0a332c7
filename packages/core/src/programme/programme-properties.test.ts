import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../answer/answer.ts';
import type { FromAreas } from '../answer/because.ts';
import type { Group } from '../answer/group.ts';
import type { Tally } from '../answer/tally.ts';
import { runs } from '../fixtures/arbitrary-case.ts';
import { programmeCase } from '../fixtures/arbitrary-programme.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { mapNumbers } from '../fixtures/map-numbers.ts';
import { numbersIn } from '../fixtures/numbers-in.ts';
import { plainEvaluation } from '../fixtures/plain-evaluation.ts';
import { reorderLists } from '../fixtures/reorder-lists.ts';
import type { Observation, Programme, Target } from '../generated/types.ts';
import { evaluateProgramme, type EvaluateOptions } from './evaluate-programme.ts';

const judged = (programme: Programme, dates: EvaluateOptions): Record<string, string> =>
  Object.fromEntries(
    [...evaluateProgramme(programme, dates).answers].map(([id, { state, flags }]) => [id, `${state} ${flags.join()}`]),
  );

const kinds: readonly Target['kind'][] = ['reach', 'hold', 'direction'];
const rounded = (n: number): number => Number(n.toFixed(6)) + 0;

test('the mirror image is judged alike: every level negated, every direction turned', () => {
  fc.assert(
    fc.property(programmeCase, ({ programme, ...dates }) => {
      const plain = mapNumbers(programme, kinds, (n) => n);
      const mirror = mapNumbers(programme, kinds, (n) => -n + 0, true);
      expect(judged(mirror, dates)).toEqual(judged(plain, dates));
    }),
    runs,
  );
});

test('another unit or another origin changes no state and no flag', () => {
  fc.assert(
    fc.property(programmeCase, ({ programme, ...dates }) => {
      const plain = judged(
        mapNumbers(programme, kinds, (n) => n),
        dates,
      );
      expect(
        judged(
          mapNumbers(programme, kinds, (n) => rounded(n * 1000)),
          dates,
        ),
      ).toEqual(plain);
      expect(
        judged(
          mapNumbers(programme, kinds, (n) => rounded(n + 1024)),
          dates,
        ),
      ).toEqual(plain);
      const counted = judged(
        mapNumbers(programme, ['cumulative'], (n) => n),
        dates,
      );
      expect(
        judged(
          mapNumbers(programme, ['cumulative'], (n) => rounded(n * 8)),
          dates,
        ),
      ).toEqual(counted);
    }),
    runs,
  );
});

test('the order of every list changes nothing but the order of the answer', () => {
  fc.assert(
    fc.property(programmeCase, ({ programme, ...dates }) => {
      const { answers, groups } = evaluateProgramme(programme, dates);
      const other = evaluateProgramme(reorderLists(programme), dates);
      expect(other.answers.size).toBe(answers.size);
      for (const [id, answer] of answers) {
        const sorted = (one: Answer | undefined) =>
          JSON.stringify({
            ...one,
            // The target itself is shown as the file has it.
            course: { ...one?.course, target: null },
            because: {
              ...one?.because,
              areas: asParts(one?.because.areas),
              used: byId(one?.because.used),
              ignored: byId(one?.because.ignored),
              caveats: [...(one?.because.caveats ?? [])].sort(),
            },
          });
        expect(sorted(other.answers.get(id))).toBe(sorted(answer));
      }
      for (const [id, { outcome, delivery }] of groups) {
        const unordered = ({ unknown, missing, byState, ...rest }: Tally) => ({
          ...rest,
          byState,
          unknown: [...unknown].sort(),
          missing: [...missing].sort((a, b) => (a.id < b.id ? -1 : 1)),
        });
        const group = other.groups.get(id);
        expect(group && [unordered(group.outcome), unordered(group.delivery)]).toEqual([
          unordered(outcome),
          unordered(delivery),
        ]);
      }
    }),
    runs,
  );
});

/** The areas or groups below, in one order: an answer gives them as the file does. */
const asParts = (areas: FromAreas | undefined) =>
  areas && {
    ...areas,
    parts: [...areas.parts].sort((a, b) => (a.observation < b.observation ? -1 : 1)),
    missing: [...areas.missing].sort(),
  };

const byId = (inputs: readonly { readonly id: string; readonly kind: string; readonly period?: string }[] = []) =>
  inputs.map((input) => JSON.stringify(input)).sort();

test('what is published after the date of knowledge changes nothing at all', () => {
  fc.assert(
    fc.property(programmeCase, fc.integer({ min: 2021, max: 2027 }), ({ programme, ...dates }, year) => {
      const late: Observation[] = programme.indicators.map(({ id }) => ({
        id: `late-${id}`,
        indicator: id,
        period: String(year),
        value: 1234,
        status: 'revised',
        grade: 'original',
        published: '2035-01-01',
      }));
      const reports = [
        ...(programme.milestones ?? []),
        ...(programme.projects ?? []),
        ...(programme.commitments ?? []),
      ].map(({ id }) => ({
        id: `late-${id}`,
        item: id,
        party: 'office',
        period: String(year),
        claim: 'cancelled' as const,
        title: { en: '…' },
        published: '2035-01-01',
      }));
      const withLate = {
        ...programme,
        observations: [...(programme.observations ?? []), ...late],
        reports: [...(programme.reports ?? []), ...reports],
      };
      expect(plainEvaluation(evaluateProgramme(withLate, dates))).toBe(
        plainEvaluation(evaluateProgramme(programme, dates)),
      );
    }),
    runs,
  );
});

test('a missing value never improves a bound: without its values a leaf adds nothing good, and may still turn out well', () => {
  fc.assert(
    fc.property(programmeCase, fc.nat(), ({ programme: reported, ...dates }, n) => {
      // A claim says more where no value contradicts it.
      const programme = { ...reported, reports: [] };
      const indicator = programme.indicators[n % Math.max(1, programme.indicators.length)]?.id;
      const observations = (programme.observations ?? []).filter((one) => one.indicator !== indicator);
      const before = evaluateProgramme(programme, dates).groups.get(programme.id)?.outcome as Tally;
      const after = evaluateProgramme({ ...programme, observations }, dates).groups.get(programme.id)?.outcome as Tally;
      expect(after.good).toBeLessThanOrEqual(before.good);
      expect(after.known).toBeLessThanOrEqual(before.known);
      if (before.due === after.due) expect(after.good + after.unknown.length).toBeGreaterThanOrEqual(before.good);
    }),
    runs,
  );
});

test('a year that is missing never makes a sum larger, or its state better', () => {
  const rank = (state: string): number => ['achieved', 'ahead', 'on-track'].indexOf(state);
  fc.assert(
    fc.property(programmeCase, fc.constantFrom('2021', '2023', '2024'), ({ programme, ...dates }, year) => {
      // A claim says more where no value contradicts it.
      const flows = { ...mapNumbers(programme, ['cumulative'], (n) => n), reports: [] };
      const yearly = { ...flows, observations: (flows.observations ?? []).filter(({ period }) => period.length === 4) };
      const fewer = { ...yearly, observations: yearly.observations.filter(({ period }) => period !== year) };
      const [whole, part] = [evaluateProgramme(yearly, dates), evaluateProgramme(fewer, dates)];
      const running = new Set(
        flows.indicators.filter(({ timeBasis }) => timeBasis === 'running-total').map(({ id }) => id),
      );
      for (const { id, kind, indicator } of flows.targets) {
        if (kind !== 'cumulative' || running.has(indicator)) continue;
        const [a, b] = [whole.answers.get(id), part.answers.get(id)] as [Answer, Answer];
        const sum = ({ because: { numbers } }: Answer) => numbers.observed ?? numbers.observedLow;
        const [most, left] = [sum(a), sum(b)];
        // With nothing left there is no sum, which is not a sum of 0.
        if (left !== undefined) expect(left).toBeLessThanOrEqual(most ?? Number.NaN);
        if (b.state === 'achieved') expect(a.state).toBe('achieved');
        // Without its last year a sum is judged on an earlier day, and that may be a better one.
        if (a.because.dates.reference !== b.because.dates.reference) continue;
        if (rank(b.state) >= 0) expect(rank(a.state)).toBeGreaterThanOrEqual(0);
      }
    }),
    runs,
  );
});

const consistent = ({ total, byState, due, known, good, coverage, unknown, headline }: Tally): void => {
  expect(Object.values(byState).reduce((a, b) => a + b, 0)).toBe(total);
  expect(known + unknown.length).toBe(due);
  expect(due).toBeLessThanOrEqual(total);
  expect(good).toBeLessThanOrEqual(known);
  expect(coverage).toBe(due === 0 ? null : known / due);
  if (headline.given)
    expect([headline.low, headline.good, headline.high, headline.due]).toEqual([
      good,
      good,
      good + unknown.length,
      due,
    ]);
};

/** The tallies of a group in which each leaf stands once. */
const tallies = ({ outcome, delivery, aspired }: Group) =>
  aspired ? [outcome, delivery, aspired] : [outcome, delivery];

test('tallies sum, no number is NaN, infinite or minus zero, and the input is not written to', () => {
  fc.assert(
    fc.property(programmeCase, ({ programme, ...dates }) => {
      const evaluation = evaluateProgramme(deepFreeze(programme), dates);
      for (const group of evaluation.groups.values()) tallies(group).forEach(consistent);
      const total = [...evaluation.answers.values()].filter(({ tallied }) => tallied).length;
      const counted = tallies(evaluation.groups.get(programme.id) as Group).reduce(
        (sum, tally) => sum + tally.total,
        0,
      );
      expect(counted).toBe(total);
      const odd = numbersIn(evaluation).filter(([, n]) => !Number.isFinite(n) || Object.is(n, -0));
      expect(odd).toEqual([]);
    }),
    runs,
  );
});
