import { expect, test } from 'vitest';
import '../define.ts';
import { everyLook, mount, sticksOut } from '../fixtures/mount.ts';
import { violations } from '../fixtures/violations.ts';
import type { OmItem } from './om-item.ts';

test.each(everyLook)(
  'at $width px in $lang, profile $profile, axe finds no fault and nothing sticks out',
  async (look) => {
    await mount<OmItem>('om-item', { ...look, item: 'nursery' });
    expect(await violations()).toEqual([]);
    expect(sticksOut()).toBe(false);
  },
);
