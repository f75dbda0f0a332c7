import { afterEach, expect, test, vi } from 'vitest';
import { defineAll } from '../define-all.ts';
import * as elements from '../define.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import { settled } from '../fixtures/mount.ts';
import { version } from '../version.ts';
import { defineElement } from './define-element.ts';
import type { OmElement } from './om-element.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('the same class defined again is nothing to speak of', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  defineElement('programme', elements.OmProgramme);
  expect(warn).not.toHaveBeenCalled();
});

test('another class under a tag that is taken stands down, once, and both versions are named', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  class Other extends HTMLElement {}
  class Another extends HTMLElement {}
  defineElement('programme', Other);
  defineElement('overview', Another);
  expect(customElements.get('om-programme')).toBe(elements.OmProgramme);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toContain(version);
});

test('under a prefix of its own every element works, also inside a programme of the other prefix', async () => {
  defineAll('xq');
  const tags = Object.values(elements).map((Element) => new Element().localName.replace(/^om-/, 'xq-'));
  expect(tags.every((tag) => customElements.get(tag) !== undefined)).toBe(true);
  const programme = document.createElement('om-programme');
  programme.programme = demoProgramme;
  programme.lang = 'zh-Hans';
  const card = document.createElement('xq-indicator') as OmElement;
  card.item = 'nursery';
  programme.append(card);
  document.body.append(programme);
  await settled(programme);
  await settled(card);
  expect(card.shadowRoot?.textContent).toContain('托位');
  expect(card).toBeInstanceOf(elements.OmIndicator);
  expect(card.constructor).not.toBe(elements.OmIndicator);
});
