import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import programme from '../../../../seeds/demo-district/plan-2021-2025.json' with { type: 'json' };
import type { OmElement } from '../element/om-element.ts';
import '../define.ts';
import { settled } from '../fixtures/mount.ts';
import { violations } from '../fixtures/violations.ts';

const page = async (tags: readonly string[], attributes: Readonly<Record<string, string>> = {}) => {
  const outer = document.createElement('om-programme');
  outer.programme = programme;
  outer.lang = 'zh-Hans';
  if (attributes['profile'] === 'plan') outer.profile = 'plan';
  outer.selectable = attributes['selectable'] !== undefined;
  const widgets = tags.map((tag) => document.createElement(tag) as OmElement);
  const filter = document.createElement('om-filter');
  outer.append(filter, ...widgets);
  const main = document.createElement('main');
  main.append(Object.assign(document.createElement('h1'), { textContent: 'h1' }), outer);
  document.body.append(main);
  await settled(outer);
  await Promise.all([filter, ...widgets].map(settled));
  return { outer, filter, widgets, root: filter.shadowRoot as ShadowRoot };
};

const said = (root: ShadowRoot): string => root.querySelector('[role=status]')?.textContent ?? '';
const shown = (element: Element): string => element.shadowRoot?.textContent ?? '';
const choose = (root: ShadowRoot, index: number, value: string): void => {
  const select = root.querySelectorAll('select')[index] as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
};

const [first, second] = programme.domains as unknown as [{ id: string }, { id: string }];
const actionsOf = (domain: string): number => programme.actions.filter((action) => action.domain === domain).length;

beforeEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'zh-Hans';
});

test('a domain narrows every widget of the programme, and the bar says by how much', async () => {
  const tags = ['om-actions', 'om-commitments', 'om-indicator-table', 'om-timeline', 'om-responsibility-matrix'];
  const { filter, widgets, root } = await page(tags);
  const whole = widgets.map((widget) => shown(widget).length);
  choose(root, 0, first.id);
  await Promise.all([filter, ...widgets].map(settled));
  widgets.forEach((widget, i) => {
    expect(shown(widget).length, tags[i]).toBeLessThan(whole[i] as number);
    expect(shown(widget), tags[i]).toContain('仅显示：');
  });
  expect(widgets[0]?.shadowRoot?.querySelectorAll('article').length).toBe(actionsOf(first.id));
  const fields = new Set(programme.domains.filter(({ role }) => role === 'domain').map(({ id }) => id));
  const actions = programme.actions.filter(({ domain }) => fields.has(domain)).length;
  expect(said(root)).toContain(`${actions}项行动中的${actionsOf(first.id)}项`);
});

test('clearing brings everything back, and the focus stays in the bar', async () => {
  const { outer, filter, root } = await page(['om-actions']);
  const whole = said(root);
  outer.filter = { domain: second.id };
  await settled(filter);
  expect(said(root)).not.toBe(whole);
  expect((root.querySelector('select') as HTMLSelectElement).value).toBe(second.id);
  (root.querySelector('button') as HTMLButtonElement).click();
  await settled(filter);
  expect(said(root)).toBe(whole);
  expect(root.activeElement?.tagName).toBe('INPUT');
});

test('words are searched while they are typed, in any language and width', async () => {
  const { filter, root } = await page([]);
  (root.querySelector('input') as HTMLInputElement).focus();
  await userEvent.keyboard('zzz ');
  await expect.poll(() => said(root)).toBe('没有符合筛选条件的内容。');
  expect((root.querySelector('input') as HTMLInputElement).value).toBe('zzz ');
  await settled(filter);
});

test('the page hears of a reader’s choice at its programme, not of its own, and nothing bubbles', async () => {
  const { outer, filter, root } = await page([]);
  const told: unknown[] = [];
  outer.addEventListener('om-filter', ({ detail }) => told.push(['programme', detail]));
  filter.addEventListener('om-filter', ({ detail }) => told.push(['filter', detail]));
  document.body.addEventListener('om-filter', () => told.push('body'));
  outer.filter = { domain: second.id };
  await settled(filter);
  expect(told).toEqual([]);
  choose(root, 0, first.id);
  expect(told).toEqual([
    ['programme', { domain: first.id }],
    ['filter', { domain: first.id }],
  ]);
});

test('states can be chosen only where verdicts are shown', async () => {
  expect((await page([])).root.querySelectorAll('select').length).toBe(3);
  document.body.replaceChildren();
  expect((await page([], { profile: 'plan' })).root.querySelectorAll('select').length).toBe(2);
});

test('a state narrows to the items in it, and the table keeps the counts of the others', async () => {
  const { filter, root, widgets } = await page(['om-indicator-table', 'om-actions']);
  const [table, actions] = widgets as [OmElement, OmElement];
  const buttons = (): number => table.shadowRoot?.querySelectorAll('.filters button').length ?? 0;
  const before = buttons();
  choose(root, 2, 'behind');
  await Promise.all([filter, table, actions].map(settled));
  expect(buttons()).toBe(before);
  const families = [...(table.shadowRoot?.querySelectorAll('tbody .state') ?? [])].map((state) =>
    state.getAttribute('data-family'),
  );
  expect(families.length).toBeGreaterThan(0);
  expect(new Set(families)).toEqual(new Set(['behind']));
  const inActions = [...(actions.shadowRoot?.querySelectorAll('.state') ?? [])].map((state) =>
    state.getAttribute('data-family'),
  );
  expect(new Set(inActions)).toEqual(new Set(['behind']));
});

test('a widget that nothing is left in says so, and can clear the filter itself', async () => {
  const { outer, filter, root, widgets } = await page(['om-actions']);
  const [actions] = widgets as [OmElement];
  outer.filter = { text: 'zzz' };
  await settled(actions);
  expect(shown(actions)).toContain('没有符合筛选条件的内容');
  expect(await violations()).toEqual([]);
  actions.shadowRoot?.querySelector<HTMLButtonElement>('.notice button')?.click();
  await Promise.all([filter, actions].map(settled));
  expect(outer.filter).toEqual({});
  expect(said(root)).toMatch(/^共/);
});

test('a card that is not asked for steps aside; headlines of the whole stay', async () => {
  const { outer, widgets } = await page(['om-indicator', 'om-overview']);
  const [card, overview] = widgets as [OmElement, OmElement];
  const item = programme.indicators[0] as { id: string };
  card.item = item.id;
  await settled(card);
  const headline = shown(overview);
  outer.filter = { text: 'zzz' };
  await Promise.all(widgets.map(settled));
  expect(getComputedStyle(card).display).toBe('none');
  expect(shown(overview)).toBe(headline);
  outer.filter = null;
  await settled(card);
  expect(getComputedStyle(card).display).toBe('block');
});

test('what is chosen in one widget is marked in the others, and choosing it again lets it go', async () => {
  const { outer, widgets } = await page(['om-actions', 'om-responsibility-matrix'], { selectable: '' });
  const [actions, matrix] = widgets as [OmElement, OmElement];
  const told: unknown[] = [];
  outer.addEventListener('om-select', ({ detail }) => told.push(detail));
  const button = actions.shadowRoot?.querySelector('h4 .choice') as HTMLButtonElement;
  button.click();
  await Promise.all(widgets.map(settled));
  expect(button.getAttribute('aria-pressed')).toBe('true');
  expect(matrix.shadowRoot?.querySelectorAll('[aria-current=true]').length).toBe(1);
  expect(outer.selected).toEqual({ kind: 'action', id: programme.actions[0]?.id });
  expect(await violations()).toEqual([]);
  button.click();
  await settled(actions);
  expect(told).toEqual([{ kind: 'action', id: programme.actions[0]?.id }, null]);
});

test('a widget alone filters and selects for itself', async () => {
  const table = document.createElement('om-indicator-table');
  table.programme = programme;
  document.body.append(table);
  await settled(table);
  table.filter = { domain: first.id };
  await settled(table);
  expect(shown(table)).toContain('仅显示：');
});

test.each([320, 1280].flatMap((width) => (['zh-Hans', 'en'] as const).map((lang) => [width, lang] as const)))(
  'at %s px in %s the bar has no fault that axe finds and nothing sticks out',
  async (width, lang) => {
    const { page: view } = await import('vitest/browser');
    await view.viewport(width, 900);
    const { outer, filter } = await page([]);
    outer.lang = lang;
    outer.filter = { domain: first.id, text: 'x' };
    await settled(filter);
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  },
);
