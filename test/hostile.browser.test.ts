import { parseProgramme, evaluateProgramme, type Programme } from '@onemetre/core';
import * as elements from '@onemetre/widgets/define';
import { renderSnapshot, type SnapshotTag } from '@onemetre/widgets/snapshot';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import data from '../seeds/demo-district/plan-2021-2025.json' with { type: 'json' };
import { hostileTexts, longestText, withTexts } from './hostile-texts.ts';

/** Every element of the library: a new one is tried without being named here. */
const tags = Object.values(elements).map((Element) => new Element().localName);

interface Asked {
  readonly tag: string;
  readonly item?: string;
  readonly list?: string;
}

const lists =
  'projects policies pilots campaigns mechanism outcomes honours named context documents notes clusters parties';
const items = data.indicators.filter((_, index) => index % 4 === 0).map(({ id }) => id);

const asked: readonly Asked[] = tags.flatMap((tag): Asked[] => {
  if (tag === 'om-list') return lists.split(' ').map((list) => ({ tag, list }));
  return /^om-indicator(?:-chart)?$/.test(tag) ? items.map((item) => ({ tag, item })) : [{ tag }];
});

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Puts every widget into a page with neighbours before and after, opens all that opens, and waits. */
const mountAll = async (
  programme: unknown,
): Promise<{ before: HTMLElement; after: HTMLElement; widgets: Element[] }> => {
  const [before, after] = ['前', '后'].map((text) => Object.assign(document.createElement('p'), { textContent: text }));
  const widgets = asked.map(({ tag, item = '', list }) =>
    Object.assign(document.createElement(tag), {
      programme,
      item,
      selectable: true,
      ...(list === undefined ? {} : { list }),
    }),
  );
  document.body.append(before as HTMLElement, ...widgets, after as HTMLElement);
  for (let turn = 0; turn < 3; turn += 1) {
    await frame();
    widgets.forEach((widget) =>
      widget.shadowRoot?.querySelectorAll('details').forEach((details) => {
        details.open = true;
      }),
    );
  }
  await frame();
  return { before: before as HTMLElement, after: after as HTMLElement, widgets };
};

const allowed =
  /^(?:a|article|b|br|button|caption|circle|dd|defs|details|div|dl|dt|figure|figcaption|footer|g|h[2-6]|header|input|label|li|line|nav|ol|option|p|path|pattern|polygon|polyline|rect|section|select|slot|small|span|strong|summary|svg|table|tbody|td|text|tfoot|th|thead|title|tr|tspan|ul|om-[a-z-]+)$/;

/** What must not stand in a drawn tree, as short lines. */
const faultsIn = (root: ParentNode): string[] => {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    if (!allowed.test(name)) found.push(`element ${name}`);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^style$|^src|^action$|^formaction$|autofocus/.test(attribute)) found.push(`${name} ${attribute}`);
      if (attribute.endsWith('href') && !/^(?:https?:|mailto:|tel:|#)/.test(value))
        found.push(`${name} ${attribute}=${value}`);
      if (/^(?:[xy][12]?|c[xy]|r|width|height|d|points)$/.test(attribute) && /NaN|Infinity|undefined/.test(value)) {
        found.push(`${name} ${attribute}=${value}`);
      }
    }
    if (element.shadowRoot) found.push(...faultsIn(element.shadowRoot));
  }
  return found;
};

const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066\u2067\ufeff\ud800-\udfff]/u;

const expectHarmless = async (programme: unknown): Promise<void> => {
  const { before, after, widgets } = await mountAll(programme);
  expect((window as { hit?: unknown }).hit).toBeUndefined();
  expect(faultsIn(document.body)).toEqual([]);
  const shown = widgets.map((widget) => widget.shadowRoot?.textContent ?? '');
  expect(shown.every((text) => text.trim() !== '')).toBe(true);
  expect(
    shown
      .filter((text) => unseen.test(text))
      .map((text) => text.slice(Math.max(0, text.search(unseen) - 20), text.search(unseen) + 20)),
  ).toEqual([]);
  const requests = performance.getEntriesByType('resource').filter(({ name }) => name.includes('leak.invalid'));
  expect(requests).toEqual([]);
  // Nothing lies over the neighbours, and nothing makes the page wider.
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  expect([before, after].map(({ textContent }) => textContent)).toEqual(['前', '后']);
  for (const neighbour of [before, after]) {
    const { left, top } = neighbour.getBoundingClientRect();
    neighbour.scrollIntoView();
    const at = neighbour.getBoundingClientRect();
    expect(document.elementFromPoint(left + 2, at.top + 2)).toBe(neighbour);
    expect(Number.isFinite(top)).toBe(true);
  }
};

beforeEach(async () => {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  document.documentElement.lang = 'zh-Hans';
  await page.viewport(320, 900);
});

test('every element is tried', () => {
  expect(tags.length).toBeGreaterThan(10);
  expect(new Set(tags).size).toBe(tags.length);
});

const mutated = (text: string): unknown => withTexts(data, () => text);

test.each(Object.entries(hostileTexts))('%s in every text stays text, in every widget', async (_name, text) => {
  await expectHarmless(mutated(text));
});

test('the longest text, here and there, pushes nothing away', async () => {
  await expectHarmless(withTexts(data, (text, index) => (index % 40 === 0 ? longestText : text)));
});

const snapshotTags = tags.filter((tag): tag is SnapshotTag => !/^om-filter$/.test(tag));

test.each(Object.entries(hostileTexts))('%s in every text stays text, in plain HTML', (_name, text) => {
  const parsed = parseProgramme(mutated(text));
  if (!parsed.ok) return expect(parsed.issues.length).toBeGreaterThan(0);
  const programme: Programme = parsed.programme;
  const evaluation = evaluateProgramme(programme, { asOf: programme.asOf as string });
  for (const { tag, item, list } of asked) {
    if (!snapshotTags.includes(tag as SnapshotTag)) continue;
    let html: string;
    try {
      html = renderSnapshot(tag as SnapshotTag, {
        programme,
        evaluation,
        locale: 'zh-Hans',
        ...(item === undefined ? {} : { item }),
        ...(list === undefined ? {} : { attributes: { list } }),
      });
    } catch (error) {
      // A widget without a static form says so; nothing else may throw.
      expect(String(error)).toContain('unknown widget');
      continue;
    }
    const body = new DOMParser().parseFromString(html, 'text/html').body;
    expect(faultsIn(body), tag).toEqual([]);
    expect(unseen.test(body.textContent ?? ''), `${tag} ${list ?? item ?? ''}`).toBe(false);
    // Read and written again it is the same: no second reading makes markup of it.
    const again = new DOMParser().parseFromString(body.innerHTML, 'text/html').body;
    expect(again.innerHTML).toBe(body.innerHTML);
  }
  return undefined;
});
