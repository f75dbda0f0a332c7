import { expect, test } from 'vitest';
import '../define.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import { everyLook, mount, settled, sticksOut } from '../fixtures/mount.ts';
import { violations } from '../fixtures/violations.ts';
import type { OmChanges } from './om-changes.ts';

test.each(everyLook)(
  'at $width px in $lang, profile $profile, axe finds no fault and nothing sticks out',
  async (look) => {
    await mount<OmChanges>('om-changes', look);
    expect(await violations()).toEqual([]);
    expect(sticksOut()).toBe(false);
  },
);

const later = { ...demoProgramme, id: 'demo-2030', targets: demoProgramme.targets.slice(1) };

test('an edition in the page is found by the name that before gives', async () => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = 'previous';
  script.textContent = JSON.stringify(demoProgramme);
  document.head.append(script);
  const { element, root } = await mount<OmChanges>('om-changes', { programme: later, earlierSrc: '#previous' });
  expect(root.textContent).toContain('不再列入1项');
  element.earlierSrc = '';
  await settled(element);
  expect(root.textContent).not.toContain('不再列入');
  script.remove();
});

test('an edition that is not there is told, and the dates are not compared in its place', async () => {
  const { root } = await mount<OmChanges>('om-changes', { programme: later, earlierSrc: '#nowhere' });
  expect(root.querySelector('[part="sentence"]')?.textContent).toContain('请核对元素的 before');
  expect(root.querySelector('table')).toBeNull();
});

test('the edition before can be set from script', async () => {
  const { root } = await mount<OmChanges>('om-changes', { programme: later, earlier: demoProgramme });
  expect(root.querySelectorAll('table').length).toBeGreaterThan(0);
});
