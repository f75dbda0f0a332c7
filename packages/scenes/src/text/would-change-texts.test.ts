import { needs, type Unit, type WouldChange } from '@onemetre/core';
import { expect, test } from 'vitest';
import { wouldChangeTexts } from './would-change-texts.ts';

const percent: Unit = { label: { 'zh-Hans': '%', en: '%' }, kind: 'percent' };
const parks: Unit = { label: { 'zh-Hans': '座', en: 'parks' }, kind: 'plain' };

test.each<[WouldChange, Unit | undefined, string, string]>([
  [
    { needs: 'next-value', towards: 'better', to: 'on-track', value: 63.2198, side: 'from' },
    percent,
    '数值不低于63.22%时，为“按进度推进”',
    'a value of at least 63.22%: “On track”',
  ],
  [
    { needs: 'next-value', towards: 'worse', to: 'lapsed', value: 1, side: 'below' },
    parks,
    '数值低于1座时，为“曾达标现未达标”',
    'a value under 1 park: “Met once, not now”',
  ],
  [
    { needs: 'final-value', towards: 'worse', to: 'missed', value: 35, side: 'above', date: '2025-12-31' },
    percent,
    '2025年12月31日的最终数值高于35%时，为“未按期完成”',
    'a final value for 31 December 2025 over 35%: “Not met on time”',
  ],
  [
    { needs: 'time', towards: 'worse', to: 'no-data', date: '2026-06-11' },
    undefined,
    '到2026年6月11日，没有新的数据时，为“暂无数据”',
    'from 11 June 2026, without new data: “No data”',
  ],
  [{ needs: 'time', towards: 'known' }, undefined, '时间到后，开始判断', 'when the time comes, it is judged'],
  [
    { needs: 'report', towards: 'better', to: 'achieved' },
    undefined,
    '有了新的进展报告，可能为“已完成”',
    'with a new progress report, it may be “Achieved”',
  ],
  [
    { needs: 'baseline', towards: 'known' },
    percent,
    '有了可用的基线，判断可能改变',
    'with a usable baseline, it may change',
  ],
])('%j', (change, unit, chinese, english) => {
  const scale = unit && { unit };
  expect(wouldChangeTexts([change], scale, 'zh-Hans')).toEqual([chinese]);
  expect(wouldChangeTexts([change], scale, 'en')).toEqual([english]);
});

test('each need has its own words', () => {
  for (const locale of ['zh-Hans', 'en'] as const)
    expect(
      new Set(needs.flatMap((need) => wouldChangeTexts([{ needs: need, towards: 'known' }], undefined, locale))).size,
    ).toBe(needs.length);
});

const children: Unit = { label: { 'zh-Hans': '人', en: 'pupils' }, kind: 'plain' };
const met = { needs: 'correction', towards: 'better', to: 'achieved' } as const;

test.each<[string, readonly WouldChange[], string, string]>([
  [
    'both ends of a range',
    [
      { ...met, value: 38, side: 'from' },
      { ...met, value: 42, side: 'up-to' },
    ],
    '数值在38人至42人之间时，为“已完成”',
    'a value from 38 pupils to 42 pupils: “Achieved”',
  ],
  [
    'a number itself',
    [
      { ...met, value: 8, side: 'from' },
      { ...met, value: 8, side: 'up-to' },
    ],
    '数值为8人时，为“已完成”',
    'a value of 8 pupils: “Achieved”',
  ],
  [
    'what one thing may lead to',
    [
      { needs: 'report', towards: 'better', to: 'achieved' },
      { needs: 'report', towards: 'worse', to: 'missed' },
    ],
    '有了新的进展报告，可能为“已完成”或“未按期完成”',
    'with a new progress report, it may be “Achieved” or “Not met on time”',
  ],
])('%s stands in one clause', (_, changes, chinese, english) => {
  expect(wouldChangeTexts(changes, { unit: children }, 'zh-Hans')).toEqual([chinese]);
  expect(wouldChangeTexts(changes, { unit: children }, 'en')).toEqual([english]);
});

test('both sides of a range, outside of it, are two clauses', () => {
  const changes: WouldChange[] = [
    { ...met, to: 'breached', value: 38, side: 'below' },
    { ...met, to: 'breached', value: 42, side: 'above' },
  ];
  expect(wouldChangeTexts(changes, { unit: children }, 'en')).toHaveLength(2);
});
