import type { WidgetArgs } from '../../stories/widget-states.ts';

/**
 * Puts every widget into the page, one below the other, as a page of a district has them, and waits until they stand. Runs in
 * the page, so it uses nothing from outside itself.
 */
export const drawAllInPage = async ({
  tags,
  theme,
  lang,
}: {
  readonly tags: readonly string[];
  readonly theme: string;
  readonly lang: string;
}): Promise<void> => {
  const { states, needs } = (
    window as unknown as { known: Readonly<Record<'states' | 'needs', Readonly<Record<string, WidgetArgs>>>> }
  ).known;
  const heading = (level: 'h1' | 'h2', textContent: string): HTMLElement =>
    Object.assign(document.createElement(level), { textContent });
  const main = document.querySelector('main');
  document.documentElement.lang = lang;
  main?.replaceChildren(heading('h1', 'One Metre'));
  const drawn: Promise<unknown>[] = [];
  for (const tag of tags) {
    const element = document.createElement(tag);
    if (theme !== '') element.setAttribute('theme', theme);
    Object.assign(element, { lang, ...needs[tag], ...states['ready'] });
    // Far from the window, a widget would keep the size that it is expected to have.
    element.style.setProperty('content-visibility', 'visible');
    main?.append(heading('h2', tag), element);
    drawn.push((element as unknown as { updateComplete: Promise<unknown> }).updateComplete);
  }
  for (let step = 0; step < 6; step += 1) {
    await Promise.all(drawn);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  scrollTo(0, 0);
};
