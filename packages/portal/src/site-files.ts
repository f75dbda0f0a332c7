import { locales, type Locale } from '@onemetre/scenes';
import { frontPage } from './front-page.ts';
import { itemPage, itemsOf } from './item-page.ts';
import { listPage } from './list-page.ts';
import { listsOf } from './lists-of.ts';
import { siteIcon } from './site-icon.ts';
import { siteMap } from './site-map.ts';
import { sitePageHtml } from './site-page-html.ts';
import { sitePageFile, type Site, type SitePage, type SitePageName } from './site-page.ts';
import { siteStyle } from './site-style.ts';

/** A file of a site: where it stands from the folder, and what makes its content. */
export interface SiteFile {
  readonly file: string;
  readonly content: () => string;
}

/**
 * The files of a programme's site: its front, its lists where they hold something, and a page for each domain, action,
 * indicator, promise, project, policy, unit and area, in every language; its style, and a site map where it is known where
 * the site will stand. The data (`data/<id>.json` and `.js`) and the script (`assets/onemetre.js`) are laid beside them by
 * the caller. Each page is made when its content is asked for.
 *
 * @throws Error where two items would have the same file
 * @throws RangeError for a colour that is not written as `#rrggbb`
 */
export function siteFiles(site: Site): readonly SiteFile[] {
  const { address, colour } = site.settings ?? {};
  const pages = pagesOf(site);
  const files = locales.flatMap((locale) =>
    pages.map(({ name, isItem, make }): SiteFile => ({
      file: sitePageFile({ name, isItem }, locale),
      content: () => sitePageHtml(site, make(locale), locale),
    })),
  );
  const seen = new Set<string>();
  for (const { file } of files) {
    if (seen.has(file)) throw new Error(`siteFiles requires a page for each item, got ${file} twice`);
    seen.add(file);
  }
  const style = siteStyle(colour);
  return [
    ...files,
    { file: 'assets/site.css', content: () => style },
    { file: 'assets/icon.svg', content: () => siteIcon },
    ...(address === undefined
      ? []
      : [{ file: 'sitemap.xml', content: () => siteMap(pages, address, site.programme.released) }]),
  ];
}

interface Planned extends SitePageName {
  readonly isItem: boolean;
  readonly make: (locale: Locale) => SitePage;
}

function pagesOf(site: Site): readonly Planned[] {
  return [
    { name: 'index', isItem: false, make: (locale) => frontPage(site, locale) },
    ...listsOf(site).map((name): Planned => ({ name, isItem: false, make: (locale) => listPage(site, name, locale) })),
    ...itemsOf(site).map((name): Planned => ({ name, isItem: true, make: (locale) => itemPage(site, name, locale) })),
  ];
}
