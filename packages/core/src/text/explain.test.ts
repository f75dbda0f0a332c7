import { expect, test } from 'vitest';
import { makeCase, makeObservations, type Case } from '../fixtures/make-programme.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';
import { explain } from './explain.ts';

const sentences = (of: Case, asOf: string): readonly [string, string] => {
  const programme = makeCase({
    ...of,
    observations: (of.observations ?? makeObservations(of.values ?? {})).map((o) => ({
      published: `${Number(o.period.slice(0, 4)) + 1}-03-01`,
      ...o,
    })),
  });
  const answer = evaluateProgramme(programme, { asOf }).items.get('t');
  if (!answer) throw new Error('no answer');
  return [explain(answer, programme, 'zh-Hans'), explain(answer, programme, 'en')];
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
    '走完全程的40%，时间过去60%。到2025年还差30个百分点。此前平均每年上升6.7个百分点，今后每年需要上升15个百分点。',
    '40% of the way covered, 60% of the time gone. 30 percentage points still to go by 2025. So far a rise of 6.7 percentage points a year on average; from here on it takes a rise of 15 percentage points a year.',
  ],
  [
    'met',
    { ...reach, values: { 2022: 100, 2023: 100 } },
    '2024-06-30',
    '2023年为100%，已达到目标（不低于100%）。2022年首次达到。',
    '100% in 2023: the target (at least 100%) is met. It was first met in 2022.',
  ],
  [
    'missed',
    { ...reach, values: { 2025: 99 } },
    '2026-06-30',
    '2025年为99%，未达到目标（不低于100%），差1个百分点。',
    '99% in 2025: the target (at least 100%) was not met, by 1 percentage point.',
  ],
  [
    'no deadline',
    { ...reach, target: { value: 100, deadline: null }, values: { 2023: 70 } },
    '2024-06-30',
    '2023年为70%。原文未写明期限，因此暂无法判断。',
    '70% in 2023. The text states no deadline, so it cannot be judged yet.',
  ],
  [
    'met at the baseline',
    { baseline: { value: 97.18, date: '2020' }, target: { value: 93 }, values: { 2021: 97, 2022: 96 } },
    '2023-06-30',
    '出发时为97.18%，已满足目标（不低于93%），因此看“保持”，不算完成比例。2022年为96%。2个应考核时期中2个达标。最近的余量为3个百分点。',
    'It started at 97.18%, which already satisfied the target (at least 93%), so what counts is holding it, not a share of the way. 96% in 2022. Met in 2 of 2 periods due. The latest margin is 3 percentage points.',
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
    target: { kind: 'cumulative', comparator: 'not-stated', value: 45, accumulation: 'flow' },
    indicator: { unit: { label: { 'zh-Hans': '所', en: 'schools' }, kind: 'plain' } },
    values: { 2021: 10, 2022: 12, 2024: 14 },
  };
  expect(sentences(of, '2025-06-30')).toEqual([
    '至2024年累计至少36所，按时间应有36所；目标45所。有1个时期的数值未载，只能按下限计算。原文只写了数值，这里按“不低于45所”理解。',
    'At least 36 schools in total up to 2024; by now 36 schools would be expected; the target is 45 schools. 1 period has no value, so only a lower bound can be given. The text gives only the number; it is read here as “at least 45 schools”.',
  ]);
});

test('an answer about another programme is a wrong call', () => {
  const programme = makeCase(reach);
  const answer = evaluateProgramme(programme, { asOf: '2024-06-30' }).items.get('t');
  expect(() => explain({ ...answer!, id: 'other' }, programme, 'en')).toThrow(
    'explain requires an item of the programme',
  );
});
