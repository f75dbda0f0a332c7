import { evaluateProgramme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { makeCase, makeObservations, type Case } from '../../../core/src/fixtures/make-programme.ts';
import { explain } from './explain.ts';

const sentences = (of: Case, asOf: string): readonly [string, string] => {
  const programme = makeCase({
    ...of,
    observations: (of.observations ?? makeObservations(of.values ?? {})).map((o) => ({
      published: `${Number(o.period.slice(0, 4)) + 1}-03-01`,
      ...o,
    })),
  });
  const answer = evaluateProgramme(programme, { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return [explain(answer, programme, 'zh-Hans'), explain(answer, programme, 'en')];
};

const canteens: Case = {
  baseline: { value: 0, date: '2020' },
  indicator: { unit: { label: { 'zh-Hans': '个', en: 'canteens' }, kind: 'plain', whole: true } },
  target: { value: 3 },
};
const reach: Case = { baseline: { value: 50, date: '2020' }, target: { value: 100 } };

test.each<[string, Case, string, string, string]>([
  [
    'no data',
    reach,
    '2024-06-30',
    '基线为50%；所据材料未载之后的数值。',
    'It started at 50%; our sources give no later value.',
  ],
  [
    'no data at all',
    { target: { value: 100 } },
    '2024-06-30',
    '所据材料未载基线，也未载之后的数值。',
    'Our sources give neither a baseline nor a later value.',
  ],
  [
    'past due',
    { target: { value: 100 } },
    '2026-06-30',
    '所据材料未载基线，也未载之后的数值。期限（2025年）已过。',
    'Our sources give neither a baseline nor a later value. The deadline (2025) has passed.',
  ],
  [
    'on the way',
    { ...reach, values: { 2023: 70 } },
    '2024-06-30',
    '到2023年底走完全程的40%，当时应走完60%。到2025年还差30个百分点。到2023年底平均每年上升6.7个百分点，从2024年6月30日起每年需要上升20个百分点。',
    'At the end of 2023: 40% of the way covered, 60% expected then. 30 percentage points still to go by 2025. Up to the end of 2023 a rise of 6.7 percentage points a year on average; from 30 June 2024 on it takes a rise of 20 percentage points a year.',
  ],
  [
    'met',
    { ...reach, values: { 2022: 100, 2023: 100 } },
    '2024-06-30',
    '2023年为100%，已达到目标（不低于100%）。2022年首次达到。早于期限（2025年）。',
    '100% in 2023: the target (at least 100%) is met. It was first met in 2022. That is before the deadline (2025).',
  ],
  [
    'missed',
    { ...reach, values: { 2025: 99 } },
    '2026-06-30',
    '2025年为99%，未达到目标（不低于100%），差1个百分点。',
    '99% in 2025: the target (at least 100%) was missed by 1 percentage point.',
  ],
  [
    'no deadline',
    { ...reach, target: { value: 100, deadline: null }, values: { 2023: 70 } },
    '2024-06-30',
    '2023年为70%。暂无法判断：原文未写明期限。',
    '70% in 2023. It cannot be judged yet: the text states no deadline.',
  ],
  [
    'met at the baseline',
    { baseline: { value: 97.18, date: '2020' }, target: { value: 93 }, values: { 2021: 97, 2022: 96 } },
    '2023-06-30',
    '起点为97.18%，已满足目标（不低于93%），因此看能否保持，不算完成比例。2022年为96%。2个应考核时期全部达标。最近的余量为3个百分点。',
    'It started at 97.18%, which already satisfied the target (at least 93%), so what counts is holding it, not a share of the way. 96% in 2022. Met in all 2 periods due. The latest margin is 3 percentage points.',
  ],
  [
    'met at the baseline and broken since',
    { baseline: { value: 97.18, date: '2020' }, target: { value: 93 }, values: { 2021: 97, 2022: 92 } },
    '2023-06-30',
    '起点为97.18%，已满足目标（不低于93%），因此看能否保持，不算完成比例。2022年为92%，未满足要求（不低于93%）。2个应考核时期中1个达标。比要求差1个百分点。',
    'It started at 97.18%, which already satisfied the target (at least 93%), so what counts is holding it, not a share of the way. 92% in 2022: the requirement (at least 93%) is not met. Met in 1 of 2 periods due. It falls short by 1 percentage point.',
  ],
  [
    'awaiting the final value for one month',
    { ...reach, values: { 2024: 90 } },
    '2026-02-05',
    '期限已过1个月，所据材料未载期限当期的最终数值。最近的数值：2024年为90%。',
    'The deadline passed 1 month ago; our sources give no final value for it. The latest value: 90% in 2024.',
  ],
  [
    'awaiting the final value for days',
    { ...reach, values: { 2024: 90 } },
    '2026-01-05',
    '期限已过，所据材料未载期限当期的最终数值。最近的数值：2024年为90%。',
    'The deadline passed less than a month ago; our sources give no final value for it. The latest value: 90% in 2024.',
  ],
  [
    'met once, not now',
    { ...reach, values: { 2022: 100, 2023: 99 } },
    '2024-06-30',
    '2022年曾达到目标（不低于100%），2023年为99%，未达到。',
    'The target (at least 100%) was met in 2022; in 2023 it stood at 99%, which does not meet it.',
  ],
  [
    'an interim target bends the path',
    {
      baseline: { value: 0, date: '2020' },
      target: { value: 100, interim: [{ date: '2023', value: 80 }] },
      values: { 2023: 70 },
    },
    '2024-06-30',
    '到2023年底走完全程的70%，当时应走完80%。到2025年还差30个百分点。到2023年底平均每年上升23.3个百分点，从2024年6月30日起每年需要上升20个百分点。',
    'At the end of 2023: 70% of the way covered, 80% expected then. 30 percentage points still to go by 2025. Up to the end of 2023 a rise of 23.3 percentage points a year on average; from 30 June 2024 on it takes a rise of 20 percentage points a year.',
  ],
  [
    'away from the target, in per mille',
    {
      baseline: { value: 5, date: '2020' },
      indicator: { direction: 'down', unit: { label: { 'zh-Hans': '‰', en: '‰' }, kind: 'permille' } },
      target: { value: 3, comparator: 'le' },
      values: { 2023: 6 },
    },
    '2024-06-30',
    '从基线5‰到6‰，方向与目标相反。到2025年还差3个千分点。到2023年底平均每年上升0.3个千分点，从2024年6月30日起每年需要下降2个千分点。',
    'From 5‰ to 6‰: away from the target. 3 points per thousand still to go by 2025. Up to the end of 2023 a rise of 0.3 points per thousand a year on average; from 30 June 2024 on it takes a fall of 2 points per thousand a year.',
  ],
  [
    'a rate per thousand people',
    {
      baseline: { value: 1.5, date: '2020' },
      indicator: { unit: { label: { 'zh-Hans': '个/千人', en: 'places per 1,000 people' }, kind: 'plain' } },
      target: { value: 4.5 },
      values: { 2024: 3.6 },
    },
    '2025-06-30',
    '到2024年底走完全程的70%，当时应走完80%。到2025年还差0.9个/千人。到2024年底平均每年增加0.53个/千人。',
    'At the end of 2024: 70% of the way covered, 80% expected then. 0.9 places per 1,000 people still to go by 2025. Up to the end of 2024 a rise of 0.53 places per 1,000 people a year on average.',
  ],
  [
    'millions as the source counts them',
    {
      indicator: { unit: { label: { 'zh-Hans': '万人', en: '× 10,000 people' }, kind: 'plain' } },
      target: { value: 120 },
      values: { 2025: 118.88 },
    },
    '2026-06-30',
    '2025年为118.88万人，未达到目标（不低于120万人），差1.12万人。',
    '118.88 × 10,000 people in 2025: the target (at least 120 × 10,000 people) was missed by 1.12 × 10,000 people.',
  ],
  [
    'exactly at a strict line',
    { target: { value: 90, comparator: 'gt' }, values: { 2025: 90 } },
    '2026-06-30',
    '2025年为90%，未达到目标（高于90%）。恰好在界线上，而要求不含界线本身。',
    '90% in 2025: the target (over 90%) was not met. That is exactly at the line, and the line itself is not enough.',
  ],
  [
    'one of each, in the singular',
    {
      indicator: { unit: { label: { 'zh-Hans': '所', en: 'schools' }, kind: 'plain' } },
      target: { value: 2 },
      values: { 2025: 1 },
    },
    '2026-06-30',
    '2025年为1所，未达到目标（不低于2所），差1所。',
    '1 school in 2025: the target (at least 2 schools) was missed by 1 school.',
  ],
  [
    'a direction alone, with a fall',
    {
      indicator: { direction: 'down' },
      target: { kind: 'direction', comparator: 'not-stated' },
      values: { 2021: 40, 2022: 39, 2023: 37 },
    },
    '2024-06-30',
    '目标只写了方向（越低越好）。总体每年下降1.5个百分点，最近一期下降2个百分点。',
    'The target states only a direction (lower is better). Overall a fall of 1.5 percentage points a year; lately a fall of 2 percentage points.',
  ],
  [
    'units that comply',
    {
      target: { kind: 'coverage', value: 100, perUnit: { 'zh-Hans': '学校', en: 'schools' } },
      observations: [{ ...makeObservations({ 2025: 90 })[0]!, numerator: 9, denominator: 10 }],
    },
    '2026-06-30',
    '2025年学校共10个，其中9个符合要求。未达到目标（不低于100%）。',
    '9 of 10 schools comply in 2025. The target (at least 100%) was not met.',
  ],
  [
    'contradictory data',
    { indicator: { direction: 'down' }, target: { value: 90 }, values: { 2023: 50 } },
    '2024-06-30',
    '数据需要更正：指标方向与目标的比较方式矛盾。',
    'The data need correcting: the indicator’s direction contradicts the target’s comparison.',
  ],
  [
    'a formal decision',
    {
      target: {
        value: 90,
        standing: {
          status: 'withdrawn',
          sources: [{ document: 'd' }],
          reason: { 'zh-Hans': '改为整体重建。', en: 'To be rebuilt.' },
        },
      },
    },
    '2024-06-30',
    '已取消：改为整体重建。',
    'Withdrawn: To be rebuilt.',
  ],
  [
    'old data',
    { ...reach, values: { 2021: 70 } },
    '2024-06-30',
    '到2021年底走完全程的40%，当时应走完20%。到2025年还差30个百分点。到2021年底平均每年上升20个百分点，从2024年6月30日起每年需要上升20个百分点。2021年之后，所据材料未载更新的数值。',
    'At the end of 2021: 40% of the way covered, 20% expected then. 30 percentage points still to go by 2025. Up to the end of 2021 a rise of 20 percentage points a year on average; from 30 June 2024 on it takes a rise of 20 percentage points a year. Our sources give nothing newer than 2021.',
  ],
  [
    'data that are too old',
    { ...reach, values: { 2021: 70 } },
    '2024-12-31',
    '2021年为70%。最近一次能判断的是2021年底：超进度。暂无法判断：数值太旧，不能说明现在。',
    '70% in 2021. It could last be judged at the end of 2021: Ahead. It cannot be judged yet: the latest value is too old to speak of now.',
  ],
  [
    'things counted in wholes',
    { ...canteens, values: { 2022: 1 } },
    '2023-06-30',
    '2022年为1个。到2022年底，按计划应有1个（按整数计）。到2025年还差2个。到2022年底平均每年增加0.5个，从2023年6月30日起每年需要增加0.8个。',
    '1 canteen in 2022. The plan expects 1 canteen at the end of 2022, counted in wholes. 2 canteens still to go by 2025. Up to the end of 2022 a rise of 0.5 canteens a year on average; from 30 June 2023 on it takes a rise of 0.8 canteens a year.',
  ],
  [
    'no whole one expected yet',
    { ...canteens, values: { 2021: 0 } },
    '2022-06-30',
    '2021年为0个。按整数计，到2021年底还不要求有进展。',
    '0 canteens in 2021. Counted in wholes, no progress was expected yet at the end of 2021.',
  ],
  [
    'no path, under way',
    { ...canteens, target: { value: 3, path: 'none' }, values: { 2021: 1 } },
    '2022-06-30',
    '2021年为1个。计划没有写明进度安排，到期之前不说快慢。到2025年还差2个。',
    '1 canteen in 2021. The plan does not say how it is to go, so nothing is late before its deadline. 2 canteens still to go by 2025.',
  ],
  [
    'past the number that alone satisfies',
    { ...canteens, target: { value: 3, comparator: 'eq' }, values: { 2021: 5 } },
    '2022-06-30',
    '2021年为5个，超出目标（等于3个）2个。',
    '5 canteens in 2021: past the target (exactly 3 canteens) by 2 canteens.',
  ],
  [
    'past a range at the end',
    {
      baseline: { value: 50, date: '2020' },
      target: { comparator: 'range', low: 60, high: 70 },
      indicator: { direction: 'none' },
      values: { 2025: 80 },
    },
    '2026-06-30',
    '2025年为80%，未达到目标（60–70%），超出10个百分点。',
    '80% in 2025: the target (60–70%) was exceeded by 10 percentage points.',
  ],
  [
    'better than the far end of a range',
    { target: { comparator: 'range', low: 60, high: 70 }, values: { 2025: 80 } },
    '2026-06-30',
    '2025年为80%，已达到目标（60–70%）。比区间的另一端还要好。',
    '80% in 2025: the target (60–70%) is met. That is better than the far end of the range.',
  ],
])('%s', (_, of, asOf, chinese, english) => {
  const [zh, en] = sentences(of, asOf);
  expect(zh).toBe(chinese);
  expect(en).toBe(english);
});

test('a provisional figure and a caveat are said at the end', () => {
  const observations = makeObservations({ 2023: 70 }, { status: 'provisional', published: '2024-01-31' });
  expect(sentences({ ...reach, observations }, '2024-06-30')[0]).toContain('所用数值为初步数。');
});

test('a lower bound is said as one, with what is missing', () => {
  const of: Case = {
    target: { kind: 'cumulative', comparator: 'not-stated', value: 45 },
    indicator: { unit: { label: { 'zh-Hans': '所', en: 'schools' }, kind: 'plain' } },
    values: { 2021: 10, 2022: 12, 2024: 14 },
  };
  expect(sentences(of, '2025-06-30')).toEqual([
    '至2024年累计至少36所，当时应有36所；目标45所。有1个时期的数值未载，只能按下限计算。原文只写了数值，这里按“不低于45所”理解。',
    'At least 36 schools in total up to 2024; by then 36 schools would be expected; the target is 45 schools. 1 period has no value, so only a lower bound can be given. The text gives only the number; it is read here as “at least 45 schools”.',
  ]);
});

test.each([
  ['at-least', '2024年至少70%。', 'At least 70% in 2024.'],
  ['over', '2024年超过70%。', 'Over 70% in 2024.'],
  ['at-most', '2024年至多70%。', 'At most 70% in 2024.'],
  ['under', '2024年不到70%。', 'Under 70% in 2024.'],
  ['about', '2024年约70%。', 'About 70% in 2024.'],
] as const)('a value that is %s is said in words', (qualifier, chinese, english) => {
  const observations = makeObservations({ 2024: 70 }, { qualifier });
  const [zh, en] = sentences({ target: { value: 90, deadline: null }, observations }, '2025-06-30');
  expect(zh).toContain(chinese);
  expect(en).toContain(english);
});

test('an answer about another programme is a wrong call', () => {
  const programme = makeCase(reach);
  const answer = evaluateProgramme(programme, { asOf: '2024-06-30' }).answers.get('t');
  expect(() => explain({ ...answer!, id: 'other' }, programme, 'en')).toThrow(
    'explain requires an item of the programme',
  );
});

test('values that are there and cannot be used are not said to be absent', () => {
  const observations = [...makeObservations({ 2023: 60 }, { id: 'a' }), ...makeObservations({ 2023: 70 }, { id: 'b' })];
  expect(sentences({ ...reach, observations }, '2024-06-30')).toEqual([
    '暂无法判断：同一时期有两个不同的数值。',
    'It cannot be judged yet: two different values stand for the same period.',
  ]);
});

test('what some of the areas add up to is a lower bound, however their own values are printed', () => {
  const of: Case = {
    target: { value: 30 },
    indicator: { unit: { label: { 'zh-Hans': '个', en: 'seats' }, kind: 'plain' }, aggregation: 'sum' },
    programme: { areas: ['east', 'west'].map((id) => ({ id, title: { en: id }, kind: 'town' as const })) },
    observations: makeObservations({ 2023: 31 }, { area: 'east', qualifier: 'over' }),
  };
  const [zh, en] = sentences(of, '2024-06-30');
  expect(zh).toContain('2023年至少31个');
  expect(en).toContain('At least 31 seats in 2023');
});

test('a thin margin is looked at up to the deadline, or for a year where none is stated', () => {
  const of = (deadline: string | null): Case => ({
    target: { kind: 'hold', value: 90, deadline },
    values: { 2021: 98, 2022: 91 },
  });
  const [byDeadline, byDeadlineEn] = sentences(of('2025'), '2023-06-30');
  expect(byDeadline).toContain('余量可能不够用到期限。');
  expect(byDeadlineEn).toContain('may not last until the deadline.');
  const [forYear, forYearEn] = sentences(of(null), '2023-06-30');
  expect(forYear).toContain('余量可能撑不过一年。');
  expect(forYearEn).toContain('may not last another year.');
});
