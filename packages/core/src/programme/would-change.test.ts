import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeCase, makeProgramme, type Case } from '../fixtures/make-programme.ts';
import type { Report } from '../generated/types.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const words = { en: 'thing' };

const judge = (of: Case, asOf: string) => {
  const answer = evaluateProgramme(deepFreeze(makeCase(of)), { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

const up: Case = { baseline: { value: 50, date: '2020' }, target: { value: 100 } };
const down: Case = {
  baseline: { value: 50, date: '2020' },
  target: { value: 20, comparator: 'le' },
  indicator: { direction: 'down' },
};
const hold: Case = { target: { kind: 'hold', value: 95 } };
const strict: Case = { target: { kind: 'hold', value: 95, comparator: 'gt' } };
const range: Case = {
  target: { kind: 'hold', comparator: 'range', low: 2, high: 3 },
  indicator: { direction: 'none' },
};
const trend: Case = { target: { kind: 'direction', comparator: 'not-stated' } };
const total: Case = {
  target: { kind: 'cumulative', value: 45 },
  indicator: { timeBasis: 'running-total', unit: { label: words, kind: 'plain' } },
};

const tiny = 1e-6;
const onSide = { from: 0, above: tiny, 'up-to': 0, below: -tiny } as const;
const offSide = { from: -tiny, above: 0, 'up-to': tiny, below: 0 } as const;

describe('the value named is the one at which the state changes', () => {
  test.each<[string, Case, Record<string, number>, string]>([
    ['off track', up, { 2023: 60 }, '2024-06-30'],
    ['at risk', up, { 2023: 76 }, '2024-06-30'],
    ['on track', up, { 2023: 80 }, '2024-06-30'],
    ['ahead', up, { 2023: 90 }, '2024-06-30'],
    ['on track downwards', down, { 2023: 32 }, '2024-06-30'],
    ['off track downwards', down, { 2023: 48 }, '2024-06-30'],
    ['a running total at risk', total, { 2023: 20 }, '2024-06-30'],
  ])('%s', (_, of, values, asOf) => {
    const answer = judge({ ...of, values }, asOf);
    const valued = answer.because.wouldChange.filter(({ value }) => value !== undefined);
    expect(valued.length).toBeGreaterThan(0);
    for (const { to, value = Number.NaN, side = 'from', towards } of valued) {
      const at = (by: number) => judge({ ...of, values: { 2023: value + by } }, asOf).state;
      expect(at(onSide[side])).toBe(to);
      expect(at(offSide[side])).not.toBe(to);
      expect(['better', 'worse']).toContain(towards);
    }
  });

  test.each<[string, Case, Record<string, number>, string]>([
    ['achieved before the deadline', up, { 2023: 100 }, '2025-06-30'],
    ['lapsed', up, { 2022: 100, 2023: 90 }, '2025-06-30'],
    ['holding', hold, { 2023: 96 }, '2025-06-30'],
    ['holding a strict line', strict, { 2023: 96 }, '2025-06-30'],
    ['breached', hold, { 2023: 94 }, '2025-06-30'],
    ['holding a range', range, { 2023: 2.5 }, '2025-06-30'],
    ['improving', trend, { 2021: 1, 2022: 2, 2023: 3 }, '2025-06-30'],
    ['worsening', trend, { 2021: 3, 2022: 2, 2023: 1 }, '2025-06-30'],
    ['no usable starting point', { target: { value: 100 } }, { 2023: 80 }, '2025-06-30'],
  ])('%s, in the next value', (_, of, values, asOf) => {
    const valued = judge({ ...of, values }, asOf).because.wouldChange.filter(({ value }) => value !== undefined);
    expect(valued.length).toBeGreaterThan(0);
    for (const { to, value = Number.NaN, side = 'from', needs } of valued) {
      const at = (by: number) => judge({ ...of, values: { ...values, 2024: value + by } }, asOf).state;
      expect(needs).toBe('next-value');
      expect(at(onSide[side])).toBe(to);
      expect(at(offSide[side])).not.toBe(to);
    }
  });

  test('awaiting the final value: both ways it can end', () => {
    expect(judge({ ...up, values: { 2024: 90 } }, '2026-06-30').because.wouldChange).toEqual([
      { needs: 'final-value', towards: 'better', to: 'achieved', value: 100, side: 'from', date: '2025-12-31' },
      { needs: 'final-value', towards: 'worse', to: 'missed', value: 100, side: 'below', date: '2025-12-31' },
    ]);
    expect(judge({ ...hold, values: { 2024: 96 } }, '2026-06-30').because.wouldChange).toMatchObject([
      { to: 'achieved' },
      { to: 'breached', side: 'below' },
    ]);
  });

  test('where nothing whole was expected yet, the first whole thing is named', () => {
    const unit = { label: words, kind: 'plain', whole: true } as const;
    const more: Case = { baseline: { value: 0, date: '2020' }, target: { value: 3 }, indicator: { unit } };
    const fewer: Case = {
      baseline: { value: 3, date: '2020' },
      target: { value: 0, comparator: 'le' },
      indicator: { unit, direction: 'down' },
    };
    for (const [of, start, value, side] of [
      [more, 0, 1, 'from'],
      [fewer, 3, 2, 'up-to'],
    ] as const) {
      const judged = (one: number) => judge({ ...of, values: { 2021: one } }, '2022-06-30');
      expect(judged(start)).toMatchObject({ state: 'not-due', because: { reason: 'no-whole-expected' } });
      expect(judged(start).because.wouldChange).toEqual([
        { needs: 'next-value', towards: 'better', to: 'on-track', value, side },
        { needs: 'time', towards: 'known' },
      ]);
      expect(judged(value).state).toBe('on-track');
    }
  });

  test('without a path: a report that it has begun, a value that satisfies, the passing of the deadline', () => {
    const built: Case = { ...up, target: { value: 100, path: 'none' } };
    const achieved = { needs: 'next-value', towards: 'better', to: 'achieved', value: 100, side: 'from' };
    expect(judge(built, '2024-06-30').because.wouldChange).toEqual([
      { needs: 'report', towards: 'known', to: 'under-way' },
      achieved,
    ]);
    expect(judge({ ...built, values: { 2023: 60 } }, '2024-06-30').because.wouldChange).toEqual([
      achieved,
      { needs: 'time', towards: 'known', to: 'awaiting-final', date: '2026-01-01' },
    ]);
  });

  test('a total past the only numbers that satisfy would have to come back to the near end', () => {
    const of: Case = {
      target: { kind: 'cumulative', comparator: 'range', low: 40, high: 45 },
      indicator: { direction: 'none' },
      values: { 2021: 20, 2023: 30 },
    };
    expect(judge(of, '2024-06-30')).toMatchObject({ state: 'off-track', flags: ['overshot', 'lower-bound'] });
    expect(judge(of, '2024-06-30').because.wouldChange[0]).toMatchObject({ to: 'achieved', value: 45, side: 'up-to' });
  });

  test('a target that does not count yet waits for its first day, on which it does', () => {
    const from: Case = { ...up, target: { value: 100, start: '2023-01-01' } };
    expect(judge(from, '2022-12-31').because.wouldChange).toEqual([
      { needs: 'time', towards: 'known', date: '2023-01-01' },
    ]);
    expect(judge(from, '2023-01-01').state).toBe('no-data');
  });

  test('the passing of the deadline is named with its day', () => {
    expect(judge({ ...up, values: { 2023: 80 } }, '2024-06-30').because.wouldChange).toContainEqual({
      needs: 'time',
      towards: 'known',
      to: 'awaiting-final',
      date: '2026-01-01',
    });
    expect(judge(up, '2020-06-30').because.wouldChange).toEqual([
      { needs: 'time', towards: 'known', date: '2021-01-01' },
    ]);
  });

  test.each<[string, Case, string, string]>([
    ['no value', up, '2024-06-30', 'value'],
    ['no value at the deadline', up, '2026-06-30', 'final-value'],
    ['no baseline', { target: { value: 100 }, values: { 2023: 80 } }, '2024-06-30', 'baseline'],
    ['no deadline', { ...up, target: { value: 100, deadline: null }, values: { 2023: 80 } }, '2024-06-30', 'deadline'],
    ['contradiction', { ...up, indicator: { direction: 'down' } }, '2024-06-30', 'comparison'],
    ['missing counts', { target: { kind: 'standard' }, values: { 2023: 80 } }, '2024-06-30', 'counts'],
    ['one value for a direction', { ...trend, values: { 2023: 80 } }, '2024-06-30', 'missing-values'],
    ['a decision', { target: { value: 1, standing: { status: 'withheld', reason: words } } }, '2024-06-30', 'decision'],
    ['met and over', { ...up, values: { 2025: 100 } }, '2026-06-30', 'correction'],
    ['held and over', { ...hold, values: { 2025: 90 } }, '2026-06-30', 'correction'],
  ])('%s: says what is needed', (_, of, asOf, need) => {
    expect(judge(of, asOf).because.wouldChange[0]).toMatchObject({ needs: need });
  });
});

describe('something that is done or not', () => {
  const milestone = (asOf: string, ...reports: readonly Partial<Report>[]) =>
    evaluateProgramme(
      makeProgramme({
        milestones: [{ id: 'm', item: 'action', title: words, wording: 'summary', due: '2024-06-30' }],
        reports: reports.map((one, i) => ({
          id: `r${i}`,
          item: 'm',
          period: '2024-Q1',
          party: 'office',
          claim: 'under-way',
          title: words,
          ...one,
        })),
      }),
      { asOf },
    ).answers.get('m')?.because.wouldChange;

  test('a report of done, or the passing of its date', () => {
    expect(milestone('2024-04-30', {})).toEqual([
      { needs: 'report', towards: 'better', to: 'achieved' },
      { needs: 'time', towards: 'worse', to: 'no-data', date: '2024-07-01' },
    ]);
  });

  test('after its date, a report either way', () => {
    expect(milestone('2024-08-01')).toEqual([
      { needs: 'report', towards: 'better', to: 'achieved' },
      { needs: 'report', towards: 'worse', to: 'missed' },
    ]);
  });
});
