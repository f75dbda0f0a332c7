import { expect, test } from 'vitest';
import '../define.ts';
import { everyLook, mount, sticksOut } from '../fixtures/mount.ts';
import { violations } from '../fixtures/violations.ts';
import type { OmMeetingSheet } from './om-meeting-sheet.ts';

test.each(everyLook)(
  'at $width px in $lang, profile $profile, axe finds no fault and nothing sticks out',
  async (look) => {
    await mount<OmMeetingSheet>('om-meeting-sheet', look);
    expect(await violations()).toEqual([]);
    expect(sticksOut()).toBe(false);
  },
);
