import { expect, test } from 'vitest';
import '../define.ts';
import { areasProgramme } from '../../../scenes/src/fixtures/areas-programme.ts';
import { everyLook, mount, settled, sticksOut } from '../fixtures/mount.ts';
import { violations } from '../fixtures/violations.ts';
import type { OmAreas } from './om-areas.ts';

const mounted = (more: Readonly<Record<string, unknown>> = {}) =>
  mount<OmAreas>('om-areas', { programme: areasProgramme, ...more });

test.each(everyLook)(
  'at $width px in $lang, profile $profile, axe finds no fault and nothing sticks out',
  async (look) => {
    await mounted(look);
    expect(await violations()).toEqual([]);
    expect(sticksOut()).toBe(false);
  },
);

const names = (root: ShadowRoot): (string | undefined)[] =>
  [...root.querySelectorAll('.listing tbody tr')].map((row) => row.querySelector('th')?.textContent?.trim());

test('areas stand in the order of the file until a reader asks for another, and come back to it', async () => {
  const { element, root } = await mounted();
  expect(names(root)).toEqual(['北镇', '南镇', '河街道', '山街道']);
  root.querySelector<HTMLButtonElement>('thead button')?.click();
  await settled(element);
  expect(names(root)).toEqual(['南镇', '北镇', '河街道', '山街道']);
  root.querySelector<HTMLButtonElement>('.plan-order')?.click();
  await settled(element);
  expect(names(root)).toEqual(['北镇', '南镇', '河街道', '山街道']);
});

test('a dot stands only where there is a value, at its own place also when the rows are in another order', async () => {
  const { element, root } = await mounted();
  const dots = (): (string | null | undefined)[] =>
    [...root.querySelectorAll('.listing tbody tr')].map((row) => row.querySelector('circle')?.getAttribute('cx'));
  const [north, south, ...none] = dots();
  expect(none).toEqual([undefined, undefined]);
  expect(Number.parseFloat(north ?? '')).toBeGreaterThan(Number.parseFloat(south ?? ''));
  root.querySelector<HTMLButtonElement>('thead button')?.click();
  await settled(element);
  expect(dots().slice(0, 2)).toEqual([south, north]);
});
