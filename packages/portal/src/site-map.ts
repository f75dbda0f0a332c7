import { locales } from '@onemetre/scenes';
import { escapeHtml } from '@onemetre/scenes/views';
import { sitePageFile, type SitePageName } from './site-page.ts';

/**
 * The site map: every page in every language, each with what it is in the others.
 *
 * @param pages in their order
 * @param address where the site stands, ending in `/`
 * @param date of the release, where there is one
 */
export function siteMap(pages: readonly SitePageName[], address: string, date: string | undefined): string {
  const at = (page: SitePageName, locale: (typeof locales)[number]): string =>
    escapeHtml(`${address}${sitePageFile(page, locale)}`);
  const entries = pages.flatMap((page) =>
    locales.map((locale) => {
      const others = locales.map((one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${at(page, one)}"/>`);
      return `<url><loc>${at(page, locale)}</loc>${date === undefined ? '' : `<lastmod>${date}</lastmod>`}${others.join('')}</url>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}
