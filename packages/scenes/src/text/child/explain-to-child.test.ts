import { evaluateProgramme, type Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import {
  makeCase,
  makeObservation,
  makeObservations,
  type Case,
} from '../../../../core/src/fixtures/make-programme.ts';
import { explain } from '../explain.ts';

const told = (of: Case, asOf: string): readonly [string, string] => {
  const programme = makeCase(of);
  const answer = evaluateProgramme(programme, { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return [explain(answer, programme, 'zh-Hans-x-child'), explain(answer, programme, 'en-x-child')];
};

const places: NonNullable<Case['indicator']> = {
  unit: { label: { 'zh-Hans': '个/千人', en: 'places per 1,000 people' }, kind: 'plain', per: 1000 },
  denominator: { 'zh-Hans-x-child': '人', 'en-x-child': 'people' },
  numerator: { 'zh-Hans-x-child': '小宝宝的座位', 'en-x-child': 'seats for babies' },
};
const schools: NonNullable<Case['indicator']> = {
  unit: { label: { 'zh-Hans': '所', en: 'schools' }, kind: 'plain' },
};

test.each<[string, Case, string, string, string]>([
  [
    'a rate per thousand is said in whole things',
    { baseline: { value: 1.5, date: '2020' }, indicator: places, target: { value: 4.5 }, values: { 2024: 3.5 } },
    '2025-06-30',
    '每2000个人里，至少要有9个小宝宝的座位。说好2025年做到。2024年，每2000个里，有7个。还差2个。比计划慢一些。',
    'For every 2,000 people, there should be at least 9 seats for babies. The plan says: by 2025. In 2024, for every 2,000, there were 7. Still needed: 2. It goes a bit slower than planned.',
  ],
  [
    'what is not known is said without a number',
    { indicator: places, target: { value: 4.5 } },
    '2025-06-30',
    '每2000个人里，至少要有9个小宝宝的座位。说好2025年做到。现在有多少，我们还不知道。',
    'For every 2,000 people, there should be at least 9 seats for babies. The plan says: by 2025. We do not know yet how many there are now.',
  ],
  [
    'a share is rounded with “about”, and too many are too many',
    {
      indicator: { direction: 'down', limits: { max: 100 } },
      target: { value: 35, comparator: 'le' },
      values: { 2025: 36.1 },
    },
    '2026-06-30',
    '每100个里，最多有35个。说好2025年做到。2025年，每100个里，大约有36个。大约还多1个。说好的时间到了，还没有做到。',
    'For every 100, there should be at most 35. The plan says: by 2025. In 2025, for every 100, there were about 36. That is about 1 too many. The time is up, and the goal is not reached yet.',
  ],
  [
    'nothing is no number',
    {
      indicator: { ...schools, direction: 'down', limits: { min: 0 } },
      target: { kind: 'hold', comparator: 'le', value: 0, deadline: null },
      values: { 2023: 0 },
    },
    '2024-06-30',
    '一个也不要有。2023年，一个也没有。看到的数，都做到了。',
    'There should be none. In 2023, there were none. Every number we saw was good enough.',
  ],
  [
    'a lower bound stays one',
    {
      indicator: schools,
      target: { kind: 'cumulative', comparator: 'not-stated', value: 45 },
      values: { 2021: 10, 2022: 12, 2024: 14 },
    },
    '2025-06-30',
    '至少要有45所。说好2025年做到。到2024年，一共至少有36所。正按计划往前走。',
    'There should be at least 45 schools. The plan says: by 2025. Up to 2024, there were at least 36 schools in all. It goes as planned.',
  ],
  [
    'exactly at a strict line is not enough',
    { indicator: { limits: { max: 100 } }, target: { value: 90, comparator: 'gt' }, values: { 2025: 90 } },
    '2026-06-30',
    '每10个里，要比9个多。说好2025年做到。2025年，每10个里，有9个。正好一样，还不够。说好的时间到了，还没有做到。',
    'For every 10, there should be more than 9. The plan says: by 2025. In 2025, for every 10, there were 9. It is just the same number, and that is not enough yet. The time is up, and the goal is not reached yet.',
  ],
  [
    'a date that the plan does not give is not filled in',
    { indicator: schools, target: { value: 3, deadline: null }, values: { 2023: 1 } },
    '2024-06-30',
    '至少要有3所。计划里没有写哪一年做到。2023年，有1所。做得怎么样，现在还说不准。',
    'There should be at least 3 schools. The plan does not say by which year. In 2023, there was 1 school. We cannot tell yet how it goes.',
  ],
  [
    'a direction alone',
    {
      indicator: { direction: 'down' },
      target: { kind: 'direction', comparator: 'not-stated' },
      values: { 2021: 40, 2022: 39, 2023: 37 },
    },
    '2024-06-30',
    '这个数要往下走。正在变好。',
    'This number should go down. It is getting better.',
  ],
  [
    'a quarter is said by its months',
    {
      indicator: { ...schools, frequency: 'quarter' },
      target: { kind: 'recurrent', value: 3, times: 3, per: 'quarter', deadline: null },
      values: { '2023-Q4': 4 },
    },
    '2024-02-28',
    '每三个月至少要有3所。2023年10月至12月，有4所。看到的数，都做到了。',
    'There should be at least 3 schools every three months. From October to December 2023, there were 4 schools. Every number we saw was good enough.',
  ],
  [
    'ten thousands are reckoned into the number',
    {
      indicator: { unit: { label: { 'zh-Hans': '万人', en: '× 10,000 people' }, kind: 'plain' } },
      target: { value: 120 },
      values: { 2025: 118.88 },
    },
    '2026-06-30',
    '至少要有120万人。说好2025年做到。2025年，大约有119万人。大约还差1万人。说好的时间到了，还没有做到。',
    'There should be at least 1,200,000 people. The plan says: by 2025. In 2025, there were 1,188,800 people. Still needed: 11,200 people. The time is up, and the goal is not reached yet.',
  ],
  [
    'a lowered target is said as lowered, with what it was and how that would stand',
    {
      indicator: schools,
      baseline: { value: 20, date: '2020' },
      target: {
        value: 100,
        revisions: [{ date: '2024-03-01', value: 80, reason: { en: '…' }, sources: [{ document: 'd' }] }],
      },
      values: { 2023: 55 },
    },
    '2024-06-30',
    '至少要有80所。说好2025年做到。2023年，有55所。还差25所。正按计划往前走。说好的，后来改过。以前说的是100所。按以前说的，会是这样：比计划慢一些。',
    'There should be at least 80 schools. The plan says: by 2025. In 2023, there were 55 schools. Still needed: 25 schools. It goes as planned. The plan was changed later. At first the plan said 100 schools. By that, we would say: It goes a bit slower than planned.',
  ],
  [
    'what is only striven for is said as that, also where it is not reached',
    { indicator: schools, target: { value: 5, strength: 'aspired' }, values: { 2025: 4 } },
    '2026-06-30',
    '至少要有5所。说好2025年做到。这件事，是想努力做到的。2025年，有4所。还差1所。想做到的，还没有做到。',
    'There should be at least 5 schools. The plan says: by 2025. This is a thing to try for. In 2025, there were 4 schools. Still needed: 1 school. What the plan wants to reach is not reached yet.',
  ],
  [
    'one of 2,500 that is missing is not rounded away',
    {
      indicator: { limits: { max: 100 } },
      target: { value: 100 },
      observations: makeObservations({ 2025: 100 }, { numerator: 2499, denominator: 2500 }),
    },
    '2026-06-30',
    '说好2025年做到。2500个里，有2499个做到了。说好的时间到了，还没有做到。',
    'The plan says: by 2025. Of 2,500, 2,499 have done it. The time is up, and the goal is not reached yet.',
  ],
])('%s', (_, of, asOf, chinese, english) => {
  const [zh, en] = told(of, asOf);
  expect(zh).toBe(chinese);
  expect(en).toBe(english);
});

test('a bound is told as the bound that it is', () => {
  const about = (qualifier: 'about' | 'over' | 'under') =>
    told(
      { target: { value: 90, deadline: null }, observations: makeObservations({ 2024: 70 }, { qualifier }) },
      '2025-06-30',
    )[1];
  expect(about('about')).toContain('there were about 7.');
  expect(about('over')).toContain('there were more than 7.');
  expect(about('under')).toContain('there were fewer than 7.');
});

test.each([
  [60, '到2025年12月，要做的分成10份，做好了6份。', 'Up to December 2025, 6 of 10 parts of the work were done.'],
  [
    98.33,
    '到2025年12月，要做的分成100份，大约做好了98份。',
    'Up to December 2025, about 98 of 100 parts of the work were done.',
  ],
  [0, '到2025年12月，要做的分成10份，一份也没有做好。', 'Up to December 2025, none of 10 parts of the work were done.'],
  [104, '到2025年12月，做得比说好的还多。', 'Up to December 2025, more was done than planned.'],
])('where only a rate of %d%% is printed, it is told as parts of the work', (rate, chinese, english) => {
  const programme: Programme = {
    ...makeCase({ indicator: schools, target: { value: 1, deadline: '2027', path: 'none' } }),
    observations: [
      makeObservation({
        id: 'o',
        indicator: 'i',
        period: '2025-Q4',
        value: null,
        completionRate: { rate, of: 'works' },
      }),
    ],
  };
  const answer = evaluateProgramme(programme, { asOf: '2026-03-20' }).answers.get('t');
  if (!answer) throw new Error('no answer');
  expect(explain(answer, programme, 'zh-Hans-x-child')).toContain(chinese);
  expect(explain(answer, programme, 'en-x-child')).toContain(english);
});
