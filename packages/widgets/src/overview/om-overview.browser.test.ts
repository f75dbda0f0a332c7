import { expect, test } from 'vitest';
import '../define.ts';
import { mount } from '../fixtures/mount.ts';
import { violations } from '../fixtures/violations.ts';
import type { OmOverview } from './om-overview.ts';

const cases = [320, 1280].flatMap((width) =>
  (['zh-Hans', 'en'] as const).flatMap((lang) =>
    (['plan', 'figures', 'judged'] as const).map((profile) => [width, lang, profile] as const),
  ),
);

test.each(cases)(
  'at %s px in %s, profile %s, axe finds no fault and nothing sticks out',
  async (width, lang, profile) => {
    const { root } = await mount<OmOverview>('om-overview', { width, lang, profile });
    root.querySelectorAll('details').forEach((details) => {
      details.open = true;
    });
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
    expect(root.querySelectorAll('.axes').length).toBe(profile === 'judged' ? 1 : 0);
  },
);

test('a mark is drawn for each item that is counted', async () => {
  const { root } = await mount<OmOverview>('om-overview');
  for (const row of root.querySelectorAll('.families li')) {
    expect(row.querySelectorAll('.tally rect').length).toBe(Number(row.querySelector('.count')?.textContent));
  }
});
