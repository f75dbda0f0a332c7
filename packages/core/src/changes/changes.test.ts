import fc from 'fast-check';
import { expect, test } from 'vitest';
import { programmeOf, reachCase, runs } from '../fixtures/arbitrary-case.ts';
import {
  makeCase,
  makeObservations,
  makeProgramme,
  type Case,
  type ObservationParts,
} from '../fixtures/make-programme.ts';
import { seedProgramme } from '../fixtures/seed-programme.ts';
import type { Observation, Programme } from '../generated/types.ts';
import { changes, type Changes, type Moment } from './changes.ts';

const reach: Case = { baseline: { value: 50, date: '2020' }, target: { value: 100 } };

const published = (values: Readonly<Record<string, number>>, parts: ObservationParts = {}): Observation[] =>
  makeObservations(values, parts).map((o) => ({ published: `${Number(o.period.slice(0, 4)) + 1}-03-01`, ...o }));

/** A case whose values are published on the first of March of the next year. */
const caseOf = (of: Case): Programme =>
  makeCase({ ...of, observations: of.observations ?? published(of.values ?? {}) });

const summary = ({ leaves }: Changes) =>
  leaves.map(
    ({ id, before, after, steps }) =>
      `${id} ${before.state} > ${after.state}: ${steps.map(({ cause }) => cause).join(', ')}`,
  );

const between = (programme: Programme, from: string, to: string): Changes =>
  changes({ programme, asOf: from }, { programme, asOf: to });

const milestone = { id: 'm', title: { en: 'opening' }, wording: 'summary' as const, due: '2025' };

test('a new value', () => {
  const found = between(caseOf({ ...reach, values: { 2022: 70, 2023: 60 } }), '2023-06-30', '2024-06-30');
  expect(summary(found)).toEqual(['t on-track > off-track: evidence']);
  expect(found.values).toEqual([
    {
      kind: 'new',
      indicator: 'i',
      period: '2023',
      before: null,
      after: { id: 'o-2023', value: 60, status: 'final' },
      date: '2024-03-01',
      reason: null,
    },
  ]);
});

test('the mere passing of time, found by judging the old knowledge on the new date', () => {
  const programme = caseOf({ ...reach, values: { 2024: 90 }, programme: { milestones: [milestone] } });
  expect(summary(between(programme, '2025-06-30', '2025-10-30'))).toEqual(['m not-due > not-due: time']);
  const later = between(programme, '2025-12-31', '2026-01-01');
  expect(summary(later)).toEqual(['t on-track > awaiting-final: time', 'm not-due > no-data: time']);
  expect(later.values).toEqual([]);
});

test('time and a value each moved it: both are named, in order', () => {
  const [leaf] = between(caseOf({ ...reach, values: { 2024: 90, 2025: 100 } }), '2025-06-30', '2026-06-30').leaves;
  expect(leaf?.steps.map(({ cause, from, to }) => `${cause} ${from} > ${to}`)).toEqual([
    'time on-track > awaiting-final',
    'evidence awaiting-final > achieved',
  ]);
});

const first = makeObservations({ 2023: 60 }, { id: 'first', status: 'provisional', published: '2024-02-01' });
const second = makeObservations({ 2023: 80 }, { id: 'second', status: 'revised', published: '2024-08-01' });

test('a correction with its old value, its new one, its date and its reason', () => {
  const programme = caseOf({
    ...reach,
    observations: [...first, ...second],
    programme: {
      corrections: [
        {
          id: 'c',
          date: '2024-08-01',
          item: 'second',
          field: 'value',
          from: '60',
          to: '80',
          reason: { en: 'recount' },
        },
      ],
    },
  });
  const found = between(programme, '2024-06-30', '2024-09-30');
  expect(summary(found)).toEqual(['t off-track > on-track: evidence']);
  expect(found.values).toMatchObject([
    {
      kind: 'corrected',
      before: { id: 'first', value: 60, status: 'provisional' },
      after: { id: 'second', value: 80, status: 'revised' },
      date: '2024-08-01',
      reason: { en: 'recount' },
    },
  ]);
  expect(found.corrections.map(({ id }) => id)).toEqual(['c']);
});

test('a value that only became final is settled, and only a flag goes', () => {
  const settled = makeObservations({ 2023: 60 }, { id: 'second', published: '2024-08-01' });
  const programme = caseOf({ ...reach, observations: [...first, ...settled] });
  const found = between(programme, '2024-06-30', '2024-09-30');
  expect(found.values.map(({ kind }) => kind)).toEqual(['settled']);
  expect(found.leaves[0]).toMatchObject({
    stateChanged: false,
    steps: [{ cause: 'evidence', dropped: ['provisional'] }],
  });
});

test.each<[string, Observation[], string]>([
  ['is gone from the later file', published({ 2022: 70 }), 'removed'],
  [
    'is withdrawn by its publisher',
    published({ 2022: 70, 2023: 80 }).map((o, i) => (i === 1 ? { ...o, state: 'withdrawn' as const } : o)),
    'not-released',
  ],
  [
    'is withheld',
    published({ 2022: 70, 2023: 80 }).map((o, i) =>
      i === 1 ? { ...o, value: null, absence: 'withheld' as const } : o,
    ),
    'value-withheld',
  ],
  [
    'meets a rival of equal standing',
    [...published({ 2022: 70, 2023: 80 }), ...published({ 2023: 99 }, { id: 'rival' })],
    'tied-values',
  ],
])('a value that %s is withdrawn, with the reason', (_, observations, why) => {
  const before = caseOf({ ...reach, values: { 2022: 70, 2023: 80 } });
  const found = changes(
    { programme: before, asOf: '2024-06-30' },
    { programme: { ...before, observations }, asOf: '2024-06-30' },
  );
  expect(found.values).toMatchObject([{ kind: 'withdrawn', period: '2023', before: { value: 80 }, after: null, why }]);
});

test('another rule, and nothing else', () => {
  const programme = caseOf({ ...reach, values: { 2023: 70 } });
  const found = changes(
    { programme, asOf: '2024-06-30' },
    { programme, asOf: '2024-06-30', rules: { atRiskRatio: 0.7 } },
  );
  expect(summary(found)).toEqual(['t at-risk > off-track: rules']);
  expect(found.rules).toEqual([{ name: 'atRiskRatio', from: 0.6, to: 0.7 }]);
});

test('a target raised between two dates of one file, told with its stated reason', () => {
  const revisions = [
    { date: '2024-05-01', value: 200, reason: { 'zh-Hans': '提前完成' }, sources: [{ document: 'd' }] },
  ];
  const programme = caseOf({ ...reach, target: { value: 100, revisions }, values: { 2023: 100 } });
  const found = between(programme, '2024-04-30', '2024-06-30');
  expect(summary(found)).toEqual(['t achieved > off-track: plan']);
  expect(found.plan).toMatchObject([
    {
      kind: 'raised',
      id: 't',
      from: 100,
      to: 200,
      demand: 'more',
      revision: { date: '2024-05-01', reason: { 'zh-Hans': '提前完成' } },
    },
  ]);
});

test.each<[string, Partial<Programme>, string]>([
  ['a deadline', { targets: [{ ...caseOf(reach).targets[0]!, deadline: '2030' }] }, 'deadline-moved'],
  ['a starting point', { figures: [{ ...caseOf(reach).figures![0]!, value: 60 }] }, 'restated'],
])('%s changed without a word in a later release is found all the same', (_, parts, kind) => {
  const programme = caseOf({ ...reach, values: { 2023: 70 } });
  const found = changes(
    { programme, asOf: '2024-06-30' },
    { programme: { ...programme, ...parts }, asOf: '2024-06-30' },
  );
  expect(found.plan.map((change) => change.kind)).toEqual([kind]);
  expect(found.leaves.flatMap(({ steps }) => steps)).toMatchObject([{ cause: 'plan', plan: [{ kind }] }]);
});

test('a decision about an item, from its date on', () => {
  const standing = {
    status: 'withdrawn' as const,
    date: '2024-05-01',
    reason: { en: 'merged' },
    sources: [{ document: 'd' }],
  };
  const found = between(
    caseOf({ ...reach, target: { value: 100, standing }, values: { 2023: 70 } }),
    '2024-04-30',
    '2024-06-30',
  );
  expect(summary(found)).toEqual(['t at-risk > withdrawn: plan']);
  expect(found.plan).toEqual([
    { list: 'targets', id: 't', earlier: 't', kind: 'decided', from: null, to: 'withdrawn', reason: { en: 'merged' } },
  ]);
});

test('a report and a completion that became known', () => {
  const report = {
    id: 'r',
    item: 'm',
    period: '2024-H1',
    party: 'office',
    claim: 'under-way' as const,
    title: { en: 'in work' },
    published: '2024-07-20',
  };
  const programme = makeProgramme({
    milestones: [milestone, { ...milestone, id: 'n', completed: { date: '2024-07-01', published: '2024-07-05' } }],
    reports: [report],
  });
  const found = between(programme, '2024-06-30', '2024-07-31');
  expect(found.leaves.map(({ id, steps }) => [id, steps])).toMatchObject([
    ['m', [{ cause: 'evidence', from: 'not-due', to: 'under-way', reports: ['r'], completion: false }]],
    ['n', [{ cause: 'evidence', from: 'not-due', to: 'achieved', reports: [], completion: true }]],
  ]);
});

test('only values of the target’s own area and group are named as its causes', () => {
  const others = [
    ...published({ 2023: 1 }, { area: 'west' }).map((o) => ({ ...o, id: 'in-the-west' })),
    ...published({ 2023: 2 }, { breakdown: { sex: 'girls' } }).map((o) => ({ ...o, id: 'girls' })),
  ];
  const programme = caseOf({ ...reach, observations: [...published({ 2022: 70, 2023: 60 }), ...others] });
  const found = between(programme, '2023-06-30', '2024-06-30');
  expect(found.values).toHaveLength(3);
  expect(found.leaves[0]?.steps).toMatchObject([{ values: [{ after: { id: 'o-2023' } }] }]);
});

test('a page whose lists print themselves, as Prototype.js made them, changes nothing', () => {
  const areas = ['east', 'west'].map((id) => ({ id, title: { en: id }, kind: 'town' as const }));
  const local = areas.flatMap(({ id }, place) =>
    published({ 2023: place + 1 }, { area: id }).map((o) => ({ ...o, id })),
  );
  const programme = caseOf({
    ...reach,
    observations: [...published({ 2022: 70, 2023: 60 }), ...local],
    programme: { areas },
  });
  const expected = between(programme, '2023-06-30', '2024-06-30');
  expect(expected.values.map(({ area, after }) => [area, after?.value])).toEqual([
    [undefined, 60],
    ['east', 1],
    ['west', 2],
  ]);
  try {
    Reflect.defineProperty(Array.prototype, 'toJSON', { value: () => '[list]', configurable: true });
    expect(between(programme, '2023-06-30', '2024-06-30')).toEqual(expected);
  } finally {
    Reflect.deleteProperty(Array.prototype, 'toJSON');
  }
});

test('where a target is judged by the areas below it, their values are named', () => {
  const areas = ['east', 'west'].map((id) => ({ id, title: { en: id }, kind: 'town' as const }));
  const values = areas.flatMap(({ id }) =>
    published({ 2022: 30, 2023: 40 }, { area: id }).map((o) => ({ ...o, id: `${id}-${o.period}` })),
  );
  const programme = caseOf({
    baseline: { value: 50, date: '2020' },
    target: { value: 100 },
    indicator: {
      aggregation: 'sum',
      unit: { label: { en: 'seats' }, kind: 'plain' },
      baselines: [{ figure: 'b', sameLabel: true, sameBasis: true }],
    },
    observations: values,
    programme: { areas },
  });
  const [leaf] = between(programme, '2023-06-30', '2024-06-30').leaves;
  expect(leaf?.steps).toMatchObject([{ cause: 'evidence', values: [{ area: 'east' }, { area: 'west' }] }]);
});

test('a report that only the later release holds', () => {
  const report = {
    id: 'r',
    item: 'm',
    period: '2024-H1',
    party: 'office',
    claim: 'under-way' as const,
    title: { en: 'in work' },
  };
  const programme = makeProgramme({ milestones: [milestone] });
  const found = changes(
    { programme, asOf: '2024-07-31' },
    { programme: { ...programme, reports: [report] }, asOf: '2024-07-31' },
  );
  expect(found.leaves[0]?.steps).toMatchObject([{ cause: 'evidence', reports: ['r'] }]);
});

test('a revision counts from its day on, and is not the reason of what changed without a word', () => {
  const revisions = [{ date: '2023-05-01', value: 200, reason: { en: 'reached early' }, sources: [{ document: 'd' }] }];
  const programme = caseOf({ ...reach, target: { value: 100, revisions } });
  expect(between(programme, '2023-05-01', '2023-06-30').plan).toEqual([]);
  const silent = { ...programme, targets: [{ ...programme.targets[0]!, deadline: '2030' }] };
  const { plan } = changes({ programme, asOf: '2024-06-30' }, { programme: silent, asOf: '2024-06-30' });
  expect(plan).toEqual([{ list: 'targets', id: 't', earlier: 't', kind: 'deadline-moved', from: '2025', to: '2030' }]);
});

test('a value written over in a later release is dated by its correction, or by the release, not by the first value', () => {
  const before = caseOf({ ...reach, values: { 2023: 60 } });
  const reason = { en: 'recount' };
  const corrections = [
    { id: 'c', date: '2024-08-01', item: 'o-2023', field: 'value', from: '60', to: '80', reason },
    {
      id: 'd',
      date: '2024-12-01',
      item: 'o-2023',
      field: 'value',
      from: '80',
      to: '81',
      reason: { en: 'not yet known' },
    },
  ];
  const observations = published({ 2023: 80 });
  const since = (parts: Partial<Programme>) =>
    changes(
      { programme: before, asOf: '2024-06-30' },
      { programme: { ...before, observations, ...parts }, asOf: '2024-09-30' },
    ).values;
  expect(since({ corrections })).toMatchObject([{ kind: 'corrected', date: '2024-08-01', reason }]);
  expect(since({ released: '2024-09-01' })).toMatchObject([{ kind: 'corrected', date: '2024-09-01', reason: null }]);
  expect(since({})).toMatchObject([{ kind: 'corrected', date: null }]);
});

test('the reason of one correction is not lent to another', () => {
  const corrections = [
    { id: 'c', date: '2024-08-01', item: 'else', field: 'value', from: '1', to: '2', reason: { en: 'recount' } },
  ];
  const programme = caseOf({ ...reach, observations: [...first, ...second], programme: { corrections } });
  expect(between(programme, '2024-06-30', '2024-09-30').values).toMatchObject([{ kind: 'corrected', reason: null }]);
});

const seeds = ['demo-district/plan-2021-2025', 'demo-district/plan-2026-2030', 'national-children/outline-2021-2030'];

const leavesOf = ({ targets, milestones = [], projects = [], commitments = [] }: Programme): number =>
  targets.length + milestones.length + projects.length + commitments.length;

const moments = (programme: Programme): Moment[] =>
  (programme.releases ?? []).map(({ asOf, date }) => ({ programme, asOf, knownAt: date }));

test.each(seeds)(
  'from release to release of %s every leaf is accounted for once, and the steps lead from state to state',
  (seed) => {
    const programme = seedProgramme(seed);
    const all = moments(programme);
    const steps = all.slice(1).map((moment, i) => changes(all[i]!, moment));
    expect(steps.some(({ leaves }) => leaves.length > 0)).toBe(true);
    for (const { leaves, unchanged } of steps) {
      const ids = [...leaves.map(({ id }) => id), ...unchanged];
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(leavesOf(programme));
      for (const leaf of leaves) {
        let at = leaf.before.state;
        for (const step of leaf.steps) {
          expect(step.from).toBe(at);
          at = step.to;
        }
        expect(at).toBe(leaf.after.state);
        expect(leaf.steps.map(({ cause }) => cause)).not.toContain('rules');
      }
    }
  },
);

test.each(seeds)('nothing changes between %s and itself', (seed) => {
  for (const moment of moments(seedProgramme(seed)))
    expect(changes(moment, moment)).toMatchObject({ leaves: [], values: [], plan: [], rules: [], corrections: [] });
});

test('any case: nothing changes against itself, and the order of values changes nothing', () => {
  fc.assert(
    fc.property(reachCase, (of) => {
      const programme = programmeOf(of);
      const turned = { ...programme, observations: [...(programme.observations ?? [])].reverse() };
      const [from, to] = [
        { programme, asOf: '2020-12-31' },
        { programme, asOf: '2027-01-01' },
      ];
      expect(changes(to, to).leaves).toEqual([]);
      expect(changes({ ...from, programme: turned }, { ...to, programme: turned })).toEqual(changes(from, to));
    }),
    { ...runs, numRuns: runs.numRuns / 5 },
  );
});

test('two programmes, or the later moment first, are a wrong call', () => {
  const programme = caseOf(reach);
  const [from, to] = [
    { programme, asOf: '2023-06-30' },
    { programme, asOf: '2024-06-30' },
  ];
  expect(() => changes(to, from)).toThrow('the earlier moment first');
  expect(() => changes(from, { ...to, programme: { ...programme, id: 'q' } })).toThrow('two moments of one programme');
});
