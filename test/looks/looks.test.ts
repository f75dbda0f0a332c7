/**
 * Every widget in every state, theme, width and language, as axe and a reader see it. `pnpm check` takes a selection in which
 * each two of these meet; `pnpm test:deep` takes them all.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { widgetElements } from '../widget-tags.ts';
import { axeFaults } from './axe-faults.ts';
import { layoutFaults } from './layout-faults.ts';
import { openLookPage, type LookPage } from './look-page.ts';
import { dimensions, nameOf, type Look } from './look.ts';
import { everyRow, pairRows } from './pairs.ts';
import { partsInPage, valueFaults } from './parts-in-page.ts';

const whole = process.env['ONEMETRE_LOOKS'] === 'all';
const rows: readonly Look[] = whole ? everyRow(dimensions) : pairRows(dimensions);

/** A page keeps its colours and its width for as long as it can: changing them costs more than drawing. */
const inOrder = [...rows].sort(
  (a, b) => Number(a.theme === 'forced') - Number(b.theme === 'forced') || a.width - b.width,
);

let looks: LookPage;
const drawn = new Map<string, Set<string>>();

beforeAll(async () => {
  looks = await openLookPage();
});

afterAll(async () => {
  await looks.close();
});

describe(`${rows.length} looks of ${everyRow(dimensions).length}`, () => {
  test.each(inOrder.map((look) => [nameOf(look), look] as const))('%s', async (_name, look) => {
    await looks.draw(look);
    const parts = drawn.get(look.tag) ?? new Set();
    drawn.set(look.tag, parts);
    for (const part of await looks.page.evaluate(partsInPage, look.tag)) parts.add(part);
    const found = {
      axe: await axeFaults(looks.page),
      layout: await looks.page.evaluate(layoutFaults, { target: look.theme === 'large' ? 60 : 24 }),
      values: await looks.page.evaluate(valueFaults),
    };
    expect(found).toEqual({ axe: [], layout: [], values: [] });
  });
});

/** What none of the states draws. */
const further: Readonly<Record<string, { readonly item: string }>> = {
  // No value at all: words in place of the drawing.
  'om-indicator-chart': { item: 'protected-children' },
};

describe('the manifest names the parts', () => {
  beforeAll(async () => {
    for (const [tag, more] of Object.entries(further)) {
      await looks.draw({ tag, state: 'ready', theme: 'light', width: 1280, lang: 'en' }, more);
      for (const part of await looks.page.evaluate(partsInPage, tag)) drawn.get(tag)?.add(part);
    }
  });

  test.each(widgetElements)('of $tagName that are drawn, and no other', ({ tagName, cssParts = [] }) => {
    expect([...(drawn.get(tagName) ?? [])].sort()).toEqual(cssParts.map(({ name }) => name));
  });
});

test('axe is asked, and a fault is seen', async () => {
  await looks.page.evaluate(() => {
    document
      .querySelector('main')
      ?.replaceChildren(
        Object.assign(document.createElement('button'), { textContent: '' }),
        Object.assign(document.createElement('h4'), { textContent: 'h4' }),
      );
    const meter = document.createElement('div');
    meter.setAttribute('role', 'meter');
    document.querySelector('main')?.append(meter);
  });
  expect((await axeFaults(looks.page)).join('\n')).toContain('button-name');
  expect(await looks.page.evaluate(valueFaults)).not.toEqual([]);
});
