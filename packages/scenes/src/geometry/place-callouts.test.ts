import { expect, test } from 'vitest';
import { placeCallouts, type Callout, type Sheet } from './place-callouts.ts';
import { textWidth } from './text-width.ts';

const sheet: Sheet = { width: 24, height: 14, keep: [], lines: [] };
const callout = (text: string, x: number, y: number, more: Partial<Callout> = {}): Callout => ({
  text,
  at: [x, y],
  kind: 'value',
  ...more,
});
const boxes = (callouts: readonly Callout[], on: Sheet = sheet) =>
  placeCallouts(callouts, on).map(({ text, at, anchor, dx, y }) => {
    const size = textWidth(text);
    const left = at[0] * on.width + dx - (anchor === 'middle' ? size / 2 : anchor === 'end' ? size : 0);
    return [left, y - 1, left + size, y + 0.2] as const;
  });

test('a label stands above its place', () => {
  expect(placeCallouts([callout('3.6', 0.5, 0.5)], sheet)).toMatchObject([{ anchor: 'middle', dx: 0, y: 6.25 }]);
});

test('labels of neighbours do not touch, and none leaves the drawing', () => {
  const crowd = [0.1, 0.2, 0.3, 0.9, 0.95, 1].map((x) => callout('2024年 12.1个', x, 0.95));
  const placed = boxes(crowd);
  expect(placed).toHaveLength(6);
  placed.forEach((a, index) => {
    expect(a[0]).toBeGreaterThanOrEqual(-0.5);
    expect(a[2]).toBeLessThanOrEqual(sheet.width + 0.5);
    for (const b of placed.slice(index + 1))
      expect(a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1]).toBe(true);
  });
});

test('a label gives way to a point and to a line', () => {
  const [free] = placeCallouts([callout('3.6', 0.5, 0.5)], sheet);
  const [moved] = placeCallouts([callout('3.6', 0.5, 0.5)], { ...sheet, keep: [[0.5, 0.57]] });
  const [below] = placeCallouts([callout('3.6', 0.5, 0.5)], {
    ...sheet,
    lines: [{ from: [0, 0.58], to: [1, 0.58] }],
  });
  expect(moved?.y).not.toBe(free?.y);
  expect(below?.y).toBe(8.6);
});

test('an optional label is left out where it has no room', () => {
  const near = [callout('目标 4.5（2025年）', 0.5, 0.5), callout('2025', 0.5, 0.5, { optional: true })];
  const crowded = placeCallouts(near, { ...sheet, width: 12, height: 3.3 });
  expect(crowded.map(({ text }) => text)).toEqual(['目标 4.5（2025年）']);
});

test('what stands far from its place is led there', () => {
  const many = Array.from({ length: 5 }, () => callout('目标 12.1个（2025年）', 0.5, 0.5));
  expect(placeCallouts(many, sheet).some(({ leader }) => leader)).toBe(true);
});
