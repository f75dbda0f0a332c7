import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layoutFaults } from './layout-faults.ts';
import { openLookPage, type LookPage } from './look-page.ts';
import { dimensions, nameOf, type Look } from './look.ts';
import { everyRow } from './pairs.ts';

let looks: LookPage;

beforeAll(async () => {
  looks = await openLookPage();
});

afterAll(async () => {
  await looks.close();
});

const ready = { ...dimensions, state: ['ready'] as const };
const rows: readonly Look[] = [
  ...everyRow({ ...ready, theme: ['light', 'large'] as const }),
  // Between narrow and wide, tables have the least room; English words are the longest.
  ...everyRow({ ...ready, theme: ['light'] as const, width: [768], lang: ['en'] as const }),
];

const faultsOf = async (look: Look): Promise<readonly string[]> => {
  await looks.draw(look, { selectable: true });
  return looks.page.evaluate(layoutFaults, { target: look.theme === 'large' ? 60 : 24 });
};

describe('nothing is cut off, covered, without size, out of the page or too small to press', () => {
  test.each(rows.map((look) => [nameOf(look), look] as const))('%s', async (_name, look) => {
    expect(await faultsOf(look)).toEqual([]);
  });
});

test('each fault is seen where it is', async () => {
  await looks.page.evaluate(() => {
    const part = (style: string, text: string, name = 'p'): HTMLElement => {
      const made = Object.assign(document.createElement(name), { textContent: text });
      Object.assign(made.style, Object.fromEntries(style.split(';').map((rule) => rule.split(':'))));
      return made;
    };
    document
      .querySelector('main')
      ?.replaceChildren(
        part('width:2000px', 'wide'),
        part('width:20px;overflow:hidden;whiteSpace:nowrap', 'what is cut off'),
        part('fontSize:0', 'small'),
        part('position:absolute;top:300px;left:10px', 'under'),
        part('position:absolute;top:302px;left:12px', 'over'),
        part('width:9px;height:9px;padding:0', 'x', 'button'),
      );
  });
  const found = (await looks.page.evaluate(layoutFaults, { target: 24 })).join('\n');
  for (const fault of ['px wide in', 'cut off', 'without size', 'is over', 'to press']) expect(found).toContain(fault);
});
