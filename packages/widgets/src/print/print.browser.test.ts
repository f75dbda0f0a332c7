import { expect, test } from 'vitest';
import { parseProgramme, type Programme } from '@onemetre/core';
import type { Locale } from '@onemetre/scenes';
import demonstration from '../../../../seeds/demo-district/plan-2021-2025.json';
import national from '../../../../seeds/national-children/outline-2021-2030.json';
import earlier from '../../../../seeds/national-children/outline-2011-2020.json';
import xiqing from '../../../../seeds/xiqing/programme.json';
import { areasProgramme } from '../../../scenes/src/fixtures/areas-programme.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import { scenesOf, type SceneNode, type SceneTree } from '@onemetre/scenes/scene';
import { judgeOnce, profiles, readers } from '@onemetre/scenes/views';
import { printDom } from './print-dom.ts';
import { printHtml, wholeMarkup, type PageOptions } from '@onemetre/scenes/print';

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

/** What every widget shows to both readers. */
const treesOf = (plan: string, locale: Locale, profile: (typeof profiles)[number]): readonly SceneTree[] => {
  const programme = plans[plan] as Programme;
  const evaluation = judgeOnce(programme);
  return readers.flatMap((reader) =>
    scenesOf(programme, evaluation, { locale, reader, profile }).map(({ scene }) => scene),
  );
};

/** As the parser of the browser understands it. */
const parsed = (html: string): Element | null =>
  new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;

/** Narrow with all opened, and wide with names that choose and one that is chosen. */
const looksOf = ({ about, face, behind }: SceneTree): readonly [PageOptions, PageOptions] => [
  { width: 20, opened: Object.keys(behind) },
  { width: 60, selectable: true, selected: { kind: 'action', id: about[0] ?? firstId(face) } },
];

const firstId = (node: SceneNode): string =>
  node.kind === 'group' ? (node.id ?? node.nodes.map(firstId).find((id) => id !== '') ?? '') : '';

test.each(cases)('nodes and HTML are the same: %s, %s, %s', (plan, locale, profile) => {
  const scenes = treesOf(plan, locale, profile);
  expect(scenes.length).toBeGreaterThan(0);
  for (const scene of scenes)
    for (const options of looksOf(scene)) {
      const html = printHtml(wholeMarkup(scene.face, scene, options));
      expect(printDom(scene, options, null).isEqualNode(parsed(html)), html).toBe(true);
    }
});

test.each(cases)('one written over another is the same as one that is new: %s, %s, %s', (plan, locale, profile) => {
  const scenes = treesOf(plan, locale, profile);
  for (const look of [0, 1] as const) {
    let printed: Element | null = null;
    for (const scene of [...scenes, ...scenes.slice(0, 2)]) {
      const options = looksOf(scene)[look];
      printed = printDom(scene, options, printed);
      const anew = printDom(scene, options, null);
      expect(printed.isEqualNode(anew)).toBe(true);
    }
  }
});

test('a scene read from a file is printed as the one that was made', () => {
  for (const scene of treesOf('demonstration', 'en', 'judged')) {
    const [options] = looksOf(scene);
    const html = (one: SceneTree): string => printHtml(wholeMarkup(one.face, one, options));
    expect(html(JSON.parse(JSON.stringify(scene)) as SceneTree)).toBe(html(scene));
  }
});

test('what has not changed stays the same node, and what a reader opened stays open', () => {
  const [first, second] = treesOf('states', 'en', 'judged').filter(({ face }) => face.look === 'card') as [
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
