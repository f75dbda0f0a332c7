import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCase, makeObservations, makeTarget, type Case } from '../fixtures/make-programme.ts';
import { checkCompletionRates } from '../parse/sense/check-completion-rates.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

const pieces = { label: { 'zh-Hans': '个', en: 'places' }, kind: 'plain' as const, whole: true };

const programmeOf = (rate: number, of: 'value' | 'works' | 'tasks', parts: Case = {}, value: number | null = null) =>
  makeCase({
    ...parts,
    indicator: { unit: pieces, timeBasis: 'running-total', ...parts.indicator },
    target: { value: 45, ...parts.target },
    observations: makeObservations({ 2023: 0 }, { value, completionRate: { rate, of } } as never),
  });

const judge = (...given: Parameters<typeof programmeOf>) => {
  const programme = programmeOf(...given);
  const answer = evaluateProgramme(programme, { asOf: '2024-06-30' }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

test('a whole value is found again from its rate, printed with one decimal, and nothing else is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 300 }), (target, value) => {
      const rate = Number(((100 * value) / target).toFixed(1));
      const { numbers } = judge(rate, 'value', { target: { value: target } }).because;
      expect(numbers.observed).toBe(value);
    }),
  );
});

test.each([
  ['of works', 80, 'works', {}],
  ['of a bundle of tasks', 80, 'tasks', {}],
  ['that no whole number gives', 43, 'value', {}],
  ['that many whole numbers give', 43, 'value', { target: { value: 40_000 } }],
  ['of a line that is held', 80, 'value', { target: { kind: 'hold' } }],
  ['of nothing', 80, 'value', { target: { value: 0 } }],
  ['of one period of a sum', 20, 'value', { target: { kind: 'cumulative' }, indicator: { timeBasis: 'flow' } }],
  [
    'of a percentage',
    50,
    'value',
    { indicator: { unit: { label: { en: '%' }, kind: 'percent' } }, target: { value: 90 } },
  ],
  ['of a count that should fall', 80, 'value', { indicator: { direction: 'down' }, target: { comparator: 'le' } }],
] as const)('a rate %s is shown, and the work is under way', (_, rate, of, parts) => {
  const answer = judge(rate, of, parts as Case);
  expect(answer).toMatchObject({ state: 'under-way', because: { rule: 'rate-only', reason: 'rate-only' } });
});

test('the target that was in force at the end of the period is the one that counts', () => {
  const revisions = [{ date: '2024-03-01', value: 90, reason: { en: 'raised' }, sources: [{ document: 'd' }] }];
  expect(judge(20, 'value', { target: { revisions } }).because.numbers.observed).toBe(9);
});

test('a rate of a running total is a rate of the whole, also where it is what adds up', () => {
  expect(judge(20, 'value', { target: { kind: 'cumulative' } }).because.numbers.observed).toBe(9);
});

test('what is not counted in wholes is what the rate gives, and said to be derived', () => {
  const hectares = { label: { 'zh-Hans': '公顷', en: 'hectares' }, kind: 'plain' as const };
  const { because, evidence } = judge(12.5, 'value', { indicator: { unit: hectares } });
  expect(because.numbers.observed).toBe(5.625);
  expect(evidence.grade).toBe('derived');
});

test('each target of an indicator reads the rate by its own number', () => {
  const programme = programmeOf(20, 'value');
  const second = makeTarget({ id: 'u', value: 90, deadline: '2030' });
  const { answers } = evaluateProgramme(
    { ...programme, targets: [...programme.targets, second] },
    { asOf: '2024-06-30' },
  );
  expect(['t', 'u'].map((id) => answers.get(id)?.because.numbers.observed)).toEqual([9, 18]);
});

test('the rate of an area is not one of the target for the whole', () => {
  const area = (id: string) => ({ id, title: { en: id }, kind: 'town' as const });
  const programme = programmeOf(20, 'value', { indicator: { aggregation: 'sum' } });
  const [whole] = programme.observations ?? [];
  const observations = [
    { ...whole!, id: 'east', area: 'east' },
    ...makeObservations({ 2023: 3 }, { id: 'west', area: 'west' }),
  ];
  const { answers } = evaluateProgramme(
    { ...programme, areas: [area('east'), area('west')], observations },
    { asOf: '2024-06-30' },
  );
  expect(answers.get('t')?.because.areas).toMatchObject({ low: 3, missing: ['east'] });
});

test('a rate beside a value is compared with value and target, and changes nothing', () => {
  expect(judge(20, 'value', {}, 9).because.numbers.observed).toBe(9);
  expect(judge(30, 'value', {}, 9).because.numbers.observed).toBe(9);
  expect(checkCompletionRates(programmeOf(20, 'value', {}, 9))).toEqual([]);
  expect(checkCompletionRates(programmeOf(26.6, 'value', {}, 12))).toEqual([]);
  expect(checkCompletionRates(programmeOf(30, 'works', {}, 9))).toEqual([]);
  expect(checkCompletionRates(programmeOf(30, 'value', {}, 9))).toMatchObject([
    { code: 'completion-rate-differs', values: { rate: 30, value: 9, computed: 20 } },
  ]);
});
