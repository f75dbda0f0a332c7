import { expect, test } from 'vitest';
import { parseProgramme, type Programme } from '@onemetre/core';
import type { Locale } from '@onemetre/scenes';
import demonstration from '../../../../seeds/demo-district/plan-2021-2025.json';
import national from '../../../../seeds/national-children/outline-2021-2030.json';
import earlier from '../../../../seeds/national-children/outline-2011-2020.json';
import xiqing from '../../../../seeds/xiqing/programme.json';
import { areasProgramme } from '../../../scenes/src/fixtures/areas-programme.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import { indicatorScene, type SceneTree, childScene, sheetScene } from '@onemetre/scenes/scene';
import {
  judgeOnce,
  attentionView,
  changesView,
  childActionsView,
  childDomainsView,
  childIndicatorView,
  childOverviewView,
  childProgrammeView,
  evidenceView,
  indicatorView,
  listNames,
  listView,
  methodView,
  policiesView,
  makeScene,
  profiles,
  type ChildView,
  type SheetView,
} from '@onemetre/scenes/views';
import { printDom } from './print-dom.ts';
import { printHtml, wholeMarkup } from '@onemetre/scenes/print';

const read = (file: unknown): Programme => {
  const parsed = parseProgramme(file);
  if (!parsed.ok) throw new Error('a seed is faulty');
  return parsed.programme;
};

const plans: Readonly<Record<string, Programme>> = {
  demonstration: read(demonstration),
  national: read(national),
  earlier: read(earlier),
  xiqing: read(xiqing),
  areas: areasProgramme,
  states: demoProgramme,
};

const cases = Object.keys(plans).flatMap((plan) =>
  (['zh-Hans', 'en'] as const).flatMap((locale) => profiles.map((profile) => [plan, locale, profile] as const)),
);

type Seen = Parameters<typeof indicatorView>[0];

const sheets = (scene: Seen): readonly (SheetView | null)[] => [
  attentionView(scene),
  changesView(scene, { from: '', to: '' }),
  evidenceView(scene, undefined),
  methodView(scene),
  policiesView(scene),
  ...listNames.map((name) => listView(scene, name)),
];

const childViews = (scene: Seen): readonly (ChildView | null)[] => [
  childProgrammeView(scene),
  childOverviewView(scene),
  childDomainsView(scene),
  childActionsView(scene),
  ...scene.programme.indicators.map(({ id }) => childIndicatorView(scene, id)),
];

const scenesOf = (plan: string, locale: Locale, profile: (typeof profiles)[number]): readonly SceneTree[] => {
  const programme = plans[plan] as Programme;
  const scene = makeScene(programme, judgeOnce(programme), { locale, lang: locale, profile });
  const cards = programme.indicators.map(({ id }) => indicatorView(scene, id));
  const forChildren = makeScene(programme, judgeOnce(programme), { locale, lang: locale, profile, reader: 'child' });
  const opens = [{ kind: 'opens', name: 'why', label: '…' }] as const;
  return [
    ...childViews(forChildren).flatMap((view) => (view ? [childScene(view, () => opens, ['…'])] : [])),
    ...cards.flatMap((view) => (view ? [indicatorScene(view, locale)] : [])),
    ...sheets(scene).flatMap((view) => (view ? [sheetScene(view, locale)] : [])),
  ];
};

/** As the parser of the browser understands it. */
const parsed = (html: string): Element | null =>
  new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;

const looks = [
  { width: 20, opened: ['why', 'table'] },
  { width: 60, opened: [], selectable: true },
] as const;

test.each(cases)('nodes and HTML are the same: %s, %s, %s', (plan, locale, profile) => {
  const scenes = scenesOf(plan, locale, profile);
  expect(scenes.length).toBeGreaterThan(0);
  for (const options of looks)
    for (const scene of scenes) {
      const html = printHtml(wholeMarkup(scene.face, scene, options));
      expect(printDom(scene, options, null).isEqualNode(parsed(html)), html).toBe(true);
    }
});

test.each(cases)('one written over another is the same as one that is new: %s, %s, %s', (plan, locale, profile) => {
  const scenes = scenesOf(plan, locale, profile);
  for (const options of looks) {
    let printed = printDom(scenes[0] as SceneTree, looks[0], null);
    for (const scene of [...scenes, ...scenes.slice(0, 2)]) {
      printed = printDom(scene, options, printed);
      const anew = printDom(scene, options, null);
      expect(printed.isEqualNode(anew)).toBe(true);
    }
  }
});

test('a scene read from a file is printed as the one that was made', () => {
  const [options] = looks;
  for (const scene of scenesOf('demonstration', 'en', 'judged')) {
    const html = (one: SceneTree): string => printHtml(wholeMarkup(one.face, one, options));
    expect(html(JSON.parse(JSON.stringify(scene)) as SceneTree)).toBe(html(scene));
  }
});

test('what has not changed stays the same node, and what a reader opened stays open', () => {
  const [first, second] = scenesOf('states', 'en', 'judged').filter(({ face }) => face.look === 'card') as [
    SceneTree,
    SceneTree,
  ];
  const element = printDom(first, { width: 20 }, null);
  const [title, details] = [element.querySelector('.title'), element.querySelector('details')];
  details?.setAttribute('open', '');
  printDom(second, { width: 40 }, element);
  expect(element.querySelector('.title')).toBe(title);
  expect(element.querySelector('details')).toBe(details);
  expect(details?.hasAttribute('open')).toBe(true);
});
