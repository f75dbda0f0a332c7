/** The style sheets of a page reach nothing that moves our text or our figures; what they may reach is named here. */
import * as elements from '@onemetre/widgets/define';
import type { OmElement } from '@onemetre/widgets';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { demoProgramme } from '../../packages/scenes/src/fixtures/demo-programme.ts';
import { brokenNumbers } from './broken-numbers.ts';
import { inheritedProperties } from './inherited-properties.ts';
import { printedLines } from './printed-lines.ts';

const tags = Object.values(elements).map((Element) => new Element().localName);
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Let through on purpose: the page says in which type and how large, and whether a reader sees and can press it at all. */
const letThrough = /^(?:font-family|font-size|visibility|pointer-events|cursor)$/;

let widgets: readonly OmElement[] = [];

/** Every widget, for adults and for children, drawn and measured at the width that there is. */
const mountAll = async (): Promise<void> => {
  widgets = tags.flatMap((tag) =>
    (['', 'child'] as const).map((reader) =>
      Object.assign(document.createElement(tag) as OmElement, {
        programme: demoProgramme,
        item: /^om-indicator(?:-chart)?$/.test(tag) ? 'nursery' : '',
        list: 'documents',
        lang: reader === '' ? 'zh-Hans' : 'en',
        reader,
      }),
    ),
  );
  // So that cards below the window are laid out too.
  for (const widget of widgets) widget.style.setProperty('content-visibility', 'visible');
  document.body.replaceChildren(...widgets);
  for (let turn = 0; turn < 6; turn += 1) await frame();
};

const figures = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.hasAttribute('data-figure') ? [element] : []),
    ...(element.shadowRoot ? figures(element.shadowRoot) : []),
  ]);

const lines = (): readonly (readonly string[])[] => widgets.map(printedLines);

const set = (property: string, value: string): void => {
  for (const widget of widgets) widget.style.setProperty(property, value);
};

const unset = (property: string): void => {
  for (const widget of widgets) widget.style.removeProperty(property);
};

/** Where one list first differs from another. */
const firstOther = (one: readonly string[], other: readonly string[]): readonly string[] => {
  const at = one.findIndex((line, place) => line !== other[place]);
  if (at >= 0) return [`${one[at]} → ${other[at]}`];
  return other.length > one.length ? [`${other.length - one.length} more`] : [];
};

const known = inheritedProperties(3);

test('the browser hands down what is looked for here', () => {
  const names = known.map(({ property }) => property);
  expect(names).toEqual(
    expect.arrayContaining(
      'text-indent word-break overflow-wrap word-spacing letter-spacing font-style font-variant-caps text-shadow text-transform hyphens quotes tab-size text-autospace line-height text-align writing-mode direction'.split(
        ' ',
      ),
    ),
  );
  expect(names).not.toContain('width');
});

describe('set around every widget', () => {
  let before: readonly (readonly string[])[] = [];
  let seen: readonly Element[] = [];

  beforeAll(async () => {
    await page.viewport(1024, 900);
    await mountAll();
    before = lines();
    seen = figures(document.body);
  });

  test('there is something to move', () => {
    expect(before.flat().length).toBeGreaterThan(1000);
    expect(seen.length).toBeGreaterThan(300);
  });

  // All at once, because to lay the page out for each of two hundred would take minutes.
  test.each([0, 1, 2])('no inherited property moves a line or reaches a figure: values of kind %i', (kind) => {
    const asked = [...new Set(known.map(({ property }) => property))].flatMap((name) => {
      const of = known.filter(({ property }) => property === name && !letThrough.test(name));
      return of[kind] ?? of[0] ?? [];
    });
    const values = () =>
      asked.map(({ property }) => {
        const found = new Set(seen.map((figure) => getComputedStyle(figure).getPropertyValue(property)));
        return `${property}: ${[...found].join(' or ')}`;
      });
    const own = values();
    for (const { property, value } of asked) set(property, value);
    const [moved, reached] = [lines(), values()];
    for (const { property } of asked) unset(property);
    expect(reached.filter((value, at) => value !== own[at])).toEqual([]);
    // The first of each widget: one in which everything moved is not read to its end.
    expect(before.flatMap((each, at) => firstOther(each, moved[at] ?? []))).toEqual([]);
  });

  test('the type of the page is the type of every figure', () => {
    set('font-family', 'monospace');
    expect(new Set(seen.map((figure) => getComputedStyle(figure).fontFamily))).toEqual(new Set(['monospace']));
    unset('font-family');
  });

  test('twice the size of the page’s text is twice the size of every figure', () => {
    const sizes = () => seen.map((figure) => Number.parseFloat(getComputedStyle(figure).fontSize));
    const own = sizes();
    set('font-size', '32px');
    sizes().forEach((size, at) => expect(size / (own[at] as number)).toBeCloseTo(2, 1));
    unset('font-size');
  });

  test('what is said in a language is set in the type of that language', () => {
    const told = widgets.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[lang]') ?? [])]);
    expect(told.length).toBeGreaterThan(widgets.length - 1);
    for (const element of told)
      expect(getComputedStyle(element).getPropertyValue('-webkit-locale')).toBe(`"${element.getAttribute('lang')}"`);
  });

  test('colours are those that the page names for us, from wherever it names them', () => {
    const inks = () =>
      new Set(
        widgets.map(({ shadowRoot }) => getComputedStyle(shadowRoot?.querySelector('[part~="base"]') as Element).color),
      );
    document.body.style.setProperty('--om-ink', 'rgb(1, 2, 3)');
    expect(inks()).toEqual(new Set(['rgb(1, 2, 3)']));
    document.body.style.removeProperty('--om-ink');
    document.body.style.setProperty('color', 'white');
    expect(inks()).toEqual(new Set(['rgb(28, 32, 36)']));
    document.body.style.removeProperty('color');
  });
});

describe.each([320, 768, 1280])('in an article %i px wide', (width) => {
  beforeEach(async () => {
    await page.viewport(width, 900);
    await mountAll();
  });

  test('no number stands on two lines', () => {
    for (const [property, value] of [
      ['text-indent', '2em'],
      ['word-break', 'break-all'],
      ['text-align', 'justify'],
      ['line-break', 'anywhere'],
    ] as const)
      set(property, value);
    expect(widgets.flatMap(brokenNumbers)).toEqual([]);
  });
});

test('a number that is torn is seen', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const torn = root.appendChild(document.createElement('p'));
  torn.textContent = 'of 1,234 in all';
  torn.style.setProperty('width', '0');
  torn.style.setProperty('word-break', 'break-all');
  expect(brokenNumbers(host)).toEqual(['1,234 in “of 1,234 in all”']);
  host.remove();
});

test('a style sheet of the page shows nothing that the filter, or the page itself, hides', () => {
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = `${tags.join(',')}{display:block!important}`;
  const made = tags.flatMap((tag) =>
    ['filtered', 'hidden'].map((name) => {
      const widget = document.createElement(tag);
      widget.toggleAttribute(name, true);
      return document.body.appendChild(widget);
    }),
  );
  expect(made.filter((widget) => widget.getClientRects().length > 0)).toEqual([]);
  sheet.remove();
});
