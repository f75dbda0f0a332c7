import { expect, test } from 'vitest';
import { makeCase, makeIndicator, makeObservations, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import type { Programme, Report, Responsibility } from '../generated/types.ts';
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
    declared: 0,
    stale: 0,
    coverage: 0.5,
    unknown: ['t-c', 't-d'],
    missing: [
      { id: 't-c', state: 'no-data', reason: 'no-observation' },
      { id: 't-d', state: 'no-data', reason: 'no-observation' },
    ],
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
        ? { ...target, standing: { status: 'withdrawn', reason: { en: 'r' }, sources: [{ document: 'd' }] } as const }
        : target,
  );
  expect(outcome({ ...programme, targets })).toMatchObject({ total: 4, due: 3, known: 2, unknown: ['t-c'] });
});

test('a report on work before its date never lowers the headline of delivery', () => {
  const milestone = (id: string, due: string | null, parts = {}) => ({
    ...{ id, due, item: 'action', title: { en: id }, wording: 'summary' as const },
    ...parts,
  });
  const delivery = (...claims: readonly Report['claim'][]) => {
    const programme = makeProgramme({
      milestones: [
        milestone('m-done', '2024-03-31', { completed: { date: '2024-03-01' } }),
        milestone('m-later', '2025-12-31'),
      ],
      reports: claims.map((claim) => ({
        ...{ id: 'r', item: 'm-later', period: '2024-Q2', party: 'office', title: { en: 'r' }, claim },
      })),
    });
    return evaluateProgramme(programme, { asOf: '2024-06-30' }).groups.get('p')?.delivery;
  };
  const headline = { given: true, good: 1, due: 1, low: 1, high: 1 };
  expect(delivery()).toMatchObject({ byState: { achieved: 1, 'not-due': 1 }, headline });
  expect(delivery('under-way')).toMatchObject({ byState: { achieved: 1, 'under-way': 1 }, due: 1, headline });
  expect(delivery('unfinished')).toMatchObject({ byState: { achieved: 1, 'not-started': 1 }, due: 1, headline });
  expect(delivery('recurring')).toMatchObject({ byState: { achieved: 1, ongoing: 1 }, due: 1, headline });
});

test('a reference target and the second of a pair are shown and never tallied', () => {
  const programme = four();
  const targets = programme.targets.map((target, i) =>
    i === 0 ? { ...target, origin: 'reference' as const } : i === 1 ? { ...target, duplicateOf: 't-c' } : target,
  );
  const evaluation = evaluateProgramme({ ...programme, targets }, { asOf: '2024-06-30' });
  expect(evaluation.groups.get('p')?.outcome.total).toBe(2);
  expect(evaluation.answers.get('t-a')).toMatchObject({ state: 'achieved', tallied: false });
});

test('a promise, milestone or project that repeats another leaf is judged, shown, and counted there', () => {
  const leaf = (id: string, duplicateOf?: string) => ({
    ...{ id, item: 'action', due: '2023-06-30', title: { en: id }, wording: 'summary' as const },
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
  });
  const delivery = (duplicateOf?: string) => {
    const { answers, groups } = evaluateProgramme(
      makeProgramme({
        milestones: [leaf('m', duplicateOf)],
        projects: [leaf('p1'), leaf('p2', duplicateOf)],
        commitments: [{ ...leaf('c', duplicateOf), nature: 'build' }],
      }),
      { asOf: '2024-06-30' },
    );
    return [groups.get('p')?.delivery.total, ['m', 'p1', 'p2', 'c'].map((id) => answers.get(id)?.state)];
  };
  const states = ['no-data', 'no-data', 'no-data', 'no-data'];
  expect(delivery()).toEqual([4, states]);
  expect(delivery('p1')).toEqual([1, states]);
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

test('a collective is shown and never counted, and a unit is counted for an indicator that it leads', () => {
  const programme = four({ responsibilities: [{ item: 'a', party: 'office', duty: 'lead' }] });
  const group = (of: Programme) => evaluateProgramme(of, { asOf: '2024-06-30' }).groups.get('office');
  expect(group(programme)?.outcome.total).toBe(1);
  const parties = programme.parties.map((party) => ({
    ...party,
    kind: 'collective' as const,
    collective: { memberCount: 7, open: false },
  }));
  expect(group({ ...programme, parties })).toMatchObject({ outcome: { total: 0 }, worst: [] });
});

test('binding targets are tallied apart where the plan tells them apart', () => {
  const programme = four();
  const targets = programme.targets.map((target, i) =>
    i === 0 ? { ...target, strength: 'binding' as const } : target,
  );
  expect(evaluateProgramme({ ...programme, targets }, { asOf: '2024-06-30' }).groups.get('p')?.binding).toMatchObject({
    total: 1,
    good: 1,
    declared: 0,
  });
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

test('leaves without a pace ratio come after those with one, whatever their order', () => {
  const programme = four({
    observations: [
      ...makeObservations({ 2023: 60 }, { id: 'oa', indicator: 'a' }),
      ...makeObservations({ 2023: 60 }, { id: 'ob', indicator: 'b', qualifier: 'at-most' }),
      ...makeObservations({ 2023: 51 }, { id: 'oc', indicator: 'c' }),
    ],
  });
  expect(evaluateProgramme(programme, { asOf: '2024-06-30' }).groups.get('p')?.worst).toEqual(['t-c', 't-a', 't-b']);
});

test('cut-offs of its own stand in every answer, and must be numbers', () => {
  const { answers } = evaluateProgramme(four({ rules: { atRiskRatio: 0.5 } }), { asOf: '2024-06-30' });
  expect(answers.get('t-a')?.because.settings).toEqual({ atRiskRatio: 0.5 });
  expect(evaluateProgramme(four(), { asOf: '2024-06-30' }).answers.get('t-a')?.because.settings).toBeUndefined();
  const rules = { atRiskRatio: Number.NaN };
  expect(() => evaluateProgramme(four(), { asOf: '2024-06-30', rules })).toThrow('requires cut-offs as numbers');
});

const weigh = (weights: readonly (readonly [string, number])[], parts: Partial<Programme> = {}) =>
  evaluateProgramme(
    four({ ...parts, weights: weights.map(([item, weight]) => ({ item, axis: 'outcome' as const, weight })) }),
    { asOf: '2024-06-30' },
  ).groups;

test('a score exists only where the programme defines weights, per axis, and never for a unit', () => {
  expect(evaluateProgramme(four(), { asOf: '2024-06-30' }).groups.get('p')?.score).toBeUndefined();
  const groups = weigh([
    ['t-a', 3],
    ['t-b', 1],
  ]);
  expect(groups.get('p')?.score).toEqual({
    outcome: {
      given: true,
      score: 0.75,
      low: 0.75,
      high: 0.75,
      coverage: 1,
      parts: [
        { item: 't-a', weight: 3, good: 1, known: 1 },
        { item: 't-b', weight: 1, good: 0, known: 1 },
      ],
    },
  });
  expect(groups.get('office')?.score).toBeUndefined();
});

test('missing leaves lower the coverage of a score by their weight, and widen its bounds', () => {
  const outcome = weigh([
    ['t-a', 2],
    ['t-b', 1],
    ['t-c', 1],
  ]).get('domain')?.score?.outcome;
  expect(outcome).toMatchObject({ given: true, low: 0.5, high: 0.75, coverage: 0.75 });
  expect(outcome?.given === true && outcome.score).toBeCloseTo(2 / 3, 12);
  expect(
    weigh([
      ['t-a', 1],
      ['t-c', 2],
    ]).get('p')?.score?.outcome,
  ).toMatchObject({ given: false, reason: 'coverage-too-low' });
});

test('a weighted group counts by its own weights, else by its leaves', () => {
  expect(weigh([['action', 5]]).get('p')?.score?.outcome).toMatchObject({ given: true, score: 0.5, coverage: 0.5 });
  const nested = weigh([
    ['action', 5],
    ['t-a', 3],
    ['t-b', 1],
  ]);
  expect(nested.get('p')?.score?.outcome).toMatchObject({ score: 0.75, parts: [{ item: 'action', weight: 5 }] });
  expect(nested.get('action')?.score?.outcome).toMatchObject({
    score: 0.75,
    parts: [{ item: 't-a' }, { item: 't-b' }],
  });
});

test.each([
  ['weights-sum-to-zero', [0, 0]],
  ['weight-not-usable', [1, -1]],
  ['weight-not-usable', [1, Number.NaN]],
] as const)('no score: %s', (reason, [a, b]) => {
  const groups = weigh([
    ['t-a', a],
    ['t-b', b],
  ]);
  expect(groups.get('p')?.score?.outcome).toMatchObject({ given: false, reason, coverage: null });
});

test('an item weighed twice, and weights of what is not due, give no score', () => {
  const twice = weigh([
    ['t-a', 1],
    ['t-a', 2],
  ]);
  expect(twice.get('p')?.score?.outcome).toMatchObject({ given: false, reason: 'weight-repeated' });
  const standing = { status: 'withdrawn', reason: { en: 'r' }, sources: [{ document: 'd' }] } as const;
  const targets = four().targets.map((target) => ({ ...target, standing }));
  expect(weigh([['t-a', 1]], { targets }).get('p')?.score?.outcome).toMatchObject({
    given: false,
    reason: 'nothing-due',
  });
});

test.each(['2024-13-01', '2024-02-30', '2024', 'today', ''])('a wrong call throws: asOf %j', (asOf) => {
  expect(() => evaluateProgramme(makeCase({}), { asOf })).toThrow('evaluateProgramme requires asOf');
});

test('a file with a date of its own needs no other; where neither names one, the call throws', () => {
  const { asOf: _, ...undated } = makeCase({});
  const dated = { ...undated, asOf: '2021-06-30' };
  expect(evaluateProgramme(dated)).toMatchObject({ asOf: '2021-06-30', knownAt: '2021-06-30' });
  expect(evaluateProgramme(dated, { asOf: '2020-06-30' }).asOf).toBe('2020-06-30');
  expect(() => evaluateProgramme(undated)).toThrow('evaluateProgramme requires asOf');
});
