/**
 * A few parts of the gallery, compared with pictures in version control. Letters are drawn differently by every Chromium and
 * font, so the pictures count only where both are those they were made with; elsewhere the report says that the layout
 * tests alone have looked. `ONEMETRE_PICTURES=write` makes the pictures anew: look at them before they are kept.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { differentShare } from './different-share.ts';
import type { Look } from './look.ts';
import { openLookPage } from './look-page.ts';

const folder = fileURLToPath(new URL('pictures/', import.meta.url));
const writes = process.env['ONEMETRE_PICTURES'] === 'write';

const shown: Readonly<Record<string, Look>> = {
  'card-zh-light': { tag: 'om-indicator', state: 'ready', theme: 'light', width: 320, lang: 'zh-Hans' },
  'card-en-dark': { tag: 'om-indicator', state: 'ready', theme: 'dark', width: 320, lang: 'en' },
  'card-zh-forced': { tag: 'om-indicator', state: 'ready', theme: 'forced', width: 320, lang: 'zh-Hans' },
  'chart-zh-light': { tag: 'om-indicator-chart', state: 'ready', theme: 'light', width: 1280, lang: 'zh-Hans' },
  'card-en-large': { tag: 'om-indicator', state: 'ready', theme: 'large', width: 1280, lang: 'en' },
  'child-zh-light': { tag: 'om-domains', state: 'child', theme: 'light', width: 320, lang: 'zh-Hans' },
};

const looks = await openLookPage();
afterAll(looks.close);

/** What draws the letters: the browser's major version, and how wide its fonts make some of them. */
const drawnBy = {
  chromium: Number.parseInt(looks.version, 10),
  letters: await looks.page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    return ['400 100px sans-serif', '600 100px sans-serif'].map((font) => {
      if (!pen) return 0;
      pen.font = font;
      return Number(pen.measureText('一米 One Metre 0123456789 %‰，。').width.toFixed(1));
    });
  }),
};
const kept = `${folder}drawn-by.json`;
if (writes) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(kept, `${JSON.stringify(drawnBy)}\n`);
}
const same = existsSync(kept) && JSON.stringify(JSON.parse(readFileSync(kept, 'utf8'))) === JSON.stringify(drawnBy);

const pictureOf = async (look: Look): Promise<Buffer> => {
  await looks.draw(look, { closed: true });
  await looks.page.setViewportSize({ width: look.width === 320 ? 320 : 800, height: 480 });
  // Drawn once more for the width that the picture has: until two pictures are the same.
  let picture = await looks.page.screenshot();
  for (let turn = 0; turn < 20; turn += 1) {
    const next = await looks.page.screenshot();
    if (next.equals(picture)) break;
    picture = next;
  }
  return picture;
};

describe(
  same
    ? `pictures of Chromium ${drawnBy.chromium} and its fonts`
    : `pictures were not compared: Chromium ${drawnBy.chromium} or its fonts are others; the layout tests have looked`,
  () => {
    test.each(same ? Object.entries(shown) : [])('%s', async (name, look) => {
      const file = `${folder}${name}.png`;
      const picture = await pictureOf(look);
      if (writes) writeFileSync(file, picture);
      // A thousandth is what the edges of letters may differ by.
      expect(await differentShare(looks.page, picture, readFileSync(file))).toBeLessThan(0.001);
    });
  },
);

test('a picture of something else is told apart', async () => {
  const [a, b] = [await pictureOf(shown['card-zh-light'] as Look), await pictureOf(shown['card-en-dark'] as Look)];
  expect(await differentShare(looks.page, a, a)).toBe(0);
  expect(await differentShare(looks.page, a, b)).toBeGreaterThan(0.1);
});
