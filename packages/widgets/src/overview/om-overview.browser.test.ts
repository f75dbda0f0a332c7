import { expect, test } from 'vitest';
import '../define.ts';
import { everyLook, mount, sticksOut } from '../fixtures/mount.ts';
import { violations } from '../fixtures/violations.ts';
import type { OmOverview } from './om-overview.ts';

test.each(everyLook)(
  'at $width px in $lang, profile $profile, axe finds no fault and nothing sticks out',
  async (look) => {
    const { root } = await mount<OmOverview>('om-overview', look);
    root.querySelectorAll('details').forEach((details) => {
      details.open = true;
    });
    expect(await violations()).toEqual([]);
    expect(sticksOut()).toBe(false);
    expect(root.querySelectorAll('.items').length).toBe(look.profile === 'judged' ? 1 : 0);
  },
);

test('a mark is drawn for each item that is counted', async () => {
  const { root } = await mount<OmOverview>('om-overview');
  for (const row of root.querySelectorAll('.families li')) {
    expect(row.querySelectorAll('.tally rect').length).toBe(Number(row.querySelector('.count')?.textContent));
  }
});
