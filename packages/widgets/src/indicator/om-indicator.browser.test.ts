import { beforeEach, expect, test, vi } from 'vitest';
import '../define.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import { mount, openAll, settled } from '../fixtures/mount.ts';
import { violations } from '../fixtures/violations.ts';
import type { OmIndicator } from './om-indicator.ts';

const card = (item: string, more: object = {}, content = '') =>
  mount<OmIndicator>('om-indicator', { item, ...more }, content);
const text = (root: ShadowRoot, selector: string): string =>
  root.querySelector(selector)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

beforeEach(() => document.body.replaceChildren());

const states = ['nursery', 'retention', 'sealing', 'schools', 'mortality', 'screening', 'later', 'births'] as const;
const cases = states.flatMap((item) =>
  [320, 1280].flatMap((width) => (['zh-Hans', 'en'] as const).map((lang) => [item, width, lang] as const)),
);

test.each(cases)(
  '%s at %s px in %s has no fault that axe finds and nothing that sticks out',
  async (item, width, lang) => {
    const { element, root } = await card(item, { width, lang });
    await openAll(element);
    expect(root.querySelector('tbody')).not.toBeNull();
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
    const edge = (document.querySelector('main') as HTMLElement).getBoundingClientRect();
    for (const label of root.querySelectorAll('.drawing text')) {
      const box = label.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(edge.left - 2);
      expect(box.right).toBeLessThanOrEqual(edge.right + 2);
    }
  },
);

test.each([320, 480, 1280])('labels of a drawing do not touch at %s px', async (width) => {
  for (const item of ['nursery', 'retention', 'schools', 'mortality']) {
    const { root } = await card(item, { width });
    const boxes = [...root.querySelectorAll('.drawing text')].map((label) => label.getBoundingClientRect());
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 4 || b.bottom <= a.top + 4;
        expect(apart, `${item}: ${a.left}-${a.right} / ${b.left}-${b.right}`).toBe(true);
      }
    });
  }
});

test('a value is a meter with words; no value is a picture without a number', async () => {
  const meter = (await card('nursery')).root.querySelector('[part=drawing]');
  expect(meter?.getAttribute('role')).toBe('meter');
  expect(meter?.getAttribute('aria-valuenow')).toBe('3.6');
  expect(meter?.getAttribute('aria-valuetext')).toContain('略有滞后');
  const picture = (await card('sealing')).root.querySelector('[part=drawing]');
  expect(picture?.getAttribute('role')).toBe('img');
  expect(picture?.hasAttribute('aria-valuenow')).toBe(false);
  expect(picture?.getAttribute('aria-label')).toContain('暂无数据');
});

test('the length of the bar is the value', async () => {
  const { root } = await card('nursery');
  const bar = root.querySelector('rect.value') as SVGRectElement;
  const track = root.querySelector('rect.track') as SVGRectElement;
  expect(bar.getBoundingClientRect().width / track.getBoundingClientRect().width).toBeCloseTo(3.6 / 5, 2);
});

test('every figure is marked as one', async () => {
  const { root } = await card('nursery');
  expect(
    [...root.querySelectorAll('article [data-figure]')]
      .slice(0, 3)
      .map((found) => [found.getAttribute('data-figure'), found.textContent?.trim()]),
  ).toEqual([
    ['state', '略有滞后'],
    ['value', '3.6个/千人'],
    ['date', '2024年'],
  ]);
});

test('the plan profile shows the promise large and no verdict', async () => {
  const { root } = await card('nursery', { profile: 'plan' });
  expect(text(root, '[part=value]')).toContain('4.5个以上');
  expect(root.querySelector('[part=state], [part=drawing]')).toBeNull();
  expect(await violations()).toEqual([]);
});

test('an item that is not there is said, with the remedy', async () => {
  const states: string[] = [];
  const { element, root } = await card('nursery');
  element.addEventListener('om-state', (event) => states.push((event as CustomEvent<{ type: string }>).detail.type));
  element.item = 'nothing';
  await settled(element);
  expect(text(root, '[part=notice]')).toContain('nothing');
  expect(states).toEqual(['empty']);
});

test('faulty data are explained, and the page’s own text stays', async () => {
  const { root, element } = await card(
    'nursery',
    { programme: { ...demoProgramme, indicators: [{ id: 'x' }] } },
    '托位：3.6',
  );
  expect(text(root, '[part=notice]')).toContain('数据文件有误');
  expect(
    root
      .querySelector('slot')
      ?.assignedNodes({ flatten: true })
      .some((node) => node.textContent === '托位：3.6'),
  ).toBe(true);
  expect(element.textContent).toBe('托位：3.6');
  expect(await violations()).toEqual([]);
});

test('an internal file is refused', async () => {
  const { root } = await card('nursery', { programme: { ...demoProgramme, release: 'internal' } });
  expect(text(root, '[part=notice]')).toContain('内部文件');
  expect(root.textContent).not.toContain('3.6');
});

test('printing draws what is pending at once, narrow enough for paper', async () => {
  const { element, root } = await card('nursery');
  element.item = 'retention';
  window.dispatchEvent(new Event('beforeprint'));
  expect(text(root, '.title')).toContain('九年义务教育巩固率');
});

test('very long names wrap and break nothing', async () => {
  const long = '儿童'.repeat(400) + 'x'.repeat(300);
  const indicators = demoProgramme.indicators.map((indicator) => ({ ...indicator, title: { 'zh-Hans': long } }));
  await card('nursery', { programme: { ...demoProgramme, indicators }, width: 320 });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
});

test('hostile text stays text', async () => {
  const hostile = '<img src=x onerror="window.hit=1">';
  const indicators = demoProgramme.indicators.map((indicator) => ({ ...indicator, title: { 'zh-Hans': hostile } }));
  const { root } = await card('nursery', { programme: { ...demoProgramme, indicators } });
  expect(text(root, '.title')).toContain(hostile);
  expect(root.querySelector('img')).toBeNull();
});

test('a card that leaves the page leaves no listener behind', async () => {
  const add = vi.spyOn(window, 'addEventListener');
  const remove = vi.spyOn(window, 'removeEventListener');
  const { element } = await card('nursery');
  element.remove();
  expect(remove.mock.calls.filter(([type]) => type === 'beforeprint')).toHaveLength(
    add.mock.calls.filter(([type]) => type === 'beforeprint').length,
  );
  vi.restoreAllMocks();
});
