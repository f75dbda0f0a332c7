/** A page with every widget, walked through by the Tab key, looked at in 400 % and watched for movement. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { widgetTags } from '../widget-tags.ts';
import { drawAllInPage } from './draw-all-in-page.ts';
import { layoutFaults } from './layout-faults.ts';
import { openLookPage, type LookPage } from './look-page.ts';

let looks: LookPage;

beforeAll(async () => {
  looks = await openLookPage();
});

afterAll(async () => {
  await looks.close();
});

const drawAll = async (width: number, height: number, theme = ''): Promise<void> => {
  await looks.page.setViewportSize({ width, height });
  await looks.page.evaluate(drawAllInPage, { tags: widgetTags, theme, lang: 'en' });
};

interface Stop {
  /** The widget it stands in, or the page. */
  readonly widget: string;
  /** A number of its own for each element. */
  readonly id: number;
  readonly said: string;
  readonly ringed: boolean;
  readonly inView: boolean;
}

/** What has the focus now; null on the page itself. Runs in the page. */
const stopInPage = (): Stop | null => {
  let at = document.activeElement;
  const widget = at?.localName ?? '';
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return null;
  const numbers = ((window as unknown as { numbers?: Map<Element, number> }).numbers ??= new Map());
  if (!numbers.has(at)) numbers.set(at, numbers.size);
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const { top, bottom, left, right } = at.getBoundingClientRect();
  return {
    widget,
    id: numbers.get(at) ?? -1,
    said: `${widget} ${at.localName} “${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 30)}”`,
    ringed: at.matches(':focus-visible') && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  };
};

const walk = async (key: 'Tab' | 'Shift+Tab'): Promise<readonly Stop[]> => {
  const stops: Stop[] = [];
  for (;;) {
    await looks.page.keyboard.press(key);
    const stop = await looks.page.evaluate(stopInPage);
    // Left the page, or caught in it.
    if (stop === null || stops.some(({ id }) => id === stop.id)) return stops;
    stops.push(stop);
  }
};

test('the Tab key goes through every widget in order, is seen everywhere, and gets out again', async () => {
  await drawAll(1280, 900);
  const there = await walk('Tab');
  expect(await looks.page.evaluate(stopInPage)).toBeNull();
  expect(there.filter(({ ringed }) => !ringed).map(({ said }) => said)).toEqual([]);
  expect(there.filter(({ inView }) => !inView).map(({ said }) => said)).toEqual([]);
  // Widgets in the order of the page, each left before the next is entered.
  const visited = there.map(({ widget }) => widget).filter((widget, index, all) => widget !== all[index - 1]);
  expect(visited).toEqual(widgetTags.filter((tag) => visited.includes(tag)));
  expect(visited.length).toBeGreaterThan(15);
  const back = await walk('Shift+Tab');
  expect(back.map(({ id }) => id)).toEqual(there.map(({ id }) => id).reverse());
});

test('a grid is one stop, and arrow keys walk through it', async () => {
  await drawAll(1280, 900);
  for (const tag of ['om-indicator-table', 'om-responsibility-matrix']) {
    const cells = looks.page.locator(`${tag} [role="grid"] [tabindex="0"]`);
    expect(await cells.count()).toBe(1);
    await cells.focus();
    const before = await looks.page.evaluate(stopInPage);
    await looks.page.keyboard.press('ArrowDown');
    const after = await looks.page.evaluate(stopInPage);
    expect(after?.widget).toBe(tag);
    expect(after?.id).not.toBe(before?.id);
    expect(await cells.count()).toBe(1);
  }
});

test('the points of a chart are walked through, and each is said in words', async () => {
  await drawAll(1280, 900);
  const walker = looks.page.locator('om-indicator-chart [part~="walk"]');
  await walker.focus();
  const first = await walker.getAttribute('aria-valuetext');
  await looks.page.keyboard.press('ArrowLeft');
  await expect.poll(() => walker.getAttribute('aria-valuetext')).not.toBe(first);
  expect(await walker.getAttribute('aria-valuetext')).toMatch(/\d/);
});

test.each(['', 'large'])(
  'enlarged four times on a screen of 1280 × 1024 the page reflows, theme “%s”',
  async (theme) => {
    await drawAll(320, 256, theme);
    expect(await looks.page.evaluate(layoutFaults, { target: theme === 'large' ? 60 : 24 })).toEqual([]);
  },
);

test('nothing moves by itself, whether or not the reader asks for stillness', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await looks.page.emulateMedia({ reducedMotion });
    await drawAll(1280, 900);
    const moving = await looks.page.evaluate(() => {
      const found: string[] = [];
      const visit = (root: ParentNode): void =>
        root.querySelectorAll('*').forEach((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          if (animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth')
            found.push(element.localName);
          if (element.shadowRoot) visit(element.shadowRoot);
        });
      visit(document);
      return found;
    });
    expect(moving).toEqual([]);
  }
});
