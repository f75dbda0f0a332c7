import { expect, test } from 'vitest';
import { makeCase, makeIndicator, makeObservations, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import type { Programme, Responsibility } from '../generated/types.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

/** Four targets in 2023: one achieved, one off track, two without data. */
const four = (parts: Partial<Programme> = {}): Programme =>
  makeProgramme({
    indicators: ['a', 'b', 'c', 'd'].map((id) =>
      makeIndicator({ id, baselines: [{ figure: 'base', sameLabel: true, sameBasis: true }] }),
    ),
    targets: ['a', 'b', 'c', 'd'].map((id) => makeTarget({ id: `t-${id}`, indicator: id, value: 100 })),
    figures: [
      { id: 'base', title: { en: 'b' }, value: 50, unit: { label: { en: '%' }, kind: 'percent' }, date: '2020' },
    ],
    observations: [
      ...makeObservations({ 2023: 100 }, { id: 'oa', indicator: 'a' }),
      ...makeObservations({ 2023: 51 }, { id: 'ob', indicator: 'b' }),
    ],
    ...parts,
  });

const outcome = (programme: Programme, id = 'p') =>
  evaluateProgramme(programme, { asOf: '2024-06-30' }).groups.get(id)?.outcome;

test('a group has tallies, coverage and bounds, never a percentage of progress', () => {
  expect(outcome(four())).toEqual({
    total: 4,
    byState: { achieved: 1, 'off-track': 1, 'no-data': 2 },
    due: 4,
    known: 2,
    good: 1,
    coverage: 0.5,
    unknown: ['t-c', 't-d'],
    headline: { given: true, good: 1, due: 4, low: 1, high: 3 },
  });
});

test('below half coverage there is no headline', () => {
  const programme = four();
  const fewer = { ...programme, observations: programme.observations!.slice(0, 1) };
  expect(outcome(fewer)).toMatchObject({ coverage: 0.25, headline: { given: false, reason: 'coverage-too-low' } });
});

test('not due, not applicable and withdrawn are outside the denominator; withheld stays in it', () => {
  const programme = four();
  const targets = programme.targets.map((target, i) =>
    i === 2
      ? { ...target, standing: { status: 'withheld', reason: { en: 'r' } } as const }
      : i === 3
        ? { ...target, standing: { status: 'withdrawn', reason: { en: 'r' } } as const }
        : target,
  );
  expect(outcome({ ...programme, targets })).toMatchObject({ total: 4, due: 3, known: 2, unknown: ['t-c'] });
});

test('a reference target and the second of a pair are shown and never tallied', () => {
  const programme = four();
  const targets = programme.targets.map((target, i) =>
    i === 0 ? { ...target, origin: 'reference' as const } : i === 1 ? { ...target, duplicateOf: 't-c' } : target,
  );
  const evaluation = evaluateProgramme({ ...programme, targets }, { asOf: '2024-06-30' });
  expect(evaluation.groups.get('p')?.outcome.total).toBe(2);
  expect(evaluation.items.get('t-a')).toMatchObject({ state: 'achieved', tallied: false });
});

test('leaves are counted in their action, its domain and the programme', () => {
  for (const id of ['action', 'domain', 'p']) expect(outcome(four(), id)?.total).toBe(4);
});

test('a unit is counted only for what it leads: by-duty and support never count', () => {
  const by = (duty: Responsibility['duty']) =>
    evaluateProgramme(four({ responsibilities: [{ item: 'action', party: 'office', duty }] }), {
      asOf: '2024-06-30',
    }).groups.get('office');
  expect(by('lead')).toMatchObject({ outcome: { total: 4 }, worst: ['t-b'] });
  expect(by('by-duty')).toMatchObject({ outcome: { total: 0 }, worst: [] });
  expect(by('support')).toMatchObject({ outcome: { total: 0 }, worst: [] });
});

test('binding indicators are tallied apart where the plan tells them apart', () => {
  const programme = four();
  const indicators = programme.indicators.map((indicator, i) =>
    i === 0 ? { ...indicator, attribute: 'binding' as const } : indicator,
  );
  expect(
    evaluateProgramme({ ...programme, indicators }, { asOf: '2024-06-30' }).groups.get('p')?.binding,
  ).toMatchObject({ total: 1, good: 1 });
  expect(evaluateProgramme(programme, { asOf: '2024-06-30' }).groups.get('p')?.binding).toBeUndefined();
});

test('the worst come first: breached, missed, off track, worsening, at risk, then the lower ratio, then plan order', () => {
  const programme = four({
    observations: [
      ...makeObservations({ 2023: 70 }, { id: 'oa', indicator: 'a' }),
      ...makeObservations({ 2023: 52 }, { id: 'ob', indicator: 'b' }),
      ...makeObservations({ 2023: 51 }, { id: 'oc', indicator: 'c' }),
      ...makeObservations({ 2023: 51 }, { id: 'od', indicator: 'd' }),
    ],
  });
  expect(evaluateProgramme(programme, { asOf: '2024-06-30' }).groups.get('p')?.worst).toEqual([
    't-c',
    't-d',
    't-b',
    't-a',
  ]);
});

test.each(['2024-13-01', '2024-02-30', '2024', 'today', ''])('a wrong call throws: asOf %j', (asOf) => {
  expect(() => evaluateProgramme(makeCase({}), { asOf })).toThrow('evaluateProgramme requires asOf');
});
