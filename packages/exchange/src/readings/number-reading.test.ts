import { describe, expect, test } from 'vitest';
import { numberReading, type ReadingUnit } from './number-reading.ts';

const of = (text: string, unit: ReadingUnit | null = null) => numberReading(text, unit);

describe('a number', () => {
  test.each([
    ['95', '95'],
    [' 95 ', '95'],
    ['９５％', '95'],
    ['97.18%', '97.18'],
    ['3.0‰', '3.0'],
    ['1,234', '1234'],
    ['１２，３４５', '12345'],
    ['-2.5', '-2.5'],
    ['−2.5', '-2.5'],
    ['12‰', '12'],
    ['±5', '5'],
    ['1.2万', '12000'],
    ['1.2 万人', '12000'],
    ['8.29万', '82900'],
    ['118.88万', '1188800'],
    ['3千万元', '30000000'],
    ['1.5亿', '150000000'],
    ['2万亿', '2000000000000'],
    ['3千', '3000'],
    ['3百人', '300'],
    ['5千克', '5'],
    ['5百分点', '5'],
    ['1.2 million', '1200000'],
    ['12k', '12000'],
    ['12 km', '12'],
    ['4.5 个/万人', '4.5'],
  ])('%s was meant as %s', (text, suggestion) => {
    expect(of(text)).toEqual({ hint: 'number', suggestion });
  });
});

describe('a bound keeps what it says', () => {
  test.each([
    ['>1270', '1270', 'over'],
    ['＞1270', '1270', 'over'],
    ['超过1270', '1270', 'over'],
    ['1200余人', '1200', 'over'],
    ['3万多人', '30000', 'over'],
    ['≥36', '36', 'at-least'],
    ['>=36', '36', 'at-least'],
    ['30%以上', '30', 'at-least'],
    ['30%（含）以上', '30', 'at-least'],
    ['至少10个', '10', 'at-least'],
    ['1270+', '1270', 'at-least'],
    ['不低于 4.5 个/千人', '4.5', 'at-least'],
    ['≤5‰', '5', 'at-most'],
    ['5‰以下', '5', 'at-most'],
    ['不超过1.2万', '12000', 'at-most'],
    ['<10', '10', 'under'],
    ['不足10人', '10', 'under'],
    ['约3.5万人', '35000', 'about'],
    ['30%左右', '30', 'about'],
    ['~30', '30', 'about'],
    ['Over 30', '30', 'over'],
  ] as const)('%s is %s, %s', (text, suggestion, bound) => {
    expect(of(text)).toEqual({ hint: 'number', suggestion, bound });
  });
});

describe('two ends', () => {
  test.each([
    ['2-3', '2', '3'],
    ['2.5～3%', '2.5', '3'],
    ['30%—40%', '30', '40'],
    ['5至10个', '5', '10'],
    ['1-2万', '10000', '20000'],
    ['0.8万-1.2万人', '8000', '12000'],
  ])('%s is from %s to %s', (text, low, high) => {
    expect(of(text)).toEqual({ hint: 'range', low, high });
  });
});

describe('the unit asked for decides', () => {
  const people = { label: '人', kind: 'plain' };
  const tenThousands = { label: '万人', kind: 'plain' };
  const percent = { label: '%', kind: 'percent' };
  const permille = { label: '‰', kind: 'permille' };
  test.each([
    ['1.2万', people, '12000'],
    ['1.2万', tenThousands, '1.2'],
    ['1.2万人', tenThousands, '1.2'],
    ['1.2亿', tenThousands, '12000'],
    ['12000人', tenThousands, '1.2'],
    ['1.2', tenThousands, '1.2'],
    ['3.0‰', permille, '3.0'],
    ['3‰', percent, '0.3'],
    ['0.3%', permille, '3'],
    ['95', percent, '95'],
  ] as const)('%s', (text, unit, suggestion) => {
    expect(of(text, unit)).toEqual({ hint: 'number', suggestion });
  });

  test('a share of something else than the unit is not guessed at', () => {
    expect(of('30%', people)).toEqual({ hint: 'other' });
  });
});

test.each(['', ' ', '—', '——', '/', '暂无', '暂无数据', 'N/A', 'n/a', '#N/A', '－', '无', '……', 'null', 'NaN', '＊'])(
  '%s says that there is no value',
  (text) => {
    expect(of(text)).toEqual({ hint: 'absence' });
  },
);

test.each([
  ...[
    '九成',
    '1,5',
    '1.234.567',
    '42/42',
    '2025-06',
    '2024-2025',
    '12,34',
    '1e5x2',
    '十二',
    '3 4',
    '0x1F',
    '5-2',
    '约5以上',
  ],
  `${'9'.repeat(70)}`,
  `1${'万'.repeat(20)}`,
])('%s is not guessed at', (text) => {
  expect(of(text)).toEqual({ hint: 'other' });
});
