/** What a district sets for its site. Everything may be left out. */
export interface SiteSettings {
  /** Colour of links, marks and the line at the head, as `#rrggbb`. Text in it is darkened where it could not be read. */
  readonly colour?: string | undefined;
  /** The picture beside the name of the site: a file of the folder, such as `assets/logo.svg`. */
  readonly logo?: string | undefined;
  /** Lines for the foot of every page: who is responsible for the site, how it is reached. */
  readonly footer?: readonly string[] | undefined;
  /** Where the site will stand, such as `https://www.example.gov.cn/children/`; a site map needs it. */
  readonly address?: string | undefined;
  /** Where a mistake is told of (纠错): a page, or `mailto:` and `tel:`. */
  readonly report?: string | undefined;
  /** Content of the `<meta>` tags that government websites carry, by name: SiteName, ColumnName and so on. */
  readonly meta?: Readonly<Record<string, string>> | undefined;
}
