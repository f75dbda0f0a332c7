import { afterEach, expect, test } from 'vitest';
import * as elements from '../define.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import { settled } from '../fixtures/mount.ts';
import { judgeOnce } from '@onemetre/scenes/views';
import { renderSnapshot } from '../snapshot/index.ts';
import type { OmElement } from './om-element.ts';

const tags = Object.values(elements).map((Element) => new Element().localName);
const needs = { item: 'nursery', list: 'parties' };

afterEach(() => document.body.replaceChildren());

/** The page's own content: what a snapshot gives, as nodes. */
const ownText = (): Node => {
  const html = renderSnapshot('om-overview', {
    programme: demoProgramme,
    evaluation: judgeOnce(demoProgramme),
    locale: 'zh-Hans',
  });
  return document.importNode(new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Node, true);
};

const make = (tag: string, properties: object, ...children: readonly Node[]): OmElement => {
  const element = Object.assign(document.createElement(tag) as OmElement, needs, { lang: 'zh-Hans' }, properties);
  element.append(...children);
  return element;
};

const put = async (element: OmElement): Promise<OmElement> => {
  document.body.append(element);
  await settled(element);
  for (const inner of element.children) if (inner.localName.startsWith('om-')) await settled(inner as OmElement);
  return element;
};

const drawn = ({ shadowRoot }: OmElement): boolean => shadowRoot?.querySelector('.om') !== null;

test.each(tags)('%s with face="plain" leaves the page’s own text where a toolbar finds it', async (tag) => {
  const own = ownText();
  if (tag === 'om-programme') (own as Element).slot = 'head';
  const element = await put(make(tag, { programme: demoProgramme, face: 'plain' }, own));
  expect(drawn(element)).toBe(false);
  expect(element.shadowRoot?.textContent?.trim()).toBe('');
  expect(document.body.innerText).toContain('能依据所据材料判断');
  expect(element.offsetHeight).toBeGreaterThan(100);
  // Asked for no more, it is drawn.
  element.face = '';
  await settled(element);
  expect(drawn(element)).toBe(true);
});

test.each(tags)('%s draws itself where the page has no text of its own', async (tag) => {
  const data = Object.assign(document.createElement('script'), {
    type: 'application/json',
    textContent: JSON.stringify(demoProgramme),
  });
  const element = await put(make(tag, { face: 'plain' }, data, document.createComment('text')));
  expect(drawn(element)).toBe(true);
  expect(element.shadowRoot?.querySelector('.om')?.textContent?.trim()).not.toBe('');
});

test('one attribute on the om-programme is enough, and a widget may say otherwise', async () => {
  const [plain, bare, own] = [
    make('om-overview', {}, ownText()),
    make('om-timeline', {}),
    make('om-actions', { face: 'drawn' }, ownText()),
  ];
  await put(
    make('om-programme', { programme: demoProgramme, face: 'plain' }, plain as Node, bare as Node, own as Node),
  );
  expect([plain, bare, own].map((element) => drawn(element as OmElement))).toEqual([false, true, true]);
});
