import { expect, test } from 'vitest';
import {
  makeCase,
  makeIndicator,
  makeObservations,
  makeProgramme,
  makeTarget,
  type Case,
} from '../fixtures/make-programme.ts';
import type { Programme } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';
import { changes, type Changes } from './changes.ts';

const reach: Case = { baseline: { value: 50, date: '2020' }, target: { value: 100 } };

/** A case whose values are published on the first of March of the next year. */
const caseOf = (of: Case): Programme =>
  makeCase({
    ...of,
    observations: makeObservations(of.values ?? {}).map((one) => ({
      published: `${Number(one.period.slice(0, 4)) + 1}-03-01`,
      ...one,
    })),
  });

const between = (programme: Programme, from: string, to: string): Changes =>
  changes({ programme, asOf: from }, { programme, asOf: to });

const milestone = { id: 'm', title: { en: 'opening' }, wording: 'summary' as const, due: '2025' };

test('what is told of a leaf, of the rest and of the moments, whole', () => {
  const programme = caseOf({
    ...reach,
    values: { 2022: 70, 2023: 60 },
    programme: { milestones: [{ ...milestone, due: '2030' }] },
  });
  const found = changes(
    { programme, asOf: '2023-06-30' },
    { programme, asOf: '2024-06-30', knownAt: '2024-07-31', rules: { slightRatio: 0.8 } },
  );
  const { leaves, ...rest } = found;
  const value = {
    kind: 'new',
    indicator: 'i',
    period: '2023',
    before: null,
    after: { id: 'o-2023', value: 60, status: 'final' },
    date: '2024-03-01',
    reason: null,
  };
  expect(rest).toEqual({
    programmeId: 'p',
    before: { asOf: '2023-06-30', knownAt: '2023-06-30' },
    after: { asOf: '2024-06-30', knownAt: '2024-07-31' },
    unchanged: ['m'],
    values: [value],
    plan: [],
    rules: [{ name: 'slightRatio', from: 0.85, to: 0.8 }],
    corrections: [],
  });
  const answer = (asOf: string, knownAt: string, rules = {}) =>
    evaluateProgramme(programme, { asOf, knownAt, rules }).answers.get('t');
  const [leaf] = leaves;
  expect(leaves).toHaveLength(1);
  expect(leaf).toEqual({
    id: 't',
    before: answer('2023-06-30', '2023-06-30'),
    after: answer('2024-06-30', '2024-07-31', { slightRatio: 0.8 }),
    stateChanged: true,
    steps: [
      {
        from: 'on-track',
        to: 'off-track',
        raised: leaf!.after.flags.filter((flag) => !leaf!.before.flags.includes(flag)),
        dropped: leaf!.before.flags.filter((flag) => !leaf!.after.flags.includes(flag)),
        cause: 'evidence',
        values: [value],
        reports: [],
        completion: false,
      },
    ],
  });
});

test('flags that only time raises are told with no other cause', () => {
  const programme = makeProgramme({ milestones: [milestone] });
  const found = between(programme, '2025-06-30', '2025-10-30');
  expect(found.leaves.map(({ id, stateChanged, steps }) => ({ id, stateChanged, steps }))).toEqual([
    {
      id: 'm',
      stateChanged: false,
      steps: [{ from: 'not-due', to: 'not-due', raised: ['due-soon'], dropped: [], cause: 'time' }],
    },
  ]);
});

test('corrections between the moments are told: those made since, and those that only the later file lists', () => {
  const entry = (id: string, date: string) => ({ id, date, item: 'i', field: 'title', reason: { en: id } }) as never;
  const [old, on, since, last, later] = [
    entry('old', '2023-01-01'),
    entry('on', '2023-06-30'),
    entry('since', '2023-07-01'),
    entry('last', '2024-06-30'),
    entry('later', '2024-07-01'),
  ];
  const programme = caseOf(reach);
  const told = (before: readonly never[] | undefined, after: readonly never[] | undefined) =>
    changes(
      { programme: { ...programme, ...(before && { corrections: before }) }, asOf: '2023-06-30' },
      { programme: { ...programme, ...(after && { corrections: after }) }, asOf: '2024-06-30' },
    ).corrections;
  const all = [old, on, since, last, later];
  expect(told(all, all)).toEqual([since, last]);
  expect(told([on], all)).toEqual([old, since, last]);
  expect(told(undefined, all)).toEqual([old, on, since, last]);
  expect(told(all, undefined)).toEqual([]);
});

test('a leaf that only the later file has is neither changed nor unchanged', () => {
  const programme = caseOf(reach);
  const more = { ...programme, milestones: [milestone] };
  const found = changes({ programme, asOf: '2024-06-30' }, { programme: more, asOf: '2024-06-30' });
  expect([found.leaves, found.unchanged]).toEqual([[], ['t']]);
  expect(found.plan).toEqual([{ kind: 'added', list: 'milestones', id: 'm' }]);
});

test('a changed indicator is a cause for its own target alone', () => {
  const programme = caseOf({ ...reach, values: { 2023: 70 } });
  const second = makeIndicator({ id: 'j' });
  const both = {
    ...programme,
    indicators: [...programme.indicators, second],
    targets: [...programme.targets, makeTarget({ id: 'u', indicator: 'j', value: 5 })],
  };
  const other = {
    ...both,
    indicators: [programme.indicators[0]!, { ...second, frequency: 'month' as const }],
    targets: [{ ...both.targets[0]!, deadline: '2030' }, both.targets[1]!],
  };
  const found = changes({ programme: both, asOf: '2024-06-30' }, { programme: other, asOf: '2024-06-30' });
  expect(found.plan.map(({ kind, id }) => [kind, id])).toEqual([
    ['restated', 'j'],
    ['deadline-moved', 't'],
  ]);
  expect(
    found.leaves.flatMap(({ id, steps }) => steps.map((step) => [id, step.cause === 'plan' && step.plan])),
  ).toEqual([['t', [found.plan[1]]]]);
});

test('moments may be one day, and what was known may not go back', () => {
  const programme = caseOf(reach);
  const moment = (asOf: string, knownAt?: string) => ({
    programme,
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
  });
  expect(changes(moment('2024-06-30'), moment('2024-06-30')).leaves).toEqual([]);
  expect(() => changes(moment('2023-06-30', '2024-07-31'), moment('2024-06-30'))).toThrow(
    new RangeError('changes requires the earlier moment first, got 2023-06-30 and 2024-06-30'),
  );
  expect(() => changes(moment('2024-06-30'), moment('2023-06-30', '2024-06-30'))).toThrow(
    new RangeError('changes requires the earlier moment first, got 2024-06-30 and 2023-06-30'),
  );
  const other = { ...moment('2024-06-30'), programme: { ...programme, id: 'q' } };
  expect(() => changes(moment('2024-06-30'), other)).toThrow(
    new RangeError('changes requires two moments of one programme, got p and q; editionChanges compares editions'),
  );
});
