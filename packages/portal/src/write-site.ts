import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { locales } from '@onemetre/scenes';
import { frontPage } from './front-page.ts';
import { itemPage, itemsOf } from './item-page.ts';
import { listPage } from './list-page.ts';
import { sitePageFile, sitePageHtml, type Site, type SitePage } from './site-page.ts';
import { listNames } from './site-words.ts';

/**
 * Writes the pages of a programme's site into a folder: its front, its lists, and a page for each domain, action,
 * indicator, promise, project, policy, unit and area, in every language. Data, styles and scripts are laid beside them by
 * the caller.
 *
 * @param told hears after each page how many of how many are written
 * @returns the files written, from the folder
 * @throws Error where two items would have the same file
 */
export const writeSite = async (
  site: Site,
  out: string,
  told: (done: number, all: number) => void = () => {},
): Promise<readonly string[]> => {
  const items = itemsOf(site);
  const all = locales.length * (1 + listNames.length + items.length);
  const files = new Set<string>();
  for (const locale of locales) {
    const write = async (page: SitePage | null): Promise<void> => {
      if (page === null) return;
      const file = sitePageFile(page, locale);
      if (files.has(file)) throw new Error(`two items would have the page ${file}`);
      files.add(file);
      await mkdir(dirname(join(out, file)), { recursive: true });
      await writeFile(join(out, file), sitePageHtml(site, page, locale));
      told(files.size, all);
    };
    await write(frontPage(site, locale));
    for (const name of listNames) await write(listPage(site, name, locale));
    for (const id of items) await write(itemPage(site, id, locale));
  }
  return [...files];
};
