import { hostPages, type HostPage } from './host-pages.ts';

/** What the toolbars of Storybook say; an empty word leaves the story as it is. */
export interface Surroundings {
  readonly theme: string;
  readonly language: string;
  readonly reader: string;
  readonly width: string;
  readonly asOf: string;
  readonly page: HostPage;
}

const sheetId = 'host-page';

const setHostPage = (page: HostPage): void => {
  const sheet = document.getElementById(sheetId) ?? document.head.appendChild(document.createElement('style'));
  sheet.id = sheetId;
  sheet.textContent = hostPages[page];
};

const set = (element: Element, name: 'theme' | 'lang' | 'reader' | 'as-of', value: string): void => {
  if (value !== '') element.setAttribute(name, value);
};

/** Puts a story into the surroundings that were chosen: on every element of ours in it, and on the page around them. */
export const aroundStory = <T>(story: T, { theme, language, reader, width, asOf, page }: Surroundings): T => {
  setHostPage(page);
  if (!(story instanceof HTMLElement)) return story;
  for (const element of [story, ...story.querySelectorAll('*')]) {
    if (!element.localName.startsWith('om-')) continue;
    set(element, 'theme', theme);
    set(element, 'lang', language);
    set(element, 'reader', reader);
    set(element, 'as-of', asOf);
  }
  if (width !== '') story.style.setProperty('width', width);
  document.body.style.setProperty('background', theme.includes('dark') ? '#15181b' : '');
  document.body.style.setProperty('color', theme.includes('dark') ? '#eceef0' : '');
  return story;
};
