import { expect, test } from 'vitest';
import { attention } from '../attention/attention.ts';
import { makeIndicator, makeObservation, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import type { Programme } from '../generated/types.ts';
import { parseProgramme } from '../parse/parse-programme.ts';
import { checkSense } from '../parse/sense/check-sense.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const text = { en: '…' };
const plain = { label: { en: 'x' }, kind: 'plain' } as const;
const times = <T>(n: number, of: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => of(i));
const year = (i: number): string => String(2020 + (i % 4));
const dayOf = (i: number): string => new Date(Date.UTC(2021, 0, 1) + i * 86_400_000).toISOString().slice(0, 10);
const units = (n: number) => times(n, (i) => ({ id: `p${i}`, title: text, kind: 'government' as const }));
const areas = (n: number) => times(n, (i) => ({ id: `a${i}`, title: text, kind: 'town' as const }));
const one = { indicators: [makeIndicator()], targets: [makeTarget({ value: 9 })] };
const sum = makeIndicator({ aggregation: 'sum', unit: plain });
const reports = (n: number, duty: 'lead' | 'support'): Partial<Programme> => ({
  ...one,
  parties: units(n),
  responsibilities: times(n, (i) => ({ item: 't', party: `p${i}`, duty })),
  reports: times(n, (i) => ({
    ...{ id: `r${i}`, item: 't', party: `p${i}`, period: '2022', title: text },
    claim: i % 2 === 0 ? ('done' as const) : ('under-way' as const),
  })),
});

/** Files that grow in one direction, or in two at once. */
const growing: Readonly<Record<string, (n: number) => Partial<Programme>>> = {
  'reports of many leads': (n) => reports(n, 'lead'),
  'reports of many who support': (n) => reports(n, 'support'),
  'values of one series': (n) => ({
    ...one,
    observations: times(n, (i) => makeObservation({ id: `o${i}`, period: dayOf(i) })),
  }),
  'values of one period': (n) => ({
    ...one,
    observations: times(n, (i) => makeObservation({ id: `o${i}`, period: '2022', value: i })),
  }),
  'corrections of one running total': (n) => ({
    indicators: [makeIndicator({ unit: plain, timeBasis: 'running-total' })],
    targets: [makeTarget({ value: 9e9 }), makeTarget({ id: 'all', kind: 'cumulative', value: 9e9 })],
    observations: times(n, (i) =>
      makeObservation({
        ...{ id: `o${i}`, period: dayOf(i >> 1), value: i % 2 === 0 ? 100 + i : 90 + i },
        status: i % 2 === 0 ? 'final' : 'revised',
      }),
    ),
  }),
  'remarks on one target': (n) => ({
    ...one,
    remarks: times(n, (i) => ({
      ...{ id: `r${i}`, item: 't', party: 'office', date: dayOf(i), title: text, kind: 'explanation' as const },
    })),
  }),
  'corrections of many values': (n) => ({
    ...one,
    observations: times(n, (i) => makeObservation({ id: `o${i}`, period: dayOf(i) })),
    corrections: times(n, (i) => ({
      ...{ id: `c${i}`, date: dayOf(i), item: `o${i}`, field: 'value', from: '1', to: '2', reason: text },
    })),
  }),
  'flows of days': (n) => ({
    indicators: [makeIndicator({ unit: plain, timeBasis: 'flow', frequency: 'month' })],
    targets: [makeTarget({ kind: 'cumulative', value: 9e9 })],
    observations: times(n, (i) => makeObservation({ id: `o${i}`, period: dayOf(i) })),
  }),
  'areas, each with a value': (n) => ({
    indicators: [sum],
    targets: [makeTarget({ value: 9 })],
    areas: areas(n),
    observations: times(n, (i) => makeObservation({ id: `o${i}`, area: `a${i}`, period: year(i) })),
  }),
  'groups, each with a value': (n) => ({
    indicators: [
      {
        ...sum,
        dimensions: [
          { id: 'd', title: text, complete: true, categories: times(n, (i) => ({ id: `c${i}`, title: text })) },
        ],
      },
    ],
    targets: [makeTarget({ value: 9 })],
    observations: times(n, (i) => makeObservation({ id: `o${i}`, breakdown: { d: `c${i}` }, period: year(i) })),
  }),
  'units, each with a task': (n) => ({
    parties: units(n),
    responsibilities: times(n, (i) => ({ item: `m${i}`, party: `p${i}`, duty: 'lead' as const })),
    milestones: times(n, (i) => ({
      ...{ id: `m${i}`, item: 'action', title: text, wording: 'summary' as const, due: '2022' },
    })),
  }),
  'documents and targets without a start': (n) => ({
    period: { start: null, end: null },
    documents: times(n, (i) => ({
      ...{ id: `d${i}`, title: text, published: '2021' },
      ...{ kind: 'plan' as const, availability: 'read' as const },
    })),
    indicators: times(n, (i) => makeIndicator({ id: `i${i}` })),
    targets: times(n, (i) => makeTarget({ id: `t${i}`, indicator: `i${i}`, value: 9 })),
  }),
};

/** A programme that counts how often a field of an entry of its lists is read. */
const counting = (programme: Programme): { readonly programme: Programme; readonly reads: () => number } => {
  let reads = 0;
  const counted = <T>(entry: T): T =>
    typeof entry === 'object' && entry !== null
      ? (new Proxy(entry, {
          get: (of, field) => {
            reads += 1;
            return Reflect.get(of, field) as unknown;
          },
        }) as T)
      : entry;
  const lists = Object.entries(programme).map(([name, list]) => [
    name,
    Array.isArray(list) ? (list as unknown[]).map(counted) : (list as unknown),
  ]);
  return { programme: Object.fromEntries(lists) as Programme, reads: () => reads };
};

const work = (parts: Partial<Programme>): number => {
  const { programme, reads } = counting(makeProgramme(parts));
  checkSense(programme);
  const evaluation = evaluateProgramme(programme, { asOf: '2024-06-30' });
  expect(evaluation.series.size).toBe(programme.indicators.length);
  attention(programme, evaluation);
  return reads();
};

test.each(Object.entries(growing))('%s: twice as many are about twice the work', (_, of) => {
  const [some, twice] = [work(of(100)), work(of(200))];
  expect(twice / some).toBeGreaterThan(1.5);
  expect(twice / some).toBeLessThan(2.3);
});

/** How often a title with that many keys that are no languages is looked into, and how many the issues about it are. */
const lookingInto = (n: number): { readonly looks: number; readonly issues: number; readonly told: number } => {
  let looks = 0;
  const title = new Proxy(Object.fromEntries(times(n, (i) => [`no language ${i}`, '…'])), {
    get: (of, key) => {
      looks += 1;
      return Reflect.get(of, key) as unknown;
    },
    getOwnPropertyDescriptor: (of, key) => {
      looks += 1;
      return Reflect.getOwnPropertyDescriptor(of, key);
    },
    ownKeys: (of) => {
      looks += n;
      return Reflect.ownKeys(of);
    },
  });
  const { id: _, ...nameless } = makeIndicator();
  const programme = { ...makeProgramme(one), indicators: [{ ...nameless, title }] };
  const { issues } = parseProgramme(programme);
  const told = issues.filter(({ path }) => path[2] === 'title').length;
  return { looks, issues: issues.length, told };
};

test('keys that are no languages: a title is gone through as often with many of them as with few', () => {
  const [some, many] = [lookingInto(2_000), lookingInto(20_000)];
  expect(some.told).toBeGreaterThan(0);
  expect(many.issues).toBe(some.issues);
  // Once to check, once to name the item, and so on; never once more for each issue.
  const each = [some.looks / 2_000, many.looks / 20_000];
  expect(Math.min(...each)).toBeGreaterThan(1);
  expect(Math.max(...each)).toBeLessThan(20);
});
