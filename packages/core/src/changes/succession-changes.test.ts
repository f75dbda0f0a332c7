import { expect, test } from 'vitest';
import { makeIndicator, makeObservations, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import type { Programme } from '../generated/types.ts';
import { changes } from './changes.ts';

const into = (id: string) => ({ id, date: '2024-07-01', sources: [{ document: 'reform' }] });
const title = (name: string) => ({ 'zh-Hans': name, en: name });
const town = (id: string) => ({ id, title: title(id), kind: 'town' as const });

const programme = (published = '2024-06-01'): Programme =>
  makeProgramme({
    documents: [{ id: 'reform', title: title('Decree'), kind: 'other', published, availability: 'read' }],
    parties: [
      { id: 'old', title: title('Old'), kind: 'government', succeededBy: into('new') },
      { id: 'new', title: title('New'), kind: 'government' },
    ],
    areas: [town('east'), { ...town('west'), succeededBy: into('east') }],
    indicators: [makeIndicator({ aggregation: 'sum' })],
    targets: [makeTarget({ value: 50, area: 'west' })],
    observations: makeObservations({ 2023: 40 }, { area: 'west' }),
  });

const between = (from: string, to: string, of = programme()) =>
  changes({ programme: of, asOf: from }, { programme: of, asOf: to });

test('a succession between two dates is told, once', () => {
  const found = between('2024-06-30', '2024-07-01');
  expect(found.plan.map(({ kind, list, id }) => [kind, list, id])).toEqual([
    ['succeeded', 'parties', 'old'],
    ['succeeded', 'areas', 'west'],
  ]);
  expect(between('2024-07-01', '2024-12-31').plan).toEqual([]);
  expect(between('2023-12-31', '2024-06-30').plan).toEqual([]);
});

test('it is told when its document becomes known', () => {
  const late = programme('2024-09-01');
  expect(between('2024-06-30', '2024-08-31', late).plan).toEqual([]);
  expect(between('2024-08-31', '2024-09-01', late).plan).toHaveLength(2);
});

test('a leaf that moves by it names it', () => {
  const [leaf] = between('2024-06-30', '2024-07-01').leaves;
  expect(leaf).toBeUndefined();
  const of = { ...programme(), figures: [], targets: [makeTarget({ kind: 'hold', value: 30, area: 'west' })] };
  const [moved] = between('2024-06-30', '2024-07-01', of).leaves;
  expect(moved).toMatchObject({ id: 't', steps: [{ cause: 'plan', plan: [{ kind: 'succeeded', id: 'west' }] }] });
});

test('a release that takes it back says so', () => {
  const before = programme();
  const after = {
    ...before,
    parties: before.parties.map(({ id, title: name, kind }) => ({ id, title: name, kind })),
    areas: [town('east'), town('west')],
  };
  const found = changes({ programme: before, asOf: '2024-08-01' }, { programme: after, asOf: '2024-09-01' });
  expect(found.plan.map(({ kind, id }) => [kind, id])).toEqual([
    ['succeeded', 'old'],
    ['succeeded', 'west'],
  ]);
});
