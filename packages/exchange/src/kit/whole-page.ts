import type { KitContent } from './kit-content.ts';
import { metaTags } from './meta-tags.ts';
import { pageTitle } from './page-title.ts';
import { plainPage } from './plain-page.ts';

/** A page with the tags that government websites carry. */
export function wholePage(
  { programme, locale, meta = {} }: Pick<KitContent, 'programme' | 'locale' | 'meta'>,
  head: string,
  body: string,
): string {
  return plainPage(locale, pageTitle({ programme, locale }).text, metaTags(programme, meta, locale) + head, body);
}
