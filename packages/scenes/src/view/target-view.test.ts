import { expect, test } from 'vitest';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import { demoScene } from '../fixtures/demo-scene.ts';
import { targetView } from './target-view.ts';

const [target] = demoProgramme.targets.filter(({ comparator, value }) => comparator === 'ge' && value !== undefined);
const [percent] = demoProgramme.indicators.filter(({ unit }) => unit.kind === 'percent');

const readingBeside = (words: string, more: object, locale: 'zh-Hans' | 'en' = 'zh-Hans'): string => {
  const quantity = { [locale]: words };
  return targetView({ ...target!, quantity, ...more } as typeof target & object, percent!, demoScene(locale)).reading;
};

test.each([
  ['93%以上', { value: 93 }],
  ['不低于 93 %', { value: 93 }],
  ['达到９３％', { value: 93 }],
  ['保持38%以下', { comparator: 'le', value: 38 }],
  ['高于92%', { comparator: 'gt', value: 92 }],
  ['>90%', { comparator: 'gt', value: 90 }],
  ['2%—3%', { comparator: 'range', value: undefined, low: 2, high: 3 }],
])('%s says as much as our own reading', (words, more) => {
  expect(readingBeside(words, more)).toBe('');
});

test.each([
  ['另一个数', '39%以上', { value: 93 }, '不低于93.0%'],
  ['方向相反', '93%以下', { value: 93 }, '不低于93.0%'],
  ['不含本数', '不低于93%', { comparator: 'gt', value: 93 }, '高于93.0%'],
  ['没有单位', '93以上', { value: 93 }, '不低于93.0%'],
  ['多一个数', '2025年达到93%以上', { value: 93 }, '不低于93.0%'],
  ['没有写明', '93％', { comparator: 'not-stated', value: 93 }, '93.0%'],
  ['没有数', '逐步提高', { value: 93 }, '不低于93.0%'],
])('%s：our reading stands beside %s', (_, words, more, reading) => {
  expect(readingBeside(words, more)).toBe(reading);
});

test('in English too', () => {
  expect(readingBeside('93% or more', { value: 93 }, 'en')).toBe('');
  expect(readingBeside('no less than 93%', { comparator: 'lt', value: 93 }, 'en')).toBe('under 93.0%');
});
