import { parseProgramme } from '@onemetre/core';
import { publishProgramme, sceneFiles } from '@onemetre/exchange';
import { localeOf } from '@onemetre/scenes';
import { scenesOf, type SceneTag } from '@onemetre/scenes/scene';
import { judgeOnce, type Profile, type Reader } from '@onemetre/scenes/views';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { OmElement } from '@onemetre/widgets';
import plan from '../seeds/demo-district/plan-2021-2025.json';
import { fullEngine } from '../packages/widgets/src/engine/full-engine.ts';
import { takeEngine } from '../packages/widgets/src/element/load-engine.ts';
import { printDom } from '../packages/widgets/src/print/print-dom.ts';
import '../packages/widgets/src/changes/om-changes.define.ts';
import '../packages/widgets/src/evidence/om-evidence.define.ts';
import '../packages/widgets/src/indicator/om-indicator.define.ts';
import '../packages/widgets/src/list/om-list.define.ts';
import '../packages/widgets/src/method/om-method.define.ts';
import '../packages/widgets/src/overview/om-overview.define.ts';
import '../packages/widgets/src/programme/om-programme.define.ts';

// A page that only shows: nothing in it can judge, until a test gives it what can.
vi.mock('../packages/widgets/src/engine.ts', () => ({}));

const read = parseProgramme(plan);
if (!read.ok) throw new Error('the seed is faulty');
const published = await publishProgramme(read.programme);
if (!published.ok) throw new Error('the seed cannot be published');
const { programme } = published;
const made = new Map<string, string>([...sceneFiles(programme), [`${programme.id}.json`, published.json]]);
const [first, second] = programme.indicators.map(({ id }) => id) as [string, string];

let files: Map<string, string>;
let asked: string[];
let folder = 0;

beforeAll(() => {
  window.fetch = (input) => {
    const { pathname } = new URL(String(input));
    const name = pathname.replace(/^\/release-\d+\//, '');
    asked.push(name);
    const text = files.get(name);
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
  };
});

beforeEach(() => {
  files = new Map(made);
  asked = [];
  // An address of its own for each test, so that nothing is remembered.
  folder += 1;
  document.documentElement.lang = 'zh-Hans';
  document.body.replaceChildren();
});

type Attributes = Readonly<Record<string, string>>;

const show = (tag: string, attributes: Attributes = {}): OmElement => {
  const element = document.createElement(tag) as OmElement;
  element.setAttribute('src', `/release-${folder}/${programme.id}.json`);
  element.textContent = 'the text of the page';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
};

const baseOf = (element: OmElement): Element => element.shadowRoot?.querySelector('.om') as Element;
const textOf = (element: OmElement): string => baseOf(element)?.textContent ?? '';
const faceOf = (element: OmElement): Element | null =>
  baseOf(element)?.querySelector('section, article, .young') ?? null;
const drawn = (element: OmElement): Promise<void> => expect.poll(() => faceOf(element)).not.toBeNull();

const kinds: readonly (readonly [SceneTag, string, Attributes])[] = [
  ['om-indicator', first, { item: first }],
  ['om-method', '', {}],
  ['om-changes', '', {}],
  ['om-list', 'notes', { list: 'notes' }],
  ['om-evidence', '', {}],
];

test.each(
  (['zh-CN', 'en'] as const).flatMap((lang) =>
    (['general', 'child'] as const).flatMap((reader) =>
      (['judged', 'figures'] as const).map((profile): [string, Reader, Profile] => [lang, reader, profile]),
    ),
  ),
)('what is shown of a release is what is made live: %s, %s, %s', async (lang, reader, profile) => {
  const elements = kinds.map(([tag, , attributes]) => show(tag, { ...attributes, lang, reader, profile }));
  const live = scenesOf(programme, judgeOnce(programme), { locale: localeOf(lang), reader, profile });
  for (const [at, [tag, key]] of kinds.entries()) {
    const element = elements[at] as OmElement;
    const held = live.find((one) => one.tag === tag && one.key === key);
    if (!held) throw new Error(`nothing for ${tag}`);
    // It is drawn once more where it is measured late.
    const same = (): boolean | undefined => {
      const { em: width } = (element as unknown as { width: { em: number } }).width;
      return faceOf(element)?.isEqualNode(printDom(held.scene, { width }, null));
    };
    await expect.poll(same, { message: tag }).toBe(true);
  }
  // However many elements there are, one bundle.
  expect(asked.sort()).toEqual(['release.json', expect.stringMatching(/^scenes\/[^.]+\.json$/) as unknown]);
});

test('a page with one card reads one small file, and what opens is read when it is opened', async () => {
  const card = show('om-indicator', { item: first });
  await drawn(card);
  expect(asked).toEqual(['release.json', `scenes/zh-Hans-general-judged.${first}.json`]);
  for (const details of baseOf(card).querySelectorAll('details')) details.open = true;
  await expect.poll(() => baseOf(card).querySelector('.table table')).not.toBeNull();
  await expect.poll(() => baseOf(card).querySelectorAll('.downloads button').length).toBeGreaterThan(1);
  expect(asked.slice(2)).toEqual(['scenes/zh-Hans-general-judged-downloads.json']);
  const sheet = show('om-evidence');
  await drawn(sheet);
  expect(sheet.shadowRoot?.querySelector('slot')).toBeNull();
});

const bundle = 'scenes/zh-Hans-general-judged.json';
const changed = (text: string, change: object): string =>
  JSON.stringify({ ...(JSON.parse(text) as object), ...change });
const whole = made.get(bundle) as string;

test.each([
  ['不是同一次的', bundle, changed(whole, { hash: 'sha256-other' })],
  ['版本不合', bundle, changed(whole, { sceneVersion: 99 })],
  ['另一种语言', bundle, changed(whole, { bundle: 'en-general-judged' })],
  ['数据文件不完整', bundle, whole.slice(0, whole.length / 2)],
  ['版本不合', 'release.json', changed(made.get('release.json') as string, { sceneVersion: 99 })],
  ['没有可以显示的发布内容', 'release.json', undefined],
])('what is wrong is said, and the text of the page stays: %s, %s', async (words, name, text) => {
  if (text === undefined) files.delete(name);
  else files.set(name, text);
  const element = show('om-method');
  await expect.poll(() => textOf(element)).toContain(words);
  expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
  expect(faceOf(element)).toBeNull();
});

test('an address of a script in a bundle does not become a link', async () => {
  const leading = (href: string): string =>
    whole.replaceAll(/"source":\[\{"label":"[^"]*","values":\[\{/g, (source) => `${source}"href":"${href}",`);
  files.set(bundle, leading('https://example.org/plan'));
  const good = show('om-evidence');
  await drawn(good);
  expect(baseOf(good).querySelector('footer a')).not.toBeNull();
  folder += 1;
  files.set(bundle, leading('javascript:alert(1)'));
  const bad = show('om-evidence');
  await drawn(bad);
  expect(baseOf(bad).querySelector('footer a')).toBeNull();
});

test('an item that is not there is said as it is where data are judged', async () => {
  const element = show('om-indicator', { item: 'nothing' });
  await expect.poll(() => textOf(element)).toContain('没有编号为“nothing”的项目');
});

test('an om-programme reads the release for the widgets inside it', async () => {
  const around = show('om-programme');
  around.innerHTML = `<om-overview></om-overview><om-indicator item="${first}"></om-indicator>`;
  const [overview, card] = [...around.children] as [OmElement, OmElement];
  await drawn(overview);
  await drawn(card);
  await expect.poll(() => textOf(around)).toContain(programme.jurisdiction.title['zh-Hans'] as string);
  expect(asked).toEqual(['release.json', bundle]);
});

test('what a release does not hold asks for an engine, of the same version, and is shown when it is there', async () => {
  const other = show('om-method', { 'as-of': '2024-01-31' });
  const raw = document.createElement('om-indicator') as OmElement;
  Object.assign(raw, { programme, item: second });
  document.body.append(raw);
  await expect.poll(() => textOf(other)).toContain('没有这里要显示的');
  await expect.poll(() => textOf(raw)).toContain('只显示发布包');
  takeEngine({ ...fullEngine, version: '0.0.0-other' });
  await expect.poll(() => textOf(other)).toContain('0.0.0-other');
  takeEngine(fullEngine);
  await drawn(other);
  await drawn(raw);
  expect(asked).toContain(`${programme.id}.json`);
});
