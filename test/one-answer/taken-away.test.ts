import { evaluateProgramme, type Programme } from '@onemetre/core';
import { locales, verdictNote, type Locale } from '@onemetre/scenes';
import { describe, expect, test } from 'vitest';
import { seedProgramme } from '../../packages/core/src/fixtures/seed-programme.ts';
import { actionsView } from '../../packages/scenes/src/view/actions-view.ts';
import { downloadRows, type RowOwner } from '../../packages/scenes/src/view/download-rows.ts';
import { indicatorChartView } from '../../packages/scenes/src/view/indicator-chart-view.ts';
import { indicatorTableView } from '../../packages/scenes/src/view/indicator-table-view.ts';
import { indicatorView } from '../../packages/scenes/src/view/indicator-view.ts';
import { overviewView } from '../../packages/scenes/src/view/overview-view.ts';
import { actionRows } from '../../packages/scenes/src/view/rows/action-rows.ts';
import { makeScene, type Scene } from '../../packages/scenes/src/view/scene.ts';
import type { Profile } from '../../packages/scenes/src/view/view-options.ts';
import type { TableView } from '../../packages/scenes/src/view/view-parts.ts';

const demo = seedProgramme('demo-district/plan-2021-2025');
const evaluation = evaluateProgramme(demo, { asOf: '2026-03-20' });

const sceneOf = (locale: Locale, profile: Profile = 'judged', programme: Programme = demo): Scene =>
  makeScene(programme, programme === demo ? evaluation : evaluateProgramme(programme, { asOf: '2026-03-20' }), {
    ...{ locale, lang: locale, profile },
  });

/** Each row as it is taken away, by its id: what stands under the names of the columns. */
const taken = (
  table: TableView,
  scene: Scene,
  owner?: RowOwner,
): ReadonlyMap<string, Readonly<Record<string, string>>> => {
  const [head = [], ...rows] = downloadRows(table, [], scene, owner);
  return new Map(
    rows.map((row) => [
      row[head.indexOf('id')] as string,
      Object.fromEntries(row.map((text, i) => [head[i] as string, text])),
    ]),
  );
};

const verdict: Readonly<Record<Locale, string>> = { 'zh-Hans': '测算口径', en: 'Whose verdict' };

const chartTableOf = (scene: Scene, id: string): TableView => {
  const table = indicatorChartView(scene, id)?.table;
  if (!table) throw new Error(`No chart of ${id}`);
  return table;
};

/** One row for each action, with its targets and how these stand. */
const actions = (scene: Scene): TableView => ({ caption: '', ...actionRows(actionsView(scene), scene) });

const cardOf = (scene: Scene, id: string) => {
  const card = indicatorView(scene, id);
  if (!card) throw new Error(`No card of ${id}`);
  return card;
};

describe.each(locales)('in %s', (locale) => {
  test('every row of a judged table says whose verdict it gives, and one that judges nothing has no such column', () => {
    const scene = sceneOf(locale);
    const card = (of: Scene) => cardOf(of, 'reading-chairs').table;
    const own = { name: 'reading-chairs' };
    const note = verdictNote(demo, evaluation.rules, locale).join(' ');
    const said = (table: TableView, of: Scene, owner?: RowOwner) =>
      new Set([...taken(table, of, owner).values()].map((row) => row[verdict[locale]]));
    expect(said(card(scene), scene, { ...own, state: cardOf(scene, 'reading-chairs').state })).toEqual(new Set([note]));
    for (const table of [(of: Scene) => overviewView(of).table, indicatorTableView, actions]) {
      expect(said(table(scene), scene)).toEqual(new Set([note]));
      for (const profile of ['figures', 'plan'] as const) {
        const plain = sceneOf(locale, profile);
        expect(said(table(plain), plain)).toEqual(new Set([undefined]));
      }
    }
    expect(said(card(scene), scene, own)).toEqual(new Set([undefined]));
  });

  test('a printed completion rate stands beside its value, and in its place where it is all there is', () => {
    const scene = sceneOf(locale);
    const [beside, alone, works] =
      locale === 'en'
        ? ['completion rate 75%', 'Completion rate 98.33%', 'Works at 60%']
        : ['完成率75%', '完成率98.33%', '形象进度60%'];
    for (const table of [cardOf(scene, 'reading-chairs').table, chartTableOf(scene, 'reading-chairs')]) {
      const rows = taken(table, scene);
      const values = rows.get('v-reading-chairs-2024');
      expect(values).toMatchObject({ value: '900', completion_rate: '75', completion_rate_of: 'value' });
      expect(Object.values(values ?? {}).join(' ')).toContain(beside);
      const only = rows.get('v-reading-chairs-2025');
      expect(only).toMatchObject({ value: '', completion_rate: '98.33', completion_rate_of: 'value' });
      expect(Object.values(only ?? {})).toContain(alone);
    }
    const hall = cardOf(scene, 'climbing-hall');
    expect([hall.figure, hall.absent]).toEqual([null, works]);
    expect(taken(hall.table, scene).get('v-climbing-hall-2025-Q4')).toMatchObject({
      ...{ completion_rate: '60', completion_rate_of: 'works', status: 'final' },
    });
    expect(cardOf(scene, 'reading-chairs').figure?.tags).toEqual(
      locale === 'en' ? ['derived', 'completion rate 98.33%'] : ['推算', '完成率98.33%'],
    );
    expect(taken(indicatorTableView(scene), scene).get('reading-chairs-2025')).toMatchObject({
      ...{ value: '1180', completion_rate: '98.33' },
    });
  });

  test('units that comply are drawn as units, and their share is shown as it is printed', () => {
    const { figure, drawing } = cardOf(sceneOf(locale), 'eye-checks');
    expect([figure?.digits, figure?.unit]).toEqual(['85.7', '%']);
    expect(drawing?.placed.domain).toEqual([0, 7]);
    expect(drawing?.labels.map(({ text }) => text)).toEqual([locale === 'en' ? 'Target 7' : '目标 7', '0', '7']);
  });

  test('the sentence of a chart says a bound in words', () => {
    const { sentence } = indicatorChartView(sceneOf(locale), 'play-streets') ?? {};
    expect(sentence).toContain(locale === 'en' ? 'over 12,600 visits' : '超过12600人次');
    expect(sentence).not.toMatch(/[<>≥≤]/);
  });
});
