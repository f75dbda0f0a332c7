import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../define.ts';
import { areasProgramme } from '../../../scenes/src/fixtures/areas-programme.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import { settled } from '../fixtures/mount.ts';
import type { OmElement } from './om-element.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

beforeEach(() => {
  warn.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Stands for a programme that no script sets. */
const unset = Symbol('unset');

const make = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  programme: unknown = demoProgramme,
): OmElement => {
  const element = document.createElement(tag) as OmElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (programme !== unset) element.programme = programme;
  return element;
};

const put = async (...element: Parameters<typeof make>): Promise<OmElement> => {
  const made = make(...element);
  document.body.append(made);
  await settled(made);
  return made;
};

const noticesOf = ({ shadowRoot }: OmElement): string[] =>
  [...(shadowRoot?.querySelectorAll('.notice, .kept') ?? [])].map((notice) => (notice.textContent ?? '').trim());
const figuresOf = ({ shadowRoot }: OmElement): string[] =>
  [...(shadowRoot?.querySelectorAll('[data-figure]') ?? [])].map((figure) => figure.textContent ?? '');

/** What was told in the console, and the heading that it leads to. */
const told = (): string[] => warn.mock.calls.map(([text]) => /messages\.md#([a-z-]+)\)$/.exec(String(text))?.[1] ?? '');

interface Mistake {
  readonly tag: string;
  readonly programme?: unknown;
  readonly attributes: Readonly<Record<string, string>>;
  readonly code: string;
  readonly says: readonly [zh: string, en: string];
  /** Attributes that show what it shows nevertheless; absent: no figure. */
  readonly as?: Readonly<Record<string, string>>;
}

const mistakes: Readonly<Record<string, Mistake>> = {
  'a date that is none': {
    tag: 'om-overview',
    attributes: { 'as-of': '31/12/2024' },
    code: 'wrong-value',
    says: ['as-of="31/12/2024" 不能识别', 'as-of="31/12/2024" is not known'],
    as: {},
  },
  'a day that does not exist': {
    tag: 'om-indicator-table',
    attributes: { 'as-of': '2025-02-30' },
    code: 'wrong-value',
    says: ['请写：YYYY-MM-DD', 'Write: YYYY-MM-DD'],
    as: {},
  },
  'a day of knowledge that is none': {
    tag: 'om-method',
    attributes: { 'known-at': 'today' },
    code: 'wrong-value',
    says: ['known-at="today"', 'known-at="today"'],
    as: {},
  },
  'a profile that is none': {
    tag: 'om-overview',
    attributes: { profile: 'verdicts' },
    code: 'wrong-value',
    says: ['请写：plan / figures / judged', 'Write: plan / figures / judged'],
    as: {},
  },
  'a reader that is none': {
    tag: 'om-programme',
    attributes: { reader: 'kid' },
    code: 'wrong-value',
    says: ['general / child', 'general / child'],
    as: {},
  },
  'a density that is none': {
    tag: 'om-actions',
    attributes: { density: 'tight' },
    code: 'wrong-value',
    says: ['comfortable / compact', 'comfortable / compact'],
    as: {},
  },
  'an item that the data do not have': {
    tag: 'om-indicator',
    attributes: { item: 'nursry' },
    code: 'no-item',
    says: ['没有编号为“nursry”的项目', 'no item called “nursry”'],
  },
  'an item of another element': {
    tag: 'om-indicator',
    attributes: { item: demoProgramme.domains[0]?.id ?? '' },
    code: 'no-item',
    says: ['但不由这个元素显示', 'but this element does not show it'],
  },
  'an item that is not named': {
    tag: 'om-indicator-chart',
    attributes: {},
    code: 'no-item',
    says: ['请在元素上写 item', 'Write the item attribute'],
  },
  'a list that is none': {
    tag: 'om-list',
    attributes: { list: 'campaign' },
    code: 'wrong-value',
    says: ['list="campaign"', 'list="campaign"'],
  },
  'an area that the data do not have': {
    tag: 'om-areas',
    programme: areasProgramme,
    attributes: { area: 'atlantis' },
    code: 'wrong-value',
    says: ['area="atlantis"', 'area="atlantis"'],
    as: {},
  },
  'a day to compare from that is none': {
    tag: 'om-changes',
    attributes: { from: 'last year' },
    code: 'wrong-value',
    says: ['from="last year"', 'from="last year"'],
    as: {},
  },
};

test.each(Object.keys(mistakes).flatMap((name) => [0, 1].map((language) => [name, language] as const)))(
  '%s is told in the page, in its language, and once in the console (%i)',
  async (name, language) => {
    const { tag, programme, attributes, code, says, as } = mistakes[name] as Mistake;
    const lang = language === 0 ? 'zh-Hans' : 'en';
    const element = await put(tag, { ...attributes, lang }, programme);
    expect(noticesOf(element)).toEqual([expect.stringContaining(says[language] as string)]);
    // The same words of an element before are not told again.
    const again = await put(tag, { ...attributes, lang }, programme);
    expect(noticesOf(again)).toHaveLength(1);
    expect(told().filter((one) => one !== code)).toEqual([]);
    expect(told().length).toBeLessThanOrEqual(1);
    const right = as && (await put(tag, { ...as, lang }, programme));
    expect(figuresOf(element)).toEqual(right ? figuresOf(right) : []);
    if (right) expect(noticesOf(right)).toEqual([]);
  },
);

test('each mistake is told in the console once, with an address', async () => {
  await put('om-overview', { profile: 'grades', lang: 'en' });
  await put('om-timeline', { profile: 'grades', lang: 'en' });
  await put('om-overview', { profile: 'marks', lang: 'en' });
  expect(told()).toEqual(['wrong-value', 'wrong-value']);
});

test('what an om-programme says wrongly is said by it alone, and changes nothing inside', async () => {
  const programme = make('om-programme', { 'as-of': '2025-13-01', profile: 'all', reader: 'kid', lang: 'zh-Hans' });
  const card = make('om-indicator', { item: 'nursery' }, unset);
  programme.append(card);
  document.body.append(programme);
  await settled(programme);
  await settled(card);
  const alone = await put('om-indicator', { item: 'nursery', lang: 'zh-Hans' });
  expect(noticesOf(programme)).toHaveLength(3);
  expect(programme.shadowRoot?.querySelectorAll('.om .kept'), 'apart from the page’s own text').toHaveLength(3);
  expect(noticesOf(card)).toEqual([]);
  expect(figuresOf(card)).toEqual(figuresOf(alone));
});

/** The page loads, and some seconds pass. */
const later = (milliseconds: number): void => {
  if (document.readyState !== 'complete') window.dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(milliseconds);
};

/** Some turns, without the clock that the test holds. */
const turns = async (element: OmElement): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await element.updateComplete;
};

test.each([
  ['zh-Hans', {}, '没有指明数据'],
  ['en', {}, 'No data are named'],
  ['zh-Hans', { for: 'nobody' }, '没有编号为“nobody”的 om-programme'],
  ['en', { for: 'body' }, 'no om-programme with the id “body”'],
] as const)('data that nobody has named are asked for once the page has loaded (%s %o)', async (lang, named, says) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const element = make('om-overview', { ...named, lang }, unset);
  element.textContent = '页面自己的文字';
  document.body.append(Object.assign(document.createElement('p'), { id: 'body' }), element);
  await turns(element);
  expect(noticesOf(element)).toEqual([]);
  later(5000);
  await turns(element);
  expect(noticesOf(element)).toEqual([expect.stringContaining(says)]);
  expect(element.shadowRoot?.querySelector('slot'), 'the text of the page stays').not.toBeNull();
  expect(told()).toEqual(['for' in named ? 'no-programme' : 'no-source']);
  element.programme = demoProgramme;
  await turns(element);
  expect(noticesOf(element)).toEqual([]);
});

test('an om-programme that comes late is found nevertheless', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const element = make('om-overview', { for: 'late', lang: 'en' }, unset);
  document.body.append(element);
  later(5000);
  await turns(element);
  expect(noticesOf(element)).toHaveLength(1);
  const programme = make('om-programme', { id: 'late' });
  document.body.append(programme);
  await turns(programme);
  await turns(element);
  expect(noticesOf(element)).toEqual([]);
});

test('data on the way, said by null, are waited for', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const element = make('om-overview', { lang: 'en' }, null);
  document.body.append(element);
  await turns(element);
  later(60_000);
  await turns(element);
  expect([noticesOf(element), told()]).toEqual([[], []]);
});
