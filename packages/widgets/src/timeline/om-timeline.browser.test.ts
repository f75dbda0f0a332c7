import { expect, test } from 'vitest';
import '../define.ts';
import { everyLook, mount, sticksOut } from '../fixtures/mount.ts';
import { violations } from '../fixtures/violations.ts';
import type { OmTimeline } from './om-timeline.ts';

test.each(everyLook)(
  'at $width px in $lang, profile $profile, axe finds no fault and nothing sticks out',
  async (look) => {
    await mount<OmTimeline>('om-timeline', look);
    expect(await violations()).toEqual([]);
    expect(sticksOut()).toBe(false);
  },
);

test.each([320, 1280])(
  'at %s px what is due stands under its year, in order of time, each with its line',
  async (width) => {
    const { root } = await mount<OmTimeline>('om-timeline', { width });
    const years = [...root.querySelectorAll('.group .name')].map((name) => name.textContent ?? '');
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual([...new Set(years)].sort());
    expect(root.querySelectorAll('tbody tr:not(.group)').length).toBe(root.querySelectorAll('td svg.line').length);
  },
);

test('on a phone the years stand over each group, and elsewhere once', async () => {
  const narrow = await mount<OmTimeline>('om-timeline', { width: 320 });
  expect(narrow.root.querySelectorAll('.group .scale').length).toBe(narrow.root.querySelectorAll('.group').length);
  const wide = await mount<OmTimeline>('om-timeline', { width: 1280 });
  expect(wide.root.querySelectorAll('.scale').length).toBe(1);
});

test('the state stands at the date that holds now, and only where verdicts are shown', async () => {
  const judged = await mount<OmTimeline>('om-timeline', { profile: 'judged' });
  expect(judged.root.querySelectorAll('td .line .at').length).toBeGreaterThan(0);
  const plan = await mount<OmTimeline>('om-timeline', { profile: 'plan' });
  expect(plan.root.querySelector('td .line .at')).toBeNull();
});
