import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';
import { textWidth } from './text-width.ts';

test('labels that would touch stand in rows below each other', () => {
  const placed = placeLabels(
    [
      { text: '目标 4.5', at: 0.9 },
      { text: '按时间应到 3.9', at: 0.78 },
      { text: '基线 1.5（2020）', at: 0.3 },
    ],
    22,
  );
  expect(placed.map(({ row, anchor }) => [row, anchor])).toEqual([
    [0, 'middle'],
    [1, 'middle'],
    [0, 'middle'],
  ]);
});

test('none is clipped at the edges', () => {
  const placed = placeLabels(
    [
      { text: '出发时的基线', at: 0 },
      { text: '目标', at: 1.4 },
    ],
    20,
  );
  expect(placed.map(({ anchor, x }) => [anchor, x])).toEqual([
    ['start', 0],
    ['end', 1],
  ]);
});

test('an optional label gives way', () => {
  expect(
    placeLabels(
      [
        { text: '目标 100', at: 1 },
        { text: '100', at: 1, optional: true },
      ],
      20,
    ),
  ).toHaveLength(1);
});

test('a full-width character is one em wide', () => {
  expect(textWidth('目标 4.5')).toBe(4.04);
});
