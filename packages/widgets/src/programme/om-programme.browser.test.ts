import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../define.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import { mount, settled } from '../fixtures/mount.ts';
import { violations } from '../fixtures/violations.ts';
import type { OmIndicator } from '../indicator/om-indicator.ts';
import type { OmProgramme } from './om-programme.ts';

const make = <T extends HTMLElement>(tag: string, attributes: Readonly<Record<string, string>> = {}): T => {
  const element = document.createElement(tag) as T;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const answer = (make: () => Promise<Response>): ReturnType<typeof vi.spyOn> =>
  vi.spyOn(window, 'fetch').mockImplementation(make);
const good = (): Promise<Response> => Promise.resolve(new Response(JSON.stringify(demoProgramme)));
const shown = (element: HTMLElement): string => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  vi.restoreAllMocks();
  delete (window as { OneMetreData?: unknown }).OneMetreData;
});

test.each(
  [320, 1280].flatMap((width) =>
    (['zh-Hans', 'en'] as const).flatMap((lang) =>
      (['plan', 'figures', 'judged'] as const).map((profile) => [width, lang, profile] as const),
    ),
  ),
)('the head at %s px in %s, profile %s, has no fault that axe finds', async (width, lang, profile) => {
  const { root } = await mount<OmProgramme>('om-programme', { width, lang, profile });
  expect(root.querySelector('.title')?.textContent).toContain(lang === 'en' ? 'Example District' : '示例区');
  expect(await violations()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
});

test('many widgets inside are one request, and speak the language chosen outside', async () => {
  const fetching = answer(good);
  const programme = make<OmProgramme>('om-programme', { src: 'one.json', lang: 'en' });
  const cards = ['nursery', 'retention', 'schools'].map((item) => make<OmIndicator>('om-indicator', { item }));
  programme.append(...cards);
  document.body.append(programme);
  await expect.poll(() => shown(cards[0] as OmIndicator)).toContain('Nursery places');
  expect(fetching).toHaveBeenCalledTimes(1);
  expect(fetching.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit' });
});

test('a widget that is there before its programme finds it later', async () => {
  const card = make<OmIndicator>('om-indicator', { item: 'nursery' });
  const outer = make('x-not-defined');
  outer.append(card);
  document.body.append(outer);
  await settled(card);
  const programme = make<OmProgramme>('om-programme');
  programme.programme = demoProgramme;
  outer.append(programme);
  programme.append(card);
  await settled(card);
  expect(shown(card)).toContain('每千常住人口托位数');
});

test('a widget outside finds its programme by id, also when that comes later', async () => {
  const card = make<OmIndicator>('om-indicator', { item: 'nursery', for: 'there' });
  document.body.append(card);
  await settled(card);
  expect(shown(card)).not.toContain('托位');
  const programme = make<OmProgramme>('om-programme', { id: 'there' });
  programme.programme = demoProgramme;
  document.body.append(programme);
  await settled(card);
  await settled(card);
  expect(shown(card)).toContain('托位');
});

test('data in a child script are read, and read again when they change', async () => {
  const card = make<OmIndicator>('om-indicator', { item: 'nursery' });
  const script = make<HTMLScriptElement>('script', { type: 'application/json' });
  script.textContent = JSON.stringify(demoProgramme);
  card.append(script);
  document.body.append(card);
  await settled(card);
  expect(shown(card)).toContain('托位');
  script.remove();
  const other = make<HTMLScriptElement>('script', { type: 'application/json' });
  other.textContent = '{';
  card.append(other);
  await settled(card);
  expect(shown(card)).toContain('不完整或不是 JSON');
});

test('data of a .js file in the page are found by name', async () => {
  (window as { OneMetreData?: unknown }).OneMetreData = { demo: demoProgramme };
  const card = make<OmIndicator>('om-indicator', { item: 'nursery', src: '#demo' });
  document.body.append(card);
  await settled(card);
  expect(shown(card)).toContain('托位');
  card.src = '#other';
  await settled(card);
  expect(shown(card)).toContain('页面中没有这份数据');
});

test('a date chosen on the programme reaches the widgets inside', async () => {
  const programme = make<OmProgramme>('om-programme', { 'as-of': '2024-12-31' });
  programme.programme = demoProgramme;
  const card = make<OmIndicator>('om-indicator', { item: 'nursery' });
  programme.append(card);
  document.body.append(programme);
  await settled(card);
  expect(shown(card)).toContain('暂无数据');
  programme.asOf = '2025-03-20';
  await settled(programme);
  await settled(card);
  expect(shown(card)).toContain('3.6');
});

test('without any date nothing is judged, and the page is told why', async () => {
  const { asOf: _asOf, ...undated } = demoProgramme;
  const { root } = await mount<OmProgramme>('om-programme', { programme: undated });
  expect(root.textContent).toContain('未选定评估日期');
});

test('a failure is explained once, with a button; inside it is said shortly and the page’s text stays', async () => {
  answer(() => Promise.resolve(new Response('<!doctype html><p>登录')));
  const programme = make<OmProgramme>('om-programme', { src: 'login.json' });
  const card = make<OmIndicator>('om-indicator', { item: 'nursery' });
  card.textContent = '托位 3.6（2024年）';
  programme.append(card);
  document.body.append(programme);
  await expect.poll(() => shown(programme)).toContain('服务器给的是网页，不是数据');
  await settled(card);
  expect(card.shadowRoot?.querySelector('slot')).not.toBeNull();
  expect(card.shadowRoot?.querySelector('button')).toBeNull();
  vi.restoreAllMocks();
  answer(good);
  programme.shadowRoot?.querySelector('button')?.click();
  await expect.poll(() => shown(card)).toContain('略有滞后');
});

test('the last of many addresses wins', async () => {
  let late = 0;
  vi.spyOn(window, 'fetch').mockImplementation(async (input) => {
    const title = { 'zh-Hans': String(input) };
    late += 1;
    await new Promise((resolve) => setTimeout(resolve, String(input).length % 7));
    late -= 1;
    return new Response(JSON.stringify({ ...demoProgramme, title }));
  });
  const programme = make<OmProgramme>('om-programme');
  document.body.append(programme);
  for (let turn = 0; turn < 50; turn += 1) {
    programme.src = `${'x'.repeat(50 - turn)}${turn}.json`;
    await Promise.resolve();
  }
  await expect.poll(() => shown(programme)).toContain('x49.json');
  // Not before every answer has come, also those that nobody waits for any more.
  await expect.poll(() => late).toBe(0);
  await settled(programme);
  expect(shown(programme)).toContain('x49.json');
});

test('a failure is said also where the page has a head of its own, and the widgets inside stay', async () => {
  answer(() => Promise.resolve(new Response('', { status: 404 })));
  const programme = make<OmProgramme>('om-programme', { src: 'gone.json' });
  const head = make('h2', { slot: 'head' });
  const inside = make('p');
  programme.append(head, inside);
  document.body.append(programme);
  await expect.poll(() => shown(programme)).toContain('没有找到数据文件');
  expect([head.assignedSlot, inside.assignedSlot].every((slot) => slot !== null)).toBe(true);
});

test('reading again that fails keeps the last data, marked', async () => {
  answer(good);
  const programme = make<OmProgramme>('om-programme', { src: 'kept.json' });
  document.body.append(programme);
  await expect.poll(() => shown(programme)).toContain('示例区');
  vi.restoreAllMocks();
  answer(() => Promise.resolve(new Response('', { status: 403 })));
  programme.reload();
  await expect.poll(() => shown(programme)).toContain('以下仍是上一次读到的数据');
  expect(shown(programme)).toContain('示例区');
});

test('a head of the page’s own takes the place of ours', async () => {
  const { element, root } = await mount<OmProgramme>('om-programme');
  const own = document.createElement('h2');
  own.slot = 'head';
  own.textContent = '自己的标题';
  element.append(own);
  expect((root.querySelector('slot[name=head]') as HTMLSlotElement).assignedElements()).toEqual([own]);
});
