import { expect, test } from 'vitest';
import type { Programme } from '@onemetre/core';
import type { Locale } from '../text/locale.ts';
import demo from '../../../../seeds/demo-district/plan-2021-2025.json' with { type: 'json' };
import outlineJson from '../../../../seeds/national-children/outline-2021-2030.json' with { type: 'json' };
import { judgeOnce } from './judge-once.ts';
import { chartSentence } from './chart/chart-sentence.ts';
import type { ChartView } from './chart/chart-stop.ts';
import { chartView } from './chart/chart-view.ts';
import { indicatorChartView, type IndicatorChartView } from './indicator-chart-view.ts';
import { makeScene } from './scene.ts';
import type { Profile } from './view-options.ts';

const district = demo as unknown as Programme;
const outline = outlineJson as unknown as Programme;

const view = (
  id: string,
  programme: Programme = district,
  locale: Locale = 'zh-Hans',
  profile?: Profile,
): IndicatorChartView =>
  indicatorChartView(
    makeScene(programme, judgeOnce(programme), { locale, lang: locale, profile }),
    id,
  ) as IndicatorChartView;

const kinds = ({ chart }: IndicatorChartView) => chart?.stops.map(({ kind, date }) => `${kind} ${date}`);

test('a chart holds the start, every value, interim target and target, in order of time', () => {
  expect(kinds(view('nursery-seats'))).toEqual([
    'baseline 2020年',
    'value 2021年',
    'value 2022年',
    'value 2023年',
    'interim 2023年',
    'target 2023年',
    'value 2024年',
    'value 2025年',
    'target 2025年',
  ]);
});

test('a missing year is named, has no value and no height, and the line across it is a gap', () => {
  const { chart, sentence, table } = view('new-school-places');
  const missing = chart?.stops.find(({ kind }) => kind === 'missing');
  expect(missing).toMatchObject({ date: '2023年', value: null, y: null, text: '缺' });
  expect(chart?.placed.lines.map(({ gap }) => gap)).toEqual([false, true, false]);
  expect(sentence).toContain('缺2023年');
  expect(table?.rows.find(({ id }) => id === missing?.id)?.cells[3]?.text).toBe('所据材料未载');
});

test('a total of all periods is not drawn beside single ones, and that is said', () => {
  const { chart } = view('new-school-places');
  expect(chart?.stops.some(({ kind }) => kind === 'target')).toBe(false);
  expect(chart?.notes.join()).toContain('各期合计数');
});

test('nothing is joined across a new definition', () => {
  const { chart, sentence } = view('parent-classes');
  expect(chart?.placed.breaks).toHaveLength(1);
  expect(chart?.placed.lines).toHaveLength(3);
  expect(chart?.placed.paths).toEqual([]);
  expect(sentence).toContain('2023年起口径变更');
});

test('a revised target stands beside the original one', () => {
  const { chart } = view('library-corners');
  const of = (kind: string) => chart?.stops.find((stop) => stop.kind === kind);
  expect([of('target')?.value, of('original')?.value]).toEqual([50, 45]);
  expect(of('target')?.notes).toContain('2023年6月1日调整');
  expect(chart?.placed.paths.map(({ kind }) => kind)).toEqual(['original', 'current']);
});

test('values of another source and of part of a year stand apart', () => {
  const rehabilitated = view('rehab-children', outline).chart;
  expect(rehabilitated?.placed.points.map(({ kind }) => kind)).toEqual(['part']);
  // A count on a day in October is a value of that day, joined to the others.
  const places = view('nursery-places-per-1000', outline).chart;
  expect(places?.placed.points.map(({ kind }) => kind)).toEqual(Array(6).fill('settled'));
  expect(places?.placed.lines).toHaveLength(5);
  const exam = view('premarital-exam', outline).chart;
  expect(exam?.placed.points.filter(({ kind }) => kind === 'alternative')).toHaveLength(1);
});

test('a bound is drawn as what it allows, and keeps its sign', () => {
  const { chart } = view('rural-toilets', outline);
  expect(chart?.placed.points[0]?.range?.[1]).toBe(1);
  expect(chart?.callouts.find(({ text }) => text.includes('68'))?.text).toContain('≥');
  expect(chart?.callouts.find(({ kind }) => kind === 'latest')?.text).toContain('约');
});

test('a provisional value is marked', () => {
  const { chart, sentence } = view('primary-myopia');
  expect(chart?.placed.points.slice(-1)[0]?.kind).toBe('provisional');
  expect(sentence).toContain('2025年为初步数');
});

test('a line to be held has its good side', () => {
  expect(view('vaccination-share').chart?.placed.levels[0]?.good).toBe('above');
  expect(view('drowning-deaths').chart?.placed.levels[0]?.good).toBe('below');
});

test('a cut axis says where it begins', () => {
  expect(view('vaccination-share').chart?.notes.join()).toContain('纵轴从95.5%起，不从0起');
  expect(view('nursery-seats').chart?.notes).toEqual(['单位：个']);
});

test('withheld and never measured are words, not zero', () => {
  expect(view('protected-children').chart).toBeNull();
  expect(view('protected-children').table?.rows.map(({ cells }) => cells[1]?.text)).toContain('不予显示');
  expect(view('protected-children').absent).toBe('不予显示');
  expect(view('child-council')).toMatchObject({ chart: null, absent: '暂无数据' });
});

test('the plan profile has no value, no state and no date of the data', () => {
  const { chart, state, absent } = view('nursery-seats', district, 'zh-Hans', 'plan');
  expect(chart?.placed.points).toEqual([]);
  expect([chart?.asOf, state, absent]).toEqual([null, undefined, '']);
});

test('table, sentence and walk come from the same stops', () => {
  const { chart, table } = view('library-corners', district, 'en');
  expect(table?.rows.map(({ id }) => id)).toEqual(chart?.stops.map(({ id }) => id));
});

test('every chart of every programme is placed within its frame, and no word holds NaN, Infinity or undefined', () => {
  for (const programme of [district, outline]) {
    for (const locale of ['zh-Hans', 'en'] as const) {
      for (const { id } of programme.indicators) {
        const made = view(id, programme, locale);
        const { x: _, ...placed } = made.chart?.placed ?? { x: null };
        const text = JSON.stringify({ ...made, chart: { ...made.chart, placed } });
        expect(text, id).not.toMatch(/NaN|Infinity|undefined|\(\)|（）/);
        for (const { x, y } of made.chart?.stops ?? [])
          for (const share of [x, y])
            if (share !== null) expect(share >= -1e-9 && share <= 1 + 1e-9, `${id} ${share}`).toBe(true);
      }
    }
  }
});

test('an unknown id is null', () => {
  expect(view('constructor')).toBeNull();
});

test('a projection has a range, stands in the sentence and the table, and is drawn only where core gives one', () => {
  const { chart, sentence, table } = view('barrier-free');
  expect(chart?.placed.projection?.lines).toHaveLength(1);
  expect(sentence).toContain('推算不影响判断');
  expect(table?.rows.some(({ id }) => id === 'projection')).toBe(true);
  for (const id of ['vaccination-share', 'nursery-seats', 'new-school-places'])
    expect(view(id).chart?.placed.projection, id).toBeUndefined();
  const scene = makeScene(district, judgeOnce(district), { locale: 'en', lang: 'en', profile: 'figures' });
  expect(indicatorChartView(scene, 'barrier-free')?.chart?.placed.projection).toBeUndefined();
});

test('the line stops where another area was merged in, and the words say since when', () => {
  const of = (locale: Locale) => {
    const scene = makeScene(district, judgeOnce(district), { locale, lang: locale });
    const corners = district.indicators.find(({ id }) => id === 'story-corners') as Programme['indicators'][number];
    const chart = chartView(corners, scene, { area: 'street-3' }) as ChartView;
    return { chart, sentence: chartSentence(chart, scene) };
  };
  const { chart, sentence } = of('zh-Hans');
  expect(chart.placed.points).toHaveLength(3);
  expect(chart.placed.lines).toHaveLength(1);
  expect(chart.callouts.map(({ text }) => text)).toContain('2026年1月1日 区划合并');
  expect(sentence).toContain('2026年1月1日起区划合并，前后不相连。');
  expect(of('en').sentence).toContain('Areas were merged on 1 January 2026; the line stops there.');
});
