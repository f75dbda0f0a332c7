import { evaluateProgramme, type Indicator, type Observation, type Programme, type Target } from '@onemetre/core';
import { sameGroup } from '@onemetre/core/lookup';
import { groupNames, type Locale } from '@onemetre/scenes';
import { renderSnapshot, snapshotTags, type SnapshotTag } from '@onemetre/widgets/snapshot';
import { describe, expect, test } from 'vitest';
import {
  makeIndicator,
  makeProgramme,
  makeTarget,
  makeObservation,
  type ObservationParts,
} from '../../packages/core/src/fixtures/make-programme.ts';
import { seedProgramme } from '../../packages/core/src/fixtures/seed-programme.ts';
import { downloadRows } from '../../packages/scenes/src/view/download-rows.ts';
import { indicatorTableView } from '../../packages/scenes/src/view/indicator-table-view.ts';
import { makeScene } from '../../packages/scenes/src/view/scene.ts';
import { valuesTable } from '../../packages/scenes/src/view/values-table.ts';
import { textBlocks } from './text-blocks.ts';

const locales: readonly Locale[] = ['zh-Hans', 'en'];
const text = (chinese: string, english: string) => ({ 'zh-Hans': chinese, en: english });

const value = (indicator: string, period: string, of: number, more: ObservationParts = {}): Observation =>
  makeObservation({
    id: [indicator, period, ...Object.values({ area: more.area, ...more.breakdown })].join('-'),
    ...{ indicator, period, value: of, status: 'final', grade: 'original', published: `${Number(period) + 1}-03-01` },
    ...more,
  });

/** Girls beside everybody under one name, both at the mark; girls alone, who are not; one town alone. */
const programme: Programme = makeProgramme({
  asOf: '2024-12-31',
  areas: [
    { id: 'whole', kind: 'district', title: text('样例区', 'Sample District') },
    { id: 'east', kind: 'town', title: text('东岸镇', 'East Bank'), parent: 'whole' },
  ],
  responsibilities: [{ item: 'action', party: 'office', duty: 'lead' }],
  documents: [
    { id: 'paper', title: text('年报', 'Yearbook'), kind: 'report', availability: 'read', published: '2024-03-01' },
  ],
  indicators: ['twin', 'solo', 'town'].map((id) =>
    makeIndicator({
      id,
      title:
        { twin: text('甲项达标率', 'Share one'), solo: text('乙项达标率', 'Share two') }[id] ??
        text('丙项达标率', 'Share three'),
      dimensions: [
        { id: 'sex', title: text('性别', 'sex'), categories: [{ id: 'girls', title: text('女生', 'girls') }] },
      ],
    }),
  ),
  targets: [
    makeTarget({ id: 'twin-all', indicator: 'twin', value: 91, quantity: text('达到91%', 'reach 91%') }),
    ...['twin', 'solo'].map((indicator) =>
      makeTarget({
        ...{ id: `${indicator}-girls`, indicator, value: 82, breakdown: { sex: 'girls' } },
        deadline: indicator === 'solo' ? '2023' : '2025',
        quantity: text('达到82%', 'reach 82%'),
      }),
    ),
    makeTarget({ id: 'town-east', indicator: 'town', value: 73, area: 'east', quantity: text('达到73%', 'reach 73%') }),
  ],
  observations: [
    value('twin', '2022', 60),
    value('twin', '2023', 92, { sources: [{ document: 'paper' }] }),
    ...['twin', 'solo'].flatMap((indicator) =>
      ['2021', '2022', '2023'].map((period, i) =>
        value(indicator, period, 70.5 + (indicator === 'solo' ? 2 : 6) * i, {
          breakdown: { sex: 'girls' },
          sources: [{ document: 'paper' }],
        }),
      ),
    ),
    value('solo', '2023', 44),
    value('town', '2023', 65, { area: 'east' }),
    value('town', '2023', 33),
  ],
});

const indicatorOf = (id: string): Indicator => {
  const found = programme.indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`There is no indicator ${id}`);
  return found;
};

const evaluation = evaluateProgramme(programme, { asOf: '2024-12-31' });

const html = (tag: SnapshotTag, of: Programme, locale: Locale, profile: 'judged' | 'figures' | 'plan', item?: string) =>
  renderSnapshot(tag, {
    programme: of,
    evaluation: of === programme ? evaluation : evaluateProgramme(of, { asOf: of.asOf ?? '2024-12-31' }),
    locale,
    profile,
    item,
    attributes: { list: 'context', from: '2023-12-31' },
  });

/** What stands by itself: nobody reads a row, an entry or a heading together with its neighbours. */
const units = ['li', 'tr', 'h3', 'h4', 'p'];

/** Rows about everybody's value under the name of an indicator, or about the document that bears the indicator. */
const aboutAll = /44%|33%|年报|Yearbook/;

/** The blocks that name the target without saying for whom it is. */
const unnamed = (page: string, words: readonly string[], names: readonly string[]): readonly string[] =>
  textBlocks(page, units)
    .filter((block) => !aboutAll.test(block.text) && words.some((word) => block.text.includes(word)))
    .filter((block) => !names.every((name) => block.text.includes(name)))
    .map((block) => `${block.tag}: ${block.text}`);

const shown = new Set<SnapshotTag>();

describe.each(locales)('in %s', (locale) => {
  const [girls, east] = locale === 'en' ? ['girls', 'East Bank'] : ['女生', '东岸镇'];
  const [two, three] = locale === 'en' ? ['Share two', 'Share three'] : ['乙项达标率', '丙项达标率'];

  describe.each(['judged', 'figures', 'plan'] as const)('%s', (profile) => {
    test.each(snapshotTags)('%s says for whom a target is wherever it says the target', (tag) => {
      const single = tag === 'om-indicator' || tag === 'om-indicator-chart' || tag === 'om-areas';
      for (const item of single ? ['twin', 'solo', 'town'] : [undefined]) {
        const page = html(tag, programme, locale, profile, item);
        if (page.includes('82%')) shown.add(tag);
        expect(unnamed(page, ['82%', ...(tag === 'om-areas' ? [] : [two])], [girls])).toEqual([]);
        expect(unnamed(page, ['73%', ...(tag === 'om-areas' ? [] : [three])], [east])).toEqual([]);
      }
    });
  });

  test('the card and the chart of a group show its own values, and name the others', () => {
    for (const tag of ['om-indicator', 'om-indicator-chart'] as const) {
      const rows = textBlocks(html(tag, programme, locale, 'judged', 'solo'), ['tr']);
      const row = (period: string, digits: string) =>
        rows.find((block) => block.text.includes(period) && block.text.includes(digits))?.text;
      expect(row('2023', '74.5')).toContain(girls);
      expect(row('2023', '44')).toContain(locale === 'en' ? 'all' : '全体');
    }
    expect(html('om-indicator', programme, locale, 'judged', 'solo')).toContain('74.5');
  });

  test('the table of the whole has the values of a group as rows that name it', () => {
    for (const tag of ['om-indicator', 'om-indicator-chart'] as const) {
      const rows = textBlocks(html(tag, programme, locale, 'judged', 'twin'), ['tr']);
      expect(rows.filter((block) => /70\.5|76\.5|82\.5/.test(block.text))).toHaveLength(3);
      for (const { text: row } of rows) expect(row.includes(girls)).toBe(/70\.5|76\.5|82(?:\.5)?%/.test(row));
    }
  });

  test('the demonstration district names the place of each of its targets for a part', () => {
    const demo = seedProgramme('demo-district/plan-2021-2025');
    const parts = demo.targets.filter(({ area, breakdown }) => area !== undefined || !sameGroup(breakdown, {}));
    expect(parts.length).toBeGreaterThan(0);
    for (const tag of snapshotTags) {
      for (const target of parts) {
        const item = tag === 'om-indicator' || tag === 'om-indicator-chart' ? target.indicator : undefined;
        const words = wordsOf(target, locale);
        expect(unnamed(html(tag, demo, locale, 'judged', item), [words], groupNames(target, demo, locale))).toEqual([]);
      }
    }
  });
});

const wordsOf = ({ quantity }: Target, locale: Locale): string => {
  const words = quantity[locale];
  if (words === undefined) throw new Error('The demonstration district speaks both languages');
  return words;
};

/** Blocks in which a name is told again right behind the words that tell it. */
const twice = (page: string, name: string): readonly string[] =>
  textBlocks(page, ['li', 'tr', 'h3', 'h4'])
    .filter(({ text }) => text.split(name).length > 2)
    .map((block) => `${block.tag}: ${block.text}`);

test.each(locales)('in %s, what the words of the plan name already is named once', (locale) => {
  const [girls, quantity] = locale === 'en' ? ['girls', '82% of girls'] : ['女生', '女生达到82%'];
  const worded: Programme = {
    ...programme,
    targets: programme.targets.map((target) =>
      target.breakdown === undefined ? target : { ...target, quantity: text('女生达到82%', '82% of girls') },
    ),
  };
  for (const tag of ['om-indicator-table', 'om-attention', 'om-timeline', 'om-actions', 'om-evidence'] as const) {
    const page = html(tag, worded, locale, 'judged');
    expect(page.includes(quantity) || tag === 'om-evidence', tag).toBe(true);
    expect(twice(page, girls), tag).toEqual([]);
  }
});

test('a table that is taken away names the part in columns for programs', () => {
  const scene = makeScene(programme, evaluation, { locale: 'zh-Hans', lang: 'zh-Hans' });
  const [head = [], ...rows] = downloadRows(indicatorTableView(scene), [], scene);
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
  expect(column('id')).toEqual(['twin-all', 'twin-girls', 'solo-girls', 'town-east']);
  expect(column('breakdown')).toEqual(['', 'sex=girls', 'sex=girls', '']);
  expect(column('area')).toEqual(['', '', '', 'east']);
  const values = downloadRows(valuesTable(indicatorOf('town'), scene), [], scene);
  const [kinds = []] = values;
  expect(values.map((row) => row[kinds.indexOf('area')]).sort()).toEqual(['', 'area', 'east', 'east']);
});

test('the widgets that show targets one by one were looked at', () => {
  const wanted = ['indicator', 'indicator-chart', 'indicator-table', 'actions', 'timeline', 'attention', 'evidence'];
  expect([...shown]).toEqual(
    expect.arrayContaining([...wanted, 'meeting-sheet', 'changes'].map((name) => `om-${name}`)),
  );
});
