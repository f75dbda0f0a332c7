import type { WidgetArgs } from '../../stories/widget-states.ts';
import type { Look } from './look.ts';

/** What the page was told once, so that each object is checked and judged once. */
interface Known {
  readonly states: Readonly<Record<string, WidgetArgs>>;
  readonly needs: Readonly<Record<string, WidgetArgs>>;
}

/**
 * Puts one widget into the page, under a first and a second heading, opens what opens, and waits until it stands. Runs in the
 * page, so it uses nothing from outside itself.
 */
export const drawInPage = async ({
  tag,
  state,
  theme,
  lang,
  selectable,
  closed,
  item,
}: Look & { readonly selectable: boolean; readonly closed: boolean; readonly item?: string }): Promise<void> => {
  const { states, needs } = (window as unknown as { known: Known }).known;
  const turn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  const heading = (level: 'h1' | 'h2', textContent: string): HTMLElement =>
    Object.assign(document.createElement(level), { textContent });
  const element = document.createElement(tag);
  if (theme !== 'light' && theme !== 'forced') element.setAttribute('theme', theme);
  element.append(
    Object.assign(document.createElement('p'), {
      textContent: lang === 'en' ? 'The page’s own text.' : '页面自己的文字。',
    }),
  );
  Object.assign(element, {
    selectable,
    lang,
    ...needs[tag],
    ...states[state],
    ...(item === undefined ? {} : { item }),
  });
  document.documentElement.lang = lang;
  document.querySelector('main')?.replaceChildren(heading('h1', 'One Metre'), heading('h2', tag), element);
  scrollTo(0, 0);
  // Measured, then drawn for the width, then opened, and drawn once more.
  for (let step = 0; step < 3; step += 1) {
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    await turn();
    await turn();
    if (!closed)
      element.shadowRoot?.querySelectorAll('details').forEach((details) => {
        details.open = true;
      });
  }
};
