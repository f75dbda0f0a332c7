import { formatDate, locales, pickText, type Locale } from '@onemetre/scenes';
import { escapeHtml, marksOf, pageAddress } from '@onemetre/scenes/views';
import { listsOf } from './lists-of.ts';
import { siteMeta } from './site-meta.ts';
import { rootOf, sitePageFile, textHtml, type Site, type SitePage } from './site-page.ts';
import { siteWords, type ListName } from './site-words.ts';

const dataset = (site: Site, locale: Locale): string => {
  const { programme } = site;
  const say = (text: Parameters<typeof pickText>[0]): string =>
    pickText(text, locale, programme.languages)?.text ?? programme.id;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: say(programme.title),
    ...(programme.summary ? { description: say(programme.summary) } : {}),
    identifier: programme.stamp?.hash ?? programme.id,
    ...(programme.released === undefined ? {} : { datePublished: programme.released }),
    inLanguage: programme.languages,
    creator: { '@type': 'Organization', name: say(programme.publisher) },
    spatialCoverage: say(programme.jurisdiction.title),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `data/${programme.id}.json` },
    ],
  };
  // Nothing in it can end the element that it stands in.
  return `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
};

/** The lists that stand at the head of every page; the others stand at its foot. */
const first: ReadonlySet<ListName> = new Set(['targets', 'actions', 'units', 'timeline', 'child']);

/** A page as a whole: complete without scripts, with the marks and the source that keep it true. */
export const sitePageHtml = (site: Site, page: SitePage, locale: Locale): string => {
  const { programme, name, settings = {} } = site;
  const say = siteWords[locale];
  const root = rootOf(page);
  const link = (slug: string, words: string): string =>
    `<li><a href="${root}${pageAddress(slug, locale)}"${slug === page.name && !page.isItem ? ' aria-current="page"' : ''}>${words}</a></li>`;
  const title = page.name === 'index' ? page.title : `${page.title} · ${name[locale]}`;
  const alternates = locales
    .map(
      (one) =>
        `<link rel="alternate" hreflang="${one}" href="${escapeHtml((settings.address ?? root) + sitePageFile(page, one))}">`,
    )
    .join('\n');
  const others = locales
    .filter((one) => one !== locale)
    .map(
      (one) =>
        `<a href="${root}${sitePageFile(page, one)}" lang="${one}" hreflang="${one}">${siteWords[one].ownName}</a>`,
    );
  const marks = marksOf(programme, locale).map((mark) => `<span class="mark">${mark}</span>`);
  const { released } = programme;
  const publisher = textHtml(programme.publisher, site, locale);
  const lists = listsOf(site);
  const menu = lists
    .filter((slug) => first.has(slug))
    .map((slug) => link(slug, say.pages[slug]))
    .join('');
  const logo = settings.logo === undefined ? '' : `<img src="${root}${escapeHtml(settings.logo)}" alt="">`;
  const foot = programme.publisherIsIssuer ? 'official' : programme.demonstration ? 'invented' : 'made';
  const more = [
    ...lists.filter((slug) => !first.has(slug)).map((slug) => link(slug, say.pages[slug])),
    ...(site.more ?? []).map(({ slug, title: words }) => link(slug, words[locale])),
    ...(settings.report === undefined ? [] : [`<li><a href="${escapeHtml(settings.report)}">${say.report}</a></li>`]),
  ].join('');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="renderer" content="webkit">
<title>${escapeHtml(title)}</title>
${siteMeta(site, page, locale)}${alternates}
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/site.css">
<script src="${root}assets/onemetre.js" defer></script>
<script src="${root}data/${encodeURIComponent(programme.id)}.js" defer></script>
${page.name === 'index' ? `${dataset(site, locale)}\n` : ''}</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
<header class="site"><div class="wrap">
<p class="name"><a href="${root}${pageAddress('index', locale)}">${logo}${escapeHtml(name[locale])}</a> ${marks.join(' ')}</p>
<p class="language">${others.join(' ')}</p>
<nav aria-label="${say.lists}"><ul>${menu}</ul></nav>
</div></header>
<main id="main" class="wrap">
${page.body}
</main>
<footer class="site"><div class="wrap">
<nav aria-label="${say.lists}"><ul>${more}</ul></nav>
${(settings.footer ?? []).map((line) => `<p>${escapeHtml(line)}</p>\n`).join('')}<p>${programme.publisherIsIssuer ? say.official : say.notice}${say.foot[foot](publisher)}</p>
<p>${released === undefined ? '' : `${formatDate(released, locale)} · `}${say.hash} <code>${programme.stamp?.hash ?? ''}</code></p>
</div></footer>
</body>
</html>
`;
};
