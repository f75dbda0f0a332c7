import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define.ts';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import { mount, settled } from '../fixtures/mount.ts';
import { violations } from '../fixtures/violations.ts';
import type { OmIndicatorTable } from './om-indicator-table.ts';

const names = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('tbody th')].map((cell) => cell.textContent?.trim() ?? '');
const button = (root: ShadowRoot, words: string): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find((found) => found.textContent?.includes(words)) as HTMLButtonElement;

const cases = [320, 1280].flatMap((width) =>
  (['zh-Hans', 'en'] as const).flatMap((lang) =>
    (['plan', 'figures', 'judged'] as const).map((profile) => [width, lang, profile] as const),
  ),
);

test.each(cases)(
  'at %s px in %s, profile %s, axe finds no fault and nothing sticks out',
  async (width, lang, profile) => {
    await mount<OmIndicatorTable>('om-indicator-table', { width, lang, profile });
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  },
);

test('sorting works from the keyboard and says its order', async () => {
  const { element, root } = await mount<OmIndicatorTable>('om-indicator-table');
  const inPlanOrder = names(root);
  button(root, '状态').focus();
  await userEvent.keyboard('{Enter}');
  await settled(element);
  expect(root.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
  expect(names(root)).not.toEqual(inPlanOrder);
  await userEvent.keyboard('{Enter}{Enter}');
  await settled(element);
  expect(names(root)).toEqual(inPlanOrder);
  expect(root.querySelector('[aria-sort]')).toBeNull();
});

test('a filter shows its rows, says how many, and tells the page', async () => {
  const { element, root } = await mount<OmIndicatorTable>('om-indicator-table');
  const told: unknown[] = [];
  element.addEventListener('om-filter', (event) => told.push((event as CustomEvent).detail));
  const all = names(root).length;
  button(root, '滞后').click();
  await settled(element);
  expect(names(root).length).toBe(Number(button(root, '滞后').querySelector('.count')?.textContent));
  expect(root.querySelector('[role=status]')?.textContent).toContain(`共${all}行`);
  expect(told).toEqual([{ family: 'behind' }]);
});

test('names can be chosen only where the page asks for it', async () => {
  const { element, root } = await mount<OmIndicatorTable>('om-indicator-table');
  expect(root.querySelector('button.name')).toBeNull();
  element.selectable = true;
  await settled(element);
  const told: unknown[] = [];
  element.addEventListener('om-select', (event) => told.push((event as CustomEvent).detail));
  (root.querySelector('button.name') as HTMLButtonElement).click();
  expect(told).toEqual([{ id: 'nursery-2025', indicator: 'nursery' }]);
});

test('events do not leave the element', async () => {
  const { root } = await mount<OmIndicatorTable>('om-indicator-table');
  let heard = 0;
  document.body.addEventListener('om-filter', () => {
    heard += 1;
  });
  button(root, '滞后').click();
  expect(heard).toBe(0);
});

test('stacked rows keep their roles', async () => {
  const { root } = await mount<OmIndicatorTable>('om-indicator-table', { width: 320 });
  expect(root.querySelector('table.stacked')?.getAttribute('role')).toBe('table');
  expect(root.querySelectorAll('tr[role=row]').length).toBe(10);
});

test('no indicators at all is said', async () => {
  const { root } = await mount<OmIndicatorTable>('om-indicator-table', {
    programme: { ...demoProgramme, indicators: [], targets: [], observations: [], remarks: [] },
  });
  expect(root.querySelector('[part=notice]')?.textContent).toContain('没有可显示的内容');
});
