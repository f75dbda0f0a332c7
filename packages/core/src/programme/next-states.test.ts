import { expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import {
  makeCase,
  makeObservations,
  type Case,
  type TargetParts,
  type ObservationParts,
} from '../fixtures/make-programme.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

type Values = Readonly<Record<string, number>>;

const up: Case = { baseline: { value: 50, date: '2020' }, target: { value: 100 } };
const having = (values: Values, target: TargetParts = {}, parts: ObservationParts = {}, of: Case = up): Case => ({
  ...of,
  target: { ...of.target, ...target },
  observations: makeObservations(values, parts),
});
const less: Case = { target: { value: 20, comparator: 'le' }, indicator: { direction: 'down' } };
const hold: Case = { target: { kind: 'hold', value: 95 } };
const count: Case = {
  target: { kind: 'cumulative', value: 45 },
  indicator: { timeBasis: 'flow', unit: { label: { en: 'pieces' }, kind: 'plain' } },
};
const capped: Case = { ...count, indicator: { ...count.indicator, direction: 'down' } };
const again: Case = { ...count, target: { kind: 'recurrent', times: 4 } };

const next = (towards: string, to: string, value: number, side: string) => ({
  needs: 'next-value',
  towards,
  to,
  value,
  side,
});
const final = (towards: string, to: string, value: number, side: string) => ({
  ...next(towards, to, value, side),
  needs: 'final-value',
  date: '2025-12-31',
});
const correction = (towards: string) => ({ needs: 'correction', towards });
const [before, last, after] = ['2025-06-30', '2025-12-31', '2026-06-30'];
const five = { 2021: 8, 2022: 8, 2023: 8, 2024: 8, 2025: 8 };
const status = { status: 'provisional' } as const;

test.each<[string, Case, string, readonly object[]]>([
  ['reached in time', having({ 2023: 100 }), before, [next('worse', 'lapsed', 100, 'below')]],
  ['reached, on the last day', having({ 2025: 100 }), last, [next('worse', 'lapsed', 100, 'below')]],
  ['reached and over', having({ 2025: 100 }), after, [correction('worse')]],
  ['reached, unconfirmed', having({ 2025: 100 }, {}, status), after, [final('worse', 'lapsed', 100, 'below')]],
  ['reached late, provisional', having({ 2025: 90, 2026: 100 }, {}, status), '2027-06-30', [correction('worse')]],
  ['lapsed', having({ 2022: 100, 2023: 90 }), before, [next('better', 'achieved', 100, 'from')]],
  ['missed', having({ 2025: 90 }), after, [next('better', 'achieved', 100, 'from')]],
  ['missed strictly', having({ 2025: 90 }, { comparator: 'gt' }), after, [next('better', 'achieved', 100, 'above')]],
  ['fallen far enough', having({ 2023: 20 }, {}, {}, less), before, [next('worse', 'lapsed', 20, 'above')]],
  ['not fallen', having({ 2025: 30 }, {}, {}, less), after, [next('better', 'achieved', 20, 'up-to')]],
  [
    'fallen strictly',
    having({ 2023: 19 }, { comparator: 'lt' }, {}, less),
    before,
    [next('worse', 'lapsed', 20, 'from')],
  ],
  [
    'not fallen strictly',
    having({ 2025: 30 }, { comparator: 'lt' }, {}, less),
    after,
    [next('better', 'achieved', 20, 'below')],
  ],
  ['held', having({ 2023: 96 }, {}, {}, hold), before, [next('worse', 'breached', 95, 'below')]],
  ['held again', having({ 2022: 94, 2023: 96 }, {}, {}, hold), before, [next('worse', 'breached', 95, 'below')]],
  [
    'held strictly',
    having({ 2023: 96 }, { comparator: 'gt' }, {}, hold),
    before,
    [next('worse', 'breached', 95, 'up-to')],
  ],
  ['broken', having({ 2023: 94 }, {}, {}, hold), before, [next('better', 'recovered', 95, 'from')]],
  ['broken and over', having({ 2025: 94 }, {}, {}, hold), after, [correction('better')]],
  ['held to the end', having({ 2025: 96 }, {}, {}, hold), after, [correction('worse')]],
  ['held, unconfirmed', having({ 2025: 96 }, {}, status, hold), after, [final('worse', 'breached', 95, 'below')]],
  ['counted short', having(five, {}, {}, count), after, [correction('better')]],
  [
    'a running total short',
    having({ 2025: 40 }, {}, {}, { ...count, indicator: { ...count.indicator, timeBasis: 'running-total' } }),
    after,
    [next('better', 'achieved', 45, 'from')],
  ],
  [
    'within a cap',
    having({ 2021: 40 }, { comparator: 'le' }, {}, capped),
    '2022-06-30',
    [next('worse', 'breached', 45, 'above')],
  ],
  ['over a cap', having({ 2021: 50 }, { comparator: 'le' }, {}, capped), '2022-06-30', [correction('better')]],
  ['not yet due again', having({ '2021-Q1': 1 }, {}, {}, again), '2021-06-30', [{ needs: 'time', towards: 'known' }]],
  [
    'due again, waiting',
    having({ 2021: 4 }, {}, {}, again),
    after,
    [final('better', 'achieved', 4, 'from'), final('worse', 'breached', 4, 'below')],
  ],
  ['not begun', up, '2020-12-31', [{ needs: 'time', towards: 'known', date: '2021-01-01' }]],
  ['no value', up, last, [{ needs: 'value', towards: 'known' }]],
  ['no value at the end', up, after, [{ needs: 'final-value', towards: 'known', date: '2025-12-31' }]],
  [
    'no starting point',
    having({ 2023: 80 }, {}, {}, { target: { value: 100 } }),
    before,
    [{ needs: 'baseline', towards: 'known' }, next('better', 'achieved', 100, 'from')],
  ],
  [
    'a bound at the end',
    having({ 2025: 90 }, {}, { qualifier: 'at-least' }),
    after,
    [{ needs: 'exact-value', towards: 'known' }],
  ],
  [
    'a bound on a line',
    having({ 2023: 90 }, {}, { qualifier: 'at-least' }, hold),
    before,
    [{ needs: 'exact-value', towards: 'known' }],
  ],
  [
    'a count with a gap',
    having({ 2021: 1, 2023: 1 }, {}, {}, count),
    before,
    [{ needs: 'missing-values', towards: 'known' }],
  ],
])('%s: what would change it', (_, of, asOf, changes) => {
  const answer = evaluateProgramme(deepFreeze(makeCase(of)), { asOf }).answers.get('t');
  expect(answer?.because.wouldChange).toEqual(changes);
});

test('a range held or broken turns on both its ends', () => {
  const range: Case = {
    target: { kind: 'hold', comparator: 'range', low: 2, high: 3 },
    indicator: { direction: 'none' },
  };
  const changes = (value: number) =>
    evaluateProgramme(makeCase({ ...range, values: { 2023: value } }), { asOf: before }).answers.get('t')?.because
      .wouldChange;
  expect(changes(2.5)).toEqual([next('worse', 'breached', 2, 'below'), next('worse', 'breached', 3, 'above')]);
  expect(changes(4)).toEqual([next('better', 'recovered', 2, 'from'), next('better', 'recovered', 3, 'up-to')]);
});

test('on its way, the end is still ahead on the last day', () => {
  const { answers } = evaluateProgramme(makeCase(having({ 2024: 80 })), { asOf: last });
  expect(answers.get('t')?.because.wouldChange).toContainEqual({
    needs: 'time',
    towards: 'known',
    to: 'awaiting-final',
    date: '2026-01-01',
  });
});
