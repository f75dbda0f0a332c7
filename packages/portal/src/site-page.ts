import type { Evaluation, Programme } from '@onemetre/core';
import { pickText, type Locale } from '@onemetre/scenes';
import {
  escapeHtml,
  itemAddress,
  makeScene,
  pageAddress,
  type Profile,
  type Reader,
  type Scene,
} from '@onemetre/scenes/views';
import type { SiteSettings } from './site-settings.ts';

/** A site of one programme. */
export interface Site {
  readonly programme: Programme;
  readonly evaluation: Evaluation | null;
  readonly profile: Profile;
  /** What the site is called, by language. */
  readonly name: Readonly<Record<Locale, string>>;
  /** Pages of the same folder that stand beside those of the site. */
  readonly more?: readonly { readonly slug: string; readonly title: Readonly<Record<Locale, string>> }[];
  readonly settings?: SiteSettings;
}

/** What names a page of a site. */
export interface SitePageName {
  /** Its name without language and ending, such as `targets`, or an id for the page of an item. */
  readonly name: string;
  readonly isItem?: boolean;
}

/** One page of a site in one language. */
export interface SitePage extends SitePageName {
  readonly title: string;
  readonly body: string;
}

/** The file of a page from the folder of the site. */
export const sitePageFile = ({ name, isItem }: SitePageName, locale: Locale): string =>
  isItem ? itemAddress(name, locale) : pageAddress(name, locale);

/** The folder of the site as seen from a page. */
export const rootOf = ({ isItem }: Pick<SitePage, 'isItem'>): string => (isItem ? '../' : './');

/** How a widget finds the data: a script of the page holds them, so that the site also opens from a folder. */
export const dataSource = ({ programme }: Site): string => `#${escapeHtml(programme.id)}`;

/** What every page of a language is made from. */
export const siteScene = ({ programme, evaluation, profile }: Site, locale: Locale, reader?: Reader): Scene =>
  makeScene(programme, evaluation, { locale, lang: locale, profile, reader });

/** A text of the programme as HTML, in the language that it is in. */
export const textHtml = (text: Parameters<typeof pickText>[0], { programme }: Site, locale: Locale): string => {
  const picked = pickText(text, locale, programme.languages);
  if (picked === null) return '';
  return picked.fallback ? `<span lang="${picked.lang}">${escapeHtml(picked.text)}</span>` : escapeHtml(picked.text);
};
