import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
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
  expect(root.querySelector('.shown[role=status]')?.textContent).toContain(`共${all}行`);
  expect(told).toEqual([{ family: 'behind' }]);
});

test('names can be chosen only where the page asks for it', async () => {
  const { element, root } = await mount<OmIndicatorTable>('om-indicator-table');
  expect(root.querySelector('button.choice')).toBeNull();
  element.selectable = true;
  await settled(element);
  const told: unknown[] = [];
  element.addEventListener('om-select', (event) => told.push((event as CustomEvent).detail));
  (root.querySelector('button.choice') as HTMLButtonElement).click();
  expect(told).toEqual([{ kind: 'target', id: 'nursery-2025' }]);
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

test('arrow keys, Home, End and page keys walk through the table, which is one stop of the Tab key', async () => {
  const { root } = await mount<OmIndicatorTable>('om-indicator-table');
  const stops = (): Element[] => [...root.querySelectorAll('table [tabindex="0"]')];
  const at = (): string => {
    const cell = root.activeElement?.closest<HTMLTableCellElement>('th, td');
    return `${cell?.closest('tr')?.rowIndex} ${cell?.cellIndex}`;
  };
  expect(root.querySelector('table')?.getAttribute('role')).toBe('grid');
  expect(stops().length).toBe(1);
  (stops()[0] as HTMLElement).focus();
  const rows = root.querySelectorAll('tr').length;
  const last = root.querySelectorAll('thead th').length - 1;
  const walk: readonly (readonly [string, string])[] = [
    ['{ArrowDown}', '1 0'],
    ['{ArrowRight}', '1 1'],
    ['{End}', `1 ${last}`],
    ['{Home}', '1 0'],
    ['{Control>}{End}{/Control}', `${rows - 1} ${last}`],
    ['{ArrowDown}', `${rows - 1} ${last}`],
    ['{Control>}{Home}{/Control}', '0 0'],
    ['{PageDown}', `${Math.min(10, rows - 1)} 0`],
    ['{PageUp}', '0 0'],
  ];
  for (const [keys, place] of walk) {
    await userEvent.keyboard(keys);
    expect(at(), keys).toBe(place);
    expect(stops(), keys).toEqual([root.activeElement]);
  }
  expect(getComputedStyle(root.activeElement as Element).outlineStyle).toBe('solid');
});

test('what cannot be said is sorted last either way', async () => {
  const { element, root } = await mount<OmIndicatorTable>('om-indicator-table');
  const lastState = (): string | undefined =>
    [...root.querySelectorAll('tbody .state')].pop()?.getAttribute('data-family') ?? undefined;
  for (const order of ['ascending', 'descending']) {
    button(root, '状态').click();
    await settled(element);
    expect(root.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe(order);
    expect(lastState()).toBe('unknown');
  }
  button(root, '恢复方案顺序').click();
  await settled(element);
  expect(root.querySelector('[aria-sort]')).toBeNull();
});
