import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import demo from '../../../../seeds/demo-district/plan-2021-2025.json' with { type: 'json' };
import '../define.ts';
import { mount, openAll, settled } from '../fixtures/mount.ts';
import { violations } from '../fixtures/violations.ts';
import type { OmIndicatorChart } from './om-indicator-chart.ts';

const chart = (item: string, more: object = {}, content = '') =>
  mount<OmIndicatorChart>('om-indicator-chart', { programme: demo, item, ...more }, content);
const slider = (root: ShadowRoot): HTMLElement => root.querySelector('[role=slider]') as HTMLElement;
const said = (root: ShadowRoot): string => slider(root).getAttribute('aria-valuetext') ?? '';

/** The paper-coloured line around a label counts for its box. */
const halo = 3;

beforeEach(() => document.body.replaceChildren());

const items = [
  'nursery-seats',
  'new-school-places',
  'parent-classes',
  'vaccination-share',
  'protected-children',
] as const;
const cases = items.flatMap((item) =>
  [320, 1280].flatMap((width) => (['zh-Hans', 'en'] as const).map((lang) => [item, width, lang] as const)),
);

test.each(cases)(
  '%s at %s px in %s has no fault that axe finds and nothing that sticks out',
  async (item, width, lang) => {
    const { element, root } = await chart(item, { width, lang });
    await openAll(element);
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
    const edge = (document.querySelector('main') as HTMLElement).getBoundingClientRect();
    for (const label of root.querySelectorAll('.field text')) {
      const box = label.getBoundingClientRect();
      expect(box.left, label.textContent ?? '').toBeGreaterThanOrEqual(edge.left - halo);
      expect(box.right, label.textContent ?? '').toBeLessThanOrEqual(edge.right + halo);
    }
  },
);

test.each([320, 640, 1280])('what is written into a chart does not touch at %s px', async (width) => {
  for (const { id } of demo.indicators) {
    const { root } = await chart(id, { width });
    const boxes = [...root.querySelectorAll('.plot text')].map((label) => ({
      words: label.textContent,
      box: label.getBoundingClientRect(),
    }));
    boxes.forEach(({ box: a, words }, index) => {
      for (const { box: b, words: others } of boxes.slice(index + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 4 || b.bottom <= a.top + 4;
        expect(apart, `${id}: ${words} / ${others}`).toBe(true);
      }
    });
  }
});

test('the walk begins at the latest value and goes through all points with the keyboard', async () => {
  const { element, root } = await chart('new-school-places');
  expect(said(root)).toContain('2025年：1200个');
  slider(root).focus();
  await settled(element);
  expect(root.querySelectorAll('.plot .cursor')).toHaveLength(2);
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await settled(element);
  expect(said(root)).toBe('2023年：缺');
  await userEvent.keyboard('{Home}');
  await settled(element);
  expect(said(root)).toContain('2021年：1100个');
  expect(slider(root).getAttribute('aria-valuenow')).toBe('1');
  await userEvent.keyboard('{ArrowLeft}');
  await settled(element);
  expect(slider(root).getAttribute('aria-valuenow')).toBe('1');
  await userEvent.keyboard('{End}');
  await settled(element);
  expect(slider(root).getAttribute('aria-valuenow')).toBe(slider(root).getAttribute('aria-valuemax'));
});

test('what is focused is visibly so', async () => {
  const { root } = await chart('nursery-seats');
  await userEvent.keyboard('{Tab}');
  expect(root.activeElement).toBe(slider(root));
  expect(getComputedStyle(slider(root)).outlineStyle).toBe('solid');
});

test('pointing at the chart reads the nearest point', async () => {
  const { element, root } = await chart('nursery-seats');
  const { left, top, width, height } = slider(root).getBoundingClientRect();
  slider(root).dispatchEvent(
    new PointerEvent('pointermove', { clientX: left + width * 0.225, clientY: top + height / 2 }),
  );
  await settled(element);
  expect(root.querySelector('.readout')?.textContent).toContain('2021年：7.2个');
});

test('a chart without a number is words, without a slider or a picture', async () => {
  const { root } = await chart('protected-children');
  expect(root.querySelector('[part=value]')?.textContent).toBe('不予显示');
  expect(root.querySelector('[part=drawing], [role=slider]')).toBeNull();
});

test('the page’s own text stays where the data are faulty', async () => {
  const { root } = await chart('nursery-seats', { programme: { schemaVersion: 99 } }, '托位：12.1');
  expect(root.querySelector('[part=notice]')).not.toBeNull();
  expect(
    root
      .querySelector('slot')
      ?.assignedNodes()
      .map((node) => node.textContent),
  ).toContain('托位：12.1');
});

test('printing draws at once, narrow enough for paper', async () => {
  const { element, root } = await chart('nursery-seats');
  element.item = 'parent-classes';
  window.dispatchEvent(new Event('beforeprint'));
  expect(root.querySelector('.title')?.textContent).toContain('家长课堂');
  expect(root.querySelector('.plot')?.getAttribute('height')).toBe('16.6em');
});

test('another width draws it again', async () => {
  const { element, root } = await chart('nursery-seats', { width: 1280 });
  expect(root.querySelector('.plot')?.getAttribute('height')).toBe('20.6em');
  await page.viewport(320, 900);
  await settled(element);
  expect(root.querySelector('.plot')?.getAttribute('height')).toBe('16.6em');
});
