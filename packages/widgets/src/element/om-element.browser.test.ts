import { html, type TemplateResult } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import '../define.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import { settled } from '../fixtures/mount.ts';
import { OmElement } from './om-element.ts';

/** A widget with a fault of its own. */
class Faulty extends OmElement {
  protected override renderScene(): TemplateResult {
    throw new Error('a fault of ours');
  }
}
customElements.define('x-faulty', Faulty);

/** A widget that shows a part, and nothing of it where the filter asks for something else. */
class Whole extends OmElement {
  protected override renderScene(): TemplateResult {
    return html`<p>whole</p>`;
  }
}
customElements.define('x-whole', Whole);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('a fault of one widget is said in its place, heard by the page, and harms no neighbour', async () => {
  const thrown: unknown[] = [];
  const { setTimeout: later } = window;
  vi.spyOn(window, 'setTimeout').mockImplementation(((call: () => void, wait?: number) =>
    later(() => {
      try {
        call();
      } catch (error) {
        thrown.push(error);
      }
    }, wait)) as typeof setTimeout);
  const programme = document.createElement('om-programme');
  programme.programme = demoProgramme;
  programme.lang = 'zh-Hans';
  const faulty = document.createElement('x-faulty') as Faulty;
  faulty.textContent = '页面自己的文字';
  const card = document.createElement('om-indicator');
  card.item = 'nursery';
  programme.append(faulty, card);
  document.body.append(programme);
  await settled(programme);
  await Promise.all([faulty, card].map(settled));
  expect(faulty.shadowRoot?.querySelector('[part=notice]')?.textContent).toContain('这里没有显示出来');
  expect(faulty.shadowRoot?.querySelector('slot')).not.toBeNull();
  expect(card.shadowRoot?.textContent).toContain('托位');
  await expect.poll(() => String(thrown[0])).toContain('a fault of ours');
});

test('a widget about the whole takes no part in a filter', async () => {
  const whole = document.createElement('x-whole') as Whole;
  whole.programme = demoProgramme;
  document.body.append(whole);
  whole.filter = { text: 'nothing like it' };
  await settled(whole);
  expect(whole.shadowRoot?.textContent).toContain('whole');
});

test('a filter or a choice that is none changes nothing', async () => {
  const whole = document.createElement('x-whole') as Whole;
  const set = (value: unknown): void => void Object.assign(whole, { filter: value, selected: value });
  for (const value of ['x', 7, null, undefined, [], { kind: 'planet', id: 'p' }, { kind: 'unit' }]) set(value);
  expect([whole.filter, whole.selected]).toEqual([{}, null]);
  whole.selected = { kind: 'unit', id: 'u1' };
  expect(whole.selected).toEqual({ kind: 'unit', id: 'u1' });
});

test('where we have no words in the reader’s language, those of the programme’s first stand there, and say which they are', async () => {
  const card = document.createElement('om-indicator');
  card.programme = { ...demoProgramme, languages: ['zh-Hans', 'en'] };
  card.item = 'nursery';
  card.lang = 'bo';
  document.body.append(card);
  await settled(card);
  expect(card.shadowRoot?.querySelector('[lang]')?.getAttribute('lang')).toBe('zh-Hans');
  expect(card.shadowRoot?.textContent).toContain('仅有中文');
});

test('what a framework sets stands on the element, as what a page writes does', async () => {
  const card = document.createElement('om-indicator');
  const written = (): readonly string[] => [...card.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  document.body.append(card);
  await settled(card);
  expect(written()).toEqual([]);
  Object.assign(card, { lang: 'en', item: 'nursery', src: '#plan', asOf: '2024-12-31', reader: 'child' });
  await settled(card);
  expect(written()).toEqual(['as-of=2024-12-31', 'item=nursery', 'lang=en', 'src=#plan']);
  Object.assign(card, { lang: '', item: null, src: undefined, asOf: '' });
  await settled(card);
  expect(written()).toEqual([]);
});
