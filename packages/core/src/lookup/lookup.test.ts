import { expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { makeIndicator, makeObservations, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import { findById } from './find-by-id.ts';
import { knownFrom } from './known-from.ts';
import { buildLookup } from './lookup.ts';

const documents = new Map(
  [
    ['early', '2024-03'],
    ['late', '2024-06-30'],
    ['undated', undefined],
  ].map(([id, published]) => [id, { id, published }]),
) as never;
const from = (published: string | undefined, ...ids: readonly string[]) =>
  knownFrom({ published, sources: ids.map((document) => ({ document })) as never }, { documents });

test('something is known from its own date, a partial one from its last day', () => {
  expect(from('2024-05-02', 'early')).toBe('2024-05-02');
  expect(from('2024-02', 'early')).toBe('2024-02-29');
});

test('else from the earliest of its documents that has a date, in any order', () => {
  expect(from(undefined, 'late', 'early')).toBe('2024-03-31');
  expect(from(undefined, 'early', 'late')).toBe('2024-03-31');
  expect(from(undefined, 'undated', 'late')).toBe('2024-06-30');
  expect(from(undefined, 'undated', 'unheard-of')).toBeNull();
  expect(knownFrom({}, { documents })).toBeNull();
});

test('an item is found by its id, the first of two, and again after its list has changed', () => {
  const [a, b, other] = [{ id: 'a' }, { id: 'b' }, { id: 'b' }];
  const items = [a, b, other];
  expect(findById(items, 'a')).toBe(a);
  expect(findById(items, 'b')).toBe(b);
  expect(findById(items, 'c')).toBeUndefined();
  items.unshift({ id: 'c' });
  expect(findById(items, 'c')).toBe(items[0]);
  expect(findById(items, 'a')).toBe(a);
  items.splice(0, 3);
  expect(findById(items, 'a')).toBeUndefined();
  expect(findById(items, 'b')).toBe(other);
});

test('without a list or an id nothing is found', () => {
  expect(findById(undefined, 'a')).toBeUndefined();
  expect(findById([{ id: 'a' }], undefined)).toBeUndefined();
});

test('what is judged is found by its id, by its indicator or by the item it speaks of, in the order of the file', () => {
  const dates = { asOf: '2024-06-30', knownAt: '2024-07-31' };
  const document = { id: 'd' } as never;
  const report = (id: string, item: string) => ({ id, item }) as never;
  const figure = { id: 'f' } as never;
  const programme = makeProgramme({
    documents: [document],
    figures: [figure],
    indicators: [makeIndicator(), makeIndicator({ id: 'j' })],
    targets: [makeTarget(), makeTarget({ id: 'u', indicator: 'j' }), makeTarget({ id: 'v' })],
    observations: makeObservations({ 2023: 2, 2022: 1 }),
    reports: [report('r', 't'), report('s', 'u'), report('q', 't')],
    responsibilities: [{ item: 'i', party: 'office', duty: 'lead' }],
  });
  const { dutiesOf, observationsIn, ...lookup } = buildLookup(programme, dates, defaultRules);
  const [first, second] = programme.observations ?? [];
  expect(lookup).toEqual({
    programme,
    ...dates,
    successions: new Map(),
    rules: defaultRules,
    documents: new Map([['d', document]]),
    figures: new Map([['f', figure]]),
    indicators: new Map(programme.indicators.map((one) => [one.id, one])),
    observations: new Map([['i', [first, second]]]),
    targets: new Map([
      ['i', [programme.targets[0], programme.targets[2]]],
      ['j', [programme.targets[1]]],
    ]),
    reports: new Map([
      [
        't',
        [
          { id: 'r', item: 't' },
          { id: 'q', item: 't' },
        ],
      ],
      ['u', [{ id: 's', item: 'u' }]],
    ]),
  });
  expect(observationsIn('i', undefined)).toEqual([first, second]);
  expect(observationsIn('i', 'town')).toEqual([]);
  expect(dutiesOf('t')).toEqual([{ item: 'i', party: 'office', duty: 'lead' }]);
  expect(dutiesOf('v')).toBe(dutiesOf('t'));
});

test('a programme without values, figures and reports has none to find', () => {
  const { figures, observations, reports } = buildLookup(
    makeProgramme(),
    { asOf: '2024-06-30', knownAt: '2024-06-30' },
    defaultRules,
  );
  expect([figures, observations, reports]).toEqual([new Map(), new Map(), new Map()]);
});
