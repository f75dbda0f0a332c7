import { expect, test } from 'vitest';
import {
  makeIndicator,
  makeObservations,
  makeProgramme,
  makeTarget,
  type TargetParts,
} from '../fixtures/make-programme.ts';
import { seedProgramme } from '../fixtures/seed-programme.ts';
import type { Indicator, Programme } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';
import { attention } from './attention.ts';

interface Leaf {
  readonly id: string;
  /** The value by year; the path runs from 0 at the end of 2020 to 100 at the deadline. */
  readonly values?: Readonly<Record<string, number>>;
  readonly target?: TargetParts;
  readonly indicator?: Partial<Indicator>;
}

/** A programme of independent targets, each from 0 to at least 100 unless said otherwise. */
const programmeOf = (leaves: readonly Leaf[], parts: Partial<Programme> = {}): Programme =>
  makeProgramme({
    indicators: leaves.map(({ id, indicator }) =>
      makeIndicator({
        id: `i-${id}`,
        baselines: [{ figure: 'b', sameLabel: true, sameBasis: true }],
        ...indicator,
      }),
    ),
    targets: leaves.map(({ id, target }) => makeTarget({ id, indicator: `i-${id}`, value: 100, ...target })),
    figures: [
      {
        id: 'b',
        title: { en: 'start' },
        value: 0,
        unit: { label: { en: '%' }, kind: 'percent' },
        date: '2020',
      },
    ],
    observations: leaves.flatMap(({ id, values = {} }) =>
      makeObservations(values, { indicator: `i-${id}` }).map((o) => ({ ...o, id: `${id}-${o.id}` })),
    ),
    ...parts,
  });

const duty = (party: string, item: string, as: 'lead' | 'support' | 'by-duty') => ({ party, item, duty: as });

const idsOf = (programme: Programme, asOf: string) => {
  const { action, pastDueUnknown } = attention(programme, evaluateProgramme(programme, { asOf }));
  return {
    action: action.map(({ answer }) => `${answer.id}:${answer.state}`),
    pastDueUnknown: pastDueUnknown.map(({ answer }) => `${answer.id}:${answer.state}`),
  };
};

test('binding first, then the order of states, then the longer overdue, then plan order', () => {
  const programme = programmeOf([
    { id: 'fine', values: { 2023: 70 } },
    { id: 'risk', values: { 2023: 40 } },
    { id: 'off-b', values: { 2023: 20 } },
    { id: 'off-a', values: { 2023: 10 } },
    { id: 'worse', target: { kind: 'direction' }, values: { 2021: -1, 2022: -2, 2023: -3 } },
    { id: 'lapsed', values: { 2022: 100, 2023: 90 } },
    { id: 'missed-late', target: { deadline: '2023' }, values: { 2023: 90 } },
    { id: 'missed-long', target: { deadline: '2022' }, values: { 2022: 90, 2023: 91 } },
    { id: 'broken', target: { kind: 'hold' }, values: { 2023: 90 } },
    { id: 'bound', target: { strength: 'binding' }, values: { 2023: 40 } },
  ]);
  expect(idsOf(programme, '2024-06-30').action).toEqual([
    'bound:at-risk',
    'broken:breached',
    'missed-long:missed',
    'missed-late:missed',
    'lapsed:lapsed',
    'off-b:off-track',
    'off-a:off-track',
    'worse:worsening',
    'risk:at-risk',
  ]);
});

test.each([
  [
    ['running', 'ended'],
    ['ended:breached', 'running:breached'],
  ],
  [
    ['ended', 'running'],
    ['ended:breached', 'running:breached'],
  ],
])('of one state, what is overdue stands before what is not: %j', (ids, expected) => {
  const leaves: Record<string, Leaf> = {
    running: { id: 'running', target: { kind: 'hold' }, values: { 2023: 90 } },
    ended: { id: 'ended', target: { kind: 'hold', deadline: '2023' }, values: { 2023: 90 } },
  };
  expect(idsOf(programmeOf(ids.map((id) => leaves[id]!)), '2024-06-30').action).toEqual(expected);
});

test('a value withheld for privacy asks nobody for an answer', () => {
  const programme = programmeOf([{ id: 'small', target: { deadline: '2023' } }]);
  const observations = makeObservations({ 2023: 1 }, { indicator: 'i-small' }).map((o) => ({
    ...o,
    value: null,
    absence: 'withheld' as const,
  }));
  const withheld = { ...programme, observations };
  expect(evaluateProgramme(withheld, { asOf: '2024-06-30' }).answers.get('small')?.state).toBe('withheld');
  expect(idsOf(withheld, '2024-06-30').pastDueUnknown).toEqual([]);
});

test('the flags that weigh on a state are told, and no others', () => {
  const programme = programmeOf([{ id: 'away', values: { 2021: -10 } }]);
  const [entry] = attention(programme, evaluateProgramme(programme, { asOf: '2024-06-30' })).action;
  expect(entry?.reasons).toEqual([
    { code: 'state', state: 'off-track' },
    { code: 'flag', flag: 'moving-away' },
    { code: 'flag', flag: 'stale' },
  ]);
});

test('a unit that leads here and supports there is named for both', () => {
  const programme = programmeOf([{ id: 'off', values: { 2023: 10 } }], {
    responsibilities: [duty('office', 'action', 'lead'), duty('office', 'off', 'support')],
  });
  const [entry] = attention(programme, evaluateProgramme(programme, { asOf: '2024-06-30' })).action;
  expect(entry?.units.map((unit) => unit.duty)).toEqual(['support', 'lead']);
});

test('past its deadline without an answer is a class of its own, the longest overdue first', () => {
  const programme = programmeOf([
    { id: 'late', target: { deadline: '2023' } },
    { id: 'long', target: { deadline: '2022' } },
    { id: 'waiting', target: { deadline: '2023' }, values: { 2022: 50 } },
    { id: 'withheld', target: { deadline: '2022', standing: { status: 'withheld', reason: { en: 'law' } } } },
    { id: 'not-yet' },
  ]);
  expect(idsOf(programme, '2024-06-30')).toEqual({
    action: [],
    pastDueUnknown: ['long:no-data', 'late:no-data', 'waiting:awaiting-final'],
  });
});

test('what is shown and not tallied needs nobody’s action', () => {
  const programme = programmeOf([
    { id: 'other', target: { origin: 'reference' }, values: { 2023: 10 } },
    { id: 'twin', target: { duplicateOf: 'own' }, values: { 2023: 10 } },
  ]);
  expect(idsOf(programme, '2024-06-30')).toEqual({ action: [], pastDueUnknown: [] });
});

const party = (id: string) => ({ id, title: { 'zh-Hans': id }, kind: 'government' as const });

test('units keep the duty that the source gives them, the nearest statement first, each duty once', () => {
  const programme = programmeOf([{ id: 'off', values: { 2023: 10 } }], {
    parties: ['a', 'b', 'c'].map(party),
    responsibilities: [
      duty('a', 'domain', 'lead'),
      duty('b', 'action', 'by-duty'),
      duty('c', 'off', 'support'),
      duty('a', 'action', 'lead'),
      duty('b', 'off', 'by-duty'),
    ],
  });
  const [entry] = attention(programme, evaluateProgramme(programme, { asOf: '2024-06-30' })).action;
  expect(entry?.units).toEqual([
    { party: 'c', duty: 'support', item: 'off' },
    { party: 'b', duty: 'by-duty', item: 'off' },
    { party: 'a', duty: 'lead', item: 'action' },
  ]);
});

test('who has taken over from a unit stands beside it, and beside no other', () => {
  const programme = programmeOf([{ id: 'off', values: { 2023: 10 } }], {
    documents: [{ id: 'reform', title: { en: 'Reform' }, kind: 'other', availability: 'read' }],
    parties: [
      { ...party('old'), succeededBy: { id: 'new', date: '2024-01-01', sources: [{ document: 'reform' }] } },
      party('new'),
      party('c'),
    ],
    responsibilities: [duty('old', 'off', 'lead'), duty('c', 'off', 'support')],
  });
  const [entry] = attention(programme, evaluateProgramme(programme, { asOf: '2024-06-30' })).action;
  expect(entry?.units).toEqual([
    {
      party: 'old',
      duty: 'lead',
      item: 'off',
      succession: expect.objectContaining({ now: { id: 'new', date: '2024-01-01', document: 'reform' } }),
    },
    { party: 'c', duty: 'support', item: 'off' },
  ]);
});

test('on the day of its deadline nothing is overdue yet', () => {
  const programme = programmeOf([{ id: 'off', target: { deadline: '2024-06-30' }, values: { 2023: 10 } }]);
  const overdue = (asOf: string) => {
    const { action, pastDueUnknown } = attention(programme, evaluateProgramme(programme, { asOf }));
    return [...action, ...pastDueUnknown].map(({ daysOverdue }) => daysOverdue);
  };
  expect([overdue('2024-06-30'), overdue('2024-07-01')]).toEqual([[null], [1]]);
});

test.each(['demo-district/plan-2021-2025', 'demo-district/plan-2026-2030', 'xiqing/programme'])(
  'no leaf of %s is named twice, and by-duty never turns into lead',
  (seed) => {
    const programme = seedProgramme(seed);
    const { action, pastDueUnknown } = attention(programme, evaluateProgramme(programme, { asOf: '2026-11-01' }));
    const entries = [...action, ...pastDueUnknown];
    expect(new Set(entries.map(({ answer }) => answer.id)).size).toBe(entries.length);
    const stated = new Set(
      programme.responsibilities.map(({ party: unit, item, duty: as }) => `${unit} ${item} ${as}`),
    );
    for (const { units } of entries)
      for (const unit of units) expect(stated).toContain(`${unit.party} ${unit.item} ${unit.duty}`);
  },
);

test('the order of input other than the plan’s own changes nothing', () => {
  const programme = seedProgramme('demo-district/plan-2021-2025');
  const turned: Programme = {
    ...programme,
    observations: [...(programme.observations ?? [])].reverse(),
    reports: [...(programme.reports ?? [])].reverse(),
    parties: [...programme.parties].reverse(),
  };
  const of = (some: Programme) => attention(some, evaluateProgramme(some, { asOf: '2026-03-20' }));
  expect(of(turned)).toEqual(of(programme));
});

test('an evaluation of another programme is a wrong call', () => {
  const programme = makeProgramme();
  const evaluation = evaluateProgramme(programme, { asOf: '2024-06-30' });
  expect(() => attention({ ...programme, id: 'q' }, evaluation)).toThrow('attention requires an evaluation of q');
});
