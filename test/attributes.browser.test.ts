/** Whatever the attributes say: no exception, and what is no right value changes no figure. */
import * as elements from '@onemetre/widgets/define';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { chanceFrom, pick, type Chance } from '../packages/core/src/fixtures/mutate-document.ts';
import { demoProgramme } from '../packages/scenes/src/fixtures/demo-programme.ts';
import { hostileTexts } from './hostile-texts.ts';

type Drawn = HTMLElement & { programme: unknown; readonly updateComplete: Promise<unknown> };

const tags = Object.values(elements).map((Element) => new Element().localName);
/** How often the attributes of each element are changed; the long run has 10,000. */
const runs = Number(import.meta.env['ONEMETRE_RUNS'] || 80);

const ids = Object.values(demoProgramme)
  .flatMap((list: unknown) => (Array.isArray(list) ? (list as { id?: unknown }[]) : []))
  .flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
const days = ['2024-12-31', '2025-03-20', '2024-02-29', '2025-02-30', '20250320', '2025', '31/12/2024', 'today'];

/** The right values of each attribute, as its documentation has them, and values near them. */
const attributes: Readonly<
  Record<string, { readonly near: readonly string[]; readonly right?: (value: string) => boolean }>
> = {
  'as-of': { near: days, right: isDay },
  'known-at': { near: days, right: isDay },
  from: { near: days, right: isDay },
  to: { near: days, right: isDay },
  profile: oneOf('plan', 'figures', 'judged'),
  reader: oneOf('general', 'child'),
  density: oneOf('comfortable', 'compact'),
  face: oneOf('drawn', 'plain'),
  list: oneOf(...'pilots campaigns mechanism outcomes honours named context notes clusters parties'.split(' ')),
  area: { near: ids, right: () => false },
  pages: { near: ['./', '../site/', 'http://[', 'javascript:1'], right: () => false },
  item: { near: ids, right: (value) => ids.includes(value) },
  // What is no language of ours is answered in one of ours, so that words may change.
  lang: { near: ['zh-Hans', 'en', 'zh', 'zh-Hant-TW', 'en-GB', 'fr', 'ar', 'x-y'], right: () => true },
  selectable: { near: ['', 'false'], right: () => true },
  theme: { near: ['dark', 'contrast', 'large', 'contrast large'], right: () => true },
  src: { near: ['#data', 'data.json', 'http://[', 'javascript:1'] },
  for: { near: ['nobody', 'body'] },
  before: { near: ['#data', 'data.json', 'http://['], right: () => true },
  'before-for': { near: ['nobody'], right: () => true },
};

function oneOf(...near: string[]) {
  return { near, right: (value: string) => near.includes(value) };
}

/** Written apart from the library: the calendar of the machine gives back the day that it was told. */
function isDay(value: string): boolean {
  const [year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const strange = [
  ...Object.values(hostileTexts),
  '',
  ' ',
  '\u3000',
  '%00',
  '../..',
  '０',
  '1e999',
  '-0',
  'constructor',
  'toString',
  '9'.repeat(400),
];

const mutations: readonly ((text: string, chance: Chance) => string)[] = [
  (text) => text,
  (text) => ` ${text}\n`,
  (text) => text.toUpperCase(),
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (text, chance) => text.slice(0, Math.floor(chance() * text.length)),
  (text, chance) => text.slice(Math.floor(chance() * text.length)),
  (text, chance) => {
    const at = Math.floor(chance() * text.length);
    return text.slice(0, at) + String.fromCharCode(Math.floor(chance() * 0x250)) + text.slice(at + 1);
  },
  (text) => text + text,
  (_, chance) => pick(chance, strange),
];

const figures = (element: Drawn): string =>
  [...(element.shadowRoot?.querySelectorAll('[data-figure]:not([data-figure=axis])') ?? [])]
    .map((found) => found.textContent)
    .join('|');

const needs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'om-indicator': { item: 'nursery' },
  'om-indicator-chart': { item: 'nursery' },
  'om-list': { list: 'parties' },
};

const errors: unknown[] = [];
const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
  errors.push('reason' in event ? event.reason : event.error);
};

beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  // No address of these is anywhere.
  vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(new Response('', { status: 404 })));
  window.addEventListener('error', hear);
  window.addEventListener('unhandledrejection', hear);
});

afterAll(() => {
  window.removeEventListener('error', hear);
  window.removeEventListener('unhandledrejection', hear);
  vi.restoreAllMocks();
});

beforeEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'zh-Hans';
});

const settled = async (element: Drawn): Promise<void> => {
  await element.updateComplete;
  // A card waits for its turn: another frame.
  if (element.localName === 'om-indicator') await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
};

test.each(tags)('%s bears whatever its attributes say', async (tag) => {
  const chance = chanceFrom(20261130);
  const element = document.createElement(tag) as Drawn;
  const set = (name: string, value: string): void => element.setAttribute(name, value);
  Object.entries(needs[tag] ?? {}).forEach(([name, value]) => set(name, value));
  element.programme = demoProgramme;
  document.body.append(element);
  await settled(element);
  const right = figures(element);
  const names = [
    ...(customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes,
    'theme',
  ];
  expect(names.filter((name) => !(name in attributes))).toEqual([]);
  let wrong = 0;
  for (let run = 0; run < runs; run += 1) {
    const name = pick(chance, names);
    const { near, right: isRight } = attributes[name] as (typeof attributes)[string];
    const value = pick(chance, mutations)(pick(chance, near), chance);
    const before = element.getAttribute(name);
    // These count only where no script has set the data.
    if (!isRight) element.programme = undefined;
    set(name, value);
    await settled(element);
    const shown = figures(element);
    const notice = element.shadowRoot?.querySelector('[part=notice], .kept')?.textContent ?? '';
    expect(notice, `${name}=${value}`).not.toMatch(/组件自身的错误/);
    if (!isRight) expect(shown).toBe('');
    else if (value !== '' && !isRight(value)) {
      wrong += 1;
      if (shown !== '' || right === '') expect(shown, `${name}=${value}`).toBe(right);
      else expect(notice, `${name}=${value}`).not.toBe('');
    }
    if (before === null) element.removeAttribute(name);
    else set(name, before);
    if (!isRight) element.programme = demoProgramme;
  }
  await settled(element);
  expect(figures(element)).toBe(right);
  expect(wrong).toBeGreaterThan(0);
  expect(errors.map(String)).toEqual([]);
});
