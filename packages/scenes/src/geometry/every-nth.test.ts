import { expect, test } from 'vitest';
import { everyNth } from './every-nth.ts';

const years = Array.from({ length: 10 }, (_, index) => ({ text: `${2021 + index}年`, at: index / 9 }));

test('all labels where there is room, then every second, third or fifth, always with the last', () => {
  const shown = (width: number) => everyNth(years, width).map(({ text }) => text.slice(0, 4));
  expect(shown(60)).toHaveLength(10);
  expect(shown(30)).toEqual(['2022', '2024', '2026', '2028', '2030']);
  expect(shown(24)).toEqual(['2021', '2024', '2027', '2030']);
  expect(shown(12)).toEqual(['2025', '2030']);
});

test('labels at the ends hang on their ends', () => {
  expect(everyNth(years, 60).map(({ anchor }) => anchor)).toEqual(['start', ...Array(8).fill('middle'), 'end']);
});

test('no label is no label', () => {
  expect(everyNth([], 20)).toEqual([]);
});
