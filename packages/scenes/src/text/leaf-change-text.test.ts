import { changes, type Moment, type Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import {
  makeCase,
  makeIndicator,
  makeObservations,
  makeProgramme,
  makeTarget,
} from '../../../core/src/fixtures/make-programme.ts';
import { seedProgramme } from '../../../core/src/fixtures/seed-programme.ts';
import { leafChangeText } from './leaf-change-text.ts';
import { locales, type Locale } from './locale.ts';

const reach = { baseline: { value: 50, date: '2020' }, target: { value: 100 } };
const first = makeObservations({ 2023: 60 }, { id: 'first', status: 'provisional', published: '2024-02-01' });
const published = (value: number) => makeObservations({ 2023: value }, { published: '2024-03-01' });

/** What is said of the first leaf that changed from one moment of a programme to another. */
const said = (programme: Programme, from: Omit<Moment, 'programme'>, to: Omit<Moment, 'programme'>, locale: Locale) => {
  const { leaves } = changes({ programme, ...from }, { programme, ...to });
  return leafChangeText(leaves[0]!, { earlier: programme, later: programme }, locale);
};

test('a correction is told with its old value, its new one, its date and its reason', () => {
  const second = makeObservations({ 2023: 80 }, { id: 'second', status: 'revised', published: '2024-08-01' });
  const correction = { id: 'c', date: '2024-08-01', item: 'second', field: 'value', from: '60', to: '80' };
  const programme = makeCase({
    ...reach,
    observations: [...first, ...second],
    programme: { corrections: [{ ...correction, reason: { en: 'recount' } }] },
  });
  expect(said(programme, { asOf: '2024-06-30' }, { asOf: '2024-09-30' }, 'en')).toBe(
    'From “Well behind” to “On track”. The value for 2023 was corrected from 60% to 80% (published 1 August 2024): recount.',
  );
});

test('a value that only became final leaves the state, and takes its flag with it', () => {
  const settled = makeObservations({ 2023: 60 }, { id: 'second', published: '2024-08-01' });
  const programme = makeCase({ ...reach, observations: [...first, ...settled] });
  expect(said(programme, { asOf: '2024-06-30' }, { asOf: '2024-09-30' }, 'zh-Hans')).toBe(
    '状态仍为“明显滞后”，不再提示：初步数。2023年数值60%由初步数改为最终数。',
  );
});

test('another rule is named with both its numbers', () => {
  const programme = makeCase({ ...reach, observations: published(70) });
  const to = { asOf: '2024-06-30', rules: { atRiskRatio: 0.7 } };
  expect(said(programme, { asOf: '2024-06-30' }, to, 'zh-Hans')).toBe(
    '由“滞后”变为“明显滞后”。判断界线“滞后的进度比”由0.6改为0.7。',
  );
});

test('a raised target is told with its stated reason', () => {
  const revisions = [
    { date: '2024-05-01', value: 200, reason: { 'zh-Hans': '提前完成' }, sources: [{ document: 'd' }] },
  ];
  const programme = makeCase({ ...reach, target: { value: 100, revisions }, observations: published(100) });
  expect(said(programme, { asOf: '2024-04-30' }, { asOf: '2024-06-30' }, 'zh-Hans')).toBe(
    '由“已完成”变为“明显滞后”。指标：目标值由100%上调为200%，要求提高。2024年5月1日调整：提前完成。',
  );
});

test('a leaf that moves by a succession says so', () => {
  const title = (name: string) => ({ 'zh-Hans': name, en: name });
  const town = (id: string) => ({ id, title: title(id), kind: 'town' as const });
  const programme = makeProgramme({
    documents: [{ id: 'reform', title: title('Decree'), kind: 'other', published: '2024-06-01', availability: 'read' }],
    areas: [
      town('east'),
      { ...town('west'), succeededBy: { id: 'east', date: '2024-07-01', sources: [{ document: 'reform' }] } },
    ],
    indicators: [makeIndicator({ aggregation: 'sum' })],
    targets: [makeTarget({ kind: 'hold', value: 30, area: 'west' })],
    observations: makeObservations({ 2023: 40 }, { area: 'west' }),
  });
  expect(said(programme, { asOf: '2024-06-30' }, { asOf: '2024-07-01' }, 'en')).toContain(
    'part of east since 1 July 2024',
  );
});

test.each(['demo-district/plan-2021-2025', 'national-children/outline-2021-2030'])(
  'from release to release of %s every change is a whole sentence in each language',
  (seed) => {
    const programme = seedProgramme(seed);
    const moments = (programme.releases ?? []).map(({ asOf, date }) => ({ programme, asOf, knownAt: date }));
    const leaves = moments.slice(1).flatMap((moment, i) => changes(moments[i]!, moment).leaves);
    expect(leaves.length).toBeGreaterThan(0);
    for (const leaf of leaves)
      for (const locale of locales)
        expect(leafChangeText(leaf, { earlier: programme, later: programme }, locale)).toMatch(/[。.]$/);
  },
);
