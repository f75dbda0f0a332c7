import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import demo from '../../../../seeds/demo-district/plan-2021-2025.json' with { type: 'json' };
import '../define.ts';
import { mount, settled } from '../fixtures/mount.ts';
import { violations } from '../fixtures/violations.ts';
import type { OmElement } from './om-element.ts';

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

const saved: Saved[] = [];
const blobs = new Map<string, Blob>();

beforeEach(() => {
  saved.length = 0;
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = create(blob as Blob);
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href) as Blob });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const open = async (tag: string, properties: object): Promise<{ element: OmElement; root: ShadowRoot }> => {
  const { element, root } = await mount<OmElement>(tag, { programme: demo, ...properties });
  (root.querySelector('details.download') as HTMLDetailsElement).open = true;
  await settled(element);
  return { element, root };
};
const press = async (root: ShadowRoot, words: string): Promise<void> => {
  const button = [...root.querySelectorAll<HTMLButtonElement>('.downloads button')].find(
    ({ textContent }) => textContent === words,
  );
  if (!button) throw new Error(`no button ${words}`);
  button.click();
  // A picture is packed when the browser has time.
  await expect.poll(() => saved).toHaveLength(1);
};
/** The text of a file with its byte order mark, which `Blob.text` would drop. */
const textOf = async ({ blob }: Saved): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());

const widgets = [
  ['om-indicator', { item: 'nursery-seats' }, 'demo-district-2021_nursery-seats_2026-03-20.csv'],
  ['om-indicator-chart', { item: 'nursery-seats' }, 'demo-district-2021_nursery-seats-chart_2026-03-20.csv'],
  ['om-indicator-table', {}, 'demo-district-2021_indicators_2026-03-20.csv'],
  ['om-overview', {}, 'demo-district-2021_overview_2026-03-20.csv'],
  ['om-timeline', {}, 'demo-district-2021_timeline_2026-03-20.csv'],
  ['om-list', { list: 'notes' }, 'demo-district-2021_notes_2026-03-20.csv'],
  ['om-attention', {}, 'demo-district-2021_attention_2026-03-20.csv'],
] as const;

test.each(widgets)('%s gives its table as CSV, each row with place, marks and date', async (tag, properties, name) => {
  const { root } = await open(tag, properties);
  await press(root, '表格（CSV）');
  const text = await textOf(saved[0] as Saved);
  expect(saved[0]?.name).toBe(name.replace('demo-district-2021', demo.id));
  expect(text.charAt(0)).toBe('\ufeff');
  const [head = '', ...rows] = text.slice(1).trimEnd().split('\r\n');
  // What programs read stands behind what is shown.
  const judged = tag !== 'om-list';
  expect(head).toMatch(judged ? /地区,标记,测算口径,数据截至,id,(?:[a-z_]+,)*as_of$/ : /地区,标记,数据截至,id,as_of$/);
  expect(rows.length).toBeGreaterThan(0);
  // A widget of several tables repeats their heads.
  for (const row of rows)
    expect(row).toMatch(
      /,(?:标记,(?:测算口径,)?数据截至,id,(?:[a-z_]+,)*as_of|演示数据、非官方示例,(?:按一米通用规则测算，非考核口径。,)?2026年3月20日,.*,2026-03-20)$/,
    );
});

test('the file of a chart holds every row that its table shows, with the word of the state', async () => {
  const { element, root } = await open('om-indicator-chart', { item: 'new-school-places' });
  const table = [...root.querySelectorAll('details')].find(
    ({ className }) => className === 'table',
  ) as HTMLDetailsElement;
  table.open = true;
  await settled(element);
  await press(root, '表格（CSV）');
  const rows = (await textOf(saved[0] as Saved)).trimEnd().split('\r\n').slice(1);
  const shown = [...root.querySelectorAll('tbody tr')].map((row) => row.querySelector('th')?.textContent?.trim());
  expect(rows.map((row) => row.split(',')[1])).toEqual(shown);
  expect(rows.find((row) => row.includes('2023年'))).toContain('缺');
  for (const row of rows) expect(row).toContain('已到期待核');
});

test('hostile text cannot run as a formula', async () => {
  const indicators = demo.indicators.map((indicator) => ({ ...indicator, title: { 'zh-Hans': '=HYPERLINK("x")' } }));
  const { root } = await open('om-indicator', { item: 'nursery-seats', programme: { ...demo, indicators } });
  await press(root, '表格（CSV）');
  for (const row of (await textOf(saved[0] as Saved)).trimEnd().split('\r\n').slice(1)) expect(row).toMatch(/^"?'=/);
});

const pictures = [
  ['幻灯片16:9（PNG）', 1920, 1080],
  ['手机（PNG）', 1080, null],
] as const;

test.each(pictures)('%s has its size', async (words, width, height) => {
  for (const item of ['nursery-seats', 'parent-classes', 'protected-children']) {
    saved.length = 0;
    const { root } = await open('om-indicator-chart', { item });
    await press(root, words);
    const picture = await createImageBitmap((saved[0] as Saved).blob);
    expect(saved[0]?.name).toMatch(/\.png$/);
    expect(picture.width).toBe(width);
    if (height !== null) expect(picture.height).toBe(height);
  }
});

test('a picture holds name, state, place, marks, date and source', async () => {
  const written: string[] = [];
  const write = CanvasRenderingContext2D.prototype.fillText;
  vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText').mockImplementation(function fill(
    this: CanvasRenderingContext2D,
    ...words
  ) {
    written.push(words[0]);
    write.apply(this, words);
  });
  for (const tag of ['om-indicator', 'om-indicator-chart']) {
    written.length = 0;
    saved.length = 0;
    const { root } = await open(tag, { item: 'nursery-seats' });
    await press(root, '图片（PNG）');
    const text = written.join('');
    for (const words of [
      '每百名三岁以下孩子的托位',
      '已完成',
      '禾麓区',
      '演示数据',
      '非官方示例',
      '2026年3月20日',
      '数据来源',
    ])
      expect(text, tag).toContain(words);
  }
});

test('where downloads are blocked, the picture stands large in the page, with a name', async () => {
  const { element, root } = await open('om-indicator-chart', { item: 'nursery-seats' });
  const button = [...root.querySelectorAll<HTMLButtonElement>('.downloads button')].slice(-1)[0];
  button?.click();
  await settled(element);
  const canvas = root.querySelector('canvas');
  expect(canvas?.width).toBe(1920);
  expect(canvas?.getAttribute('aria-label')).toContain('每百名三岁以下孩子的托位');
  expect(await violations()).toEqual([]);
});
