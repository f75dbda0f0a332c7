import type { Programme } from '@onemetre/core';
import { pickText, type Locale } from '@onemetre/scenes';
import { escapeHtml, safeText } from '@onemetre/scenes/views';

/** The names that 《政府网站发展指引》 gives, for the site, the column and the article. */
export const metaNames = [
  ...['SiteName', 'SiteDomain', 'SiteIDCode'],
  ...['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'],
  ...['ArticleTitle', 'PubDate', 'ContentSource', 'Keywords', 'Author', 'Description', 'Image', 'Url'],
] as const;

/** What the site alone can say: the other names are those of the data. */
export const siteMetaNames = metaNames.filter((name) => !['ArticleTitle', 'PubDate', 'ContentSource'].includes(name));

/**
 * The `<meta>` tags that government websites in China carry, one a line. Title, date and source of the article are those of
 * the data unless given; what the site has to say of itself stands there only if it was given: nothing is invented.
 *
 * @param given content by name; other names than those of the guideline are left out
 */
export function metaTags(programme: Programme, given: Readonly<Record<string, string>>, locale: Locale): string {
  const { title, publisher, released, languages } = programme;
  const own: Readonly<Record<string, string | undefined>> = {
    ArticleTitle: pickText(title, locale, languages)?.text,
    PubDate: released,
    ContentSource: pickText(publisher, locale, languages)?.text,
    ...given,
  };
  return metaNames
    .flatMap((name) => {
      const content = own[name];
      return content === undefined ? [] : [`<meta name="${name}" content="${escapeHtml(safeText(content))}">\n`];
    })
    .join('');
}
