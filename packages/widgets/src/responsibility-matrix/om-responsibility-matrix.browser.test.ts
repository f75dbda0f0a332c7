import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import programme from '../../../../seeds/demo-district/plan-2021-2025.json' with { type: 'json' };
import '../define.ts';
import { mount } from '../fixtures/mount.ts';
import { violations } from '../fixtures/violations.ts';
import type { OmResponsibilityMatrix } from './om-responsibility-matrix.ts';

const matrix = (more: object = {}) => mount<OmResponsibilityMatrix>('om-responsibility-matrix', { programme, ...more });

test.each([320, 1280].flatMap((width) => (['zh-Hans', 'en'] as const).map((lang) => [width, lang] as const)))(
  'at %s px in %s axe finds no fault and nothing sticks out of the page',
  async (width, lang) => {
    await matrix({ width, lang, selectable: true });
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  },
);

test('each duty has a mark and a word of its own; by duty never looks like lead', async () => {
  const duties = ['lead', 'support', 'by-duty'] as const;
  const action = programme.actions[0] as { id: string };
  const parties = programme.parties.filter((party) => !('collective' in party)).slice(0, 3);
  const responsibilities = duties.map((duty, i) => ({ item: action.id, party: parties[i]?.id, duty }));
  const { root } = await matrix({ programme: { ...programme, responsibilities } });
  const cells = [...root.querySelectorAll('tbody td:nth-child(2)')];
  expect(cells.map((cell) => cell.textContent?.trim())).toEqual(['牵头', '配合', '按职责分工']);
  const drawn = cells.map((cell) => cell.querySelector('svg')?.innerHTML.replace(/<!--.*?-->/g, ''));
  expect(new Set(drawn).size).toBe(3);
  // Per unit only what it leads is counted.
  expect([...root.querySelectorAll('tbody td:last-child')].map((cell) => cell.textContent?.trim())).toEqual([
    '1',
    '',
    '',
  ]);
});

test('the matrix is one stop of the Tab key, and arrow keys walk through it', async () => {
  const { root } = await matrix();
  const stop = root.querySelector<HTMLElement>('[tabindex="0"]');
  expect(root.querySelectorAll('[tabindex="0"]').length).toBe(1);
  stop?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  const cell = root.activeElement as HTMLTableCellElement;
  expect([cell.parentElement?.tagName, cell.tagName, cell.cellIndex]).toEqual(['TR', 'TD', 1]);
  await userEvent.keyboard('{Control>}{End}{/Control}');
  const last = root.activeElement as HTMLTableCellElement;
  expect(last.closest('tfoot')).not.toBeNull();
  // Heads that stay in sight do not cover what has the focus.
  await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowDown}{ArrowRight}');
  const box = (root.activeElement as Element).getBoundingClientRect();
  const head = (root.querySelector('thead th') as Element).getBoundingClientRect();
  expect(box.top).toBeGreaterThanOrEqual(head.bottom - 1);
  expect(box.left).toBeGreaterThanOrEqual(head.right - 1);
});

test('a phone gets a list by action', async () => {
  const { root } = await matrix({ width: 320 });
  expect(root.querySelector('table')).toBeNull();
  expect(root.querySelectorAll('.by-action > li').length).toBeGreaterThan(0);
});

test.each([
  [1280, 'zh-Hans', '区园林绿化中心（现由区建设交通局承担）'],
  [1280, 'en', 'District Parks Centre (now carried by District Construction and Transport Bureau)'],
  [320, 'zh-Hans', '区园林绿化中心（现由区建设交通局承担）'],
] as const)('at %s px in %s it is said who carries the duties of a merged unit now', async (width, lang, words) => {
  const { root } = await matrix({ width, lang });
  const text = (root.textContent ?? '').replace(/\s+/g, ' ');
  expect(text).toContain(words);
});
