import type { Locale } from '@onemetre/scenes';
import { metaTags } from '@onemetre/exchange';
import { answerView, escapeHtml } from '@onemetre/scenes/views';
import { sitePageFile, siteScene, type Site, type SitePage } from './site-page.ts';

/**
 * The `<meta>` tags of a page of a site, one a line, as government websites in China carry them. A page says what it is and
 * since when; what the site says of itself stands there as it was set, and nothing is invented.
 */
export function siteMeta(site: Site, page: SitePage, locale: Locale): string {
  const { programme, name, settings = {} } = site;
  const address = settings.address === undefined ? undefined : `${settings.address}${sitePageFile(page, locale)}`;
  const description = page.name === 'index' ? answerView(siteScene(site, locale))?.sentence : undefined;
  const given = {
    SiteName: name[locale],
    ArticleTitle: page.title,
    ...(description === undefined ? {} : { Description: description }),
    ...settings.meta,
    ...(address === undefined ? {} : { Url: address }),
  };
  const canonical = address === undefined ? '' : `<link rel="canonical" href="${escapeHtml(address)}">\n`;
  return `${metaTags(programme, given, locale)}${canonical}`;
}
