import type { Evaluation, Programme } from '@onemetre/core';
import { formatDate, locales, pickText, type Locale } from '@onemetre/scenes';
import { renderSnapshot } from '@onemetre/widgets/snapshot';
import { escapeHtml } from '@onemetre/scenes/views';
import { pageWords as words } from './page-words.ts';
import { pages, type Page } from './pages.ts';
import { actions, type Section } from './sections.ts';

export interface PageContent {
  readonly page: Page;
  readonly programme: Programme;
  readonly evaluation: Evaluation | null;
  readonly locale: Locale;
  readonly hash: string;
  /** The edition before, where the portal has it. */
  readonly earlier: Programme | undefined;
}

/** Chinese prevails: its page has the plain name. */
const fileEnds: Readonly<Record<Locale, string>> = { 'zh-Hans': '.html', en: '.en.html' };

/** The file name of a page in a language. */
export const pageFile = (slug: string, locale: Locale): string => `${slug}${fileEnds[locale]}`;

const heading = (programme: Programme, locale: Locale): { text: string; lang: string } => {
  const picked = pickText(programme.title, locale, programme.languages);
  return { text: picked?.text ?? programme.id, lang: picked?.lang ?? locale };
};

const documentHead = ({ programme, locale }: PageContent): string => {
  const say = words[locale];
  const plan = programme.documents.find(({ kind }) => kind === 'plan');
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say.issuer, pickText(programme.issuer, locale, programme.languages)?.text],
    [say.indexNumber, plan?.indexNumber],
    [say.number, plan?.number],
    [say.written, plan?.written && formatDate(plan.written, locale)],
    [say.published, plan?.published && formatDate(plan.published, locale)],
    [say.validity, pickText(plan?.validity, locale, programme.languages)?.text],
  ];
  const cells = rows
    .map(([term, value]) => `<div><dt>${term}</dt><dd>${escapeHtml(value ?? say.notGiven)}</dd></div>`)
    .join('');
  const link = plan?.address
    ? `<div><dt>${say.document}</dt><dd><a href="${escapeHtml(plan.address)}" rel="noopener">${say.source}</a></dd></div>`
    : '';
  return `<dl class="document">${cells}${link}</dl>`;
};

const releaseChoice = ({ programme, locale }: PageContent): string => {
  const say = words[locale];
  if (!programme.releases || programme.releases.length < 2) return '';
  const options = programme.releases
    .map(({ date, asOf, title }) => {
      const name = pickText(title, locale, programme.languages)?.text ?? date;
      return `<option data-as-of="${asOf}" data-known-at="${date}">${escapeHtml(name)} · ${date}</option>`;
    })
    .reverse()
    .join('');
  // Hidden until the page's own script can act on it.
  return `<label class="release" hidden>${say.release} <select id="release"><option>${say.current}</option>${options}</select></label>`;
};

const sectionHtml = (section: Section, { programme, evaluation, locale, page, hash, earlier }: PageContent): string => {
  const widgets = section.widgets
    .map(({ tag, attributes = {} }) => {
      const options = {
        programme,
        evaluation,
        locale,
        profile: page.profile,
        hash,
        attributes,
        earlier,
      };
      const items =
        tag === 'om-indicator'
          ? programme.indicators.filter(({ purpose }) => purpose === 'progress').map(({ id }) => id)
          : [attributes['item']];
      return items
        .map((item) => {
          const all = item === undefined ? attributes : { ...attributes, item };
          const written = Object.entries(all)
            .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
            .join('');
          return `<${tag}${written}>${renderSnapshot(tag, item === undefined ? options : { ...options, item })}</${tag}>`;
        })
        .join('\n');
    })
    .join('\n');
  const grid = section.widgets.some(({ tag }) => tag === 'om-indicator') ? ' class="cards"' : '';
  return `<section id="${section.id}" aria-labelledby="${section.id}-title">
<h2 id="${section.id}-title">${section.title[locale]}</h2>
<p class="lead">${section.lead[locale]}</p>
<div${grid}>${widgets}</div>
</section>`;
};

/** The head of a plan's page, in place of the one that the element would make. */
const planHead = (content: PageContent, marks: string): string => {
  const { text, lang } = heading(content.programme, content.locale);
  return `<div class="head" slot="head">
<h1 lang="${lang}">${escapeHtml(text)}</h1>
<p class="marks">${marks}</p>
<p class="notice">${words[content.locale].notice}</p>
${documentHead(content)}
${releaseChoice(content)}
</div>`;
};

/** A whole page as HTML. Every figure stands in it as light DOM, so that it can be read without the script. */
export const pageHtml = (content: PageContent): string => {
  const { page, programme, locale, hash } = content;
  const say = words[locale];
  const elsewhere = locales
    .filter((other) => other !== locale)
    .map(
      (other) =>
        `<a href="${pageFile(page.slug, other)}" lang="${other}" hreflang="${other}">${words[other].ownName}</a>`,
    );
  const title = heading(programme, locale);
  const marks = [
    ...(programme.publisherIsIssuer ? [] : [say.unofficial]),
    ...(programme.demonstration ? [say.demonstration] : []),
  ]
    .map((mark) => `<span class="mark">${mark}</span>`)
    .join(' ');
  const menu = pages
    .map(
      ({ slug, menu: name }) =>
        `<li><a href="${pageFile(slug, locale)}"${slug === page.slug ? ' aria-current="page"' : ''}>${name[locale]}</a></li>`,
    )
    .join('');
  const contents = page.sections.map(({ id, title: name }) => `<li><a href="#${id}">${name[locale]}</a></li>`).join('');
  const data = `data/${programme.id}.json`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="renderer" content="webkit">
<title>${escapeHtml(title.text)} · ${say.site}</title>
<link rel="icon" href="assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/portal.css">
<script src="assets/onemetre.js" defer></script>
<script src="assets/portal.js" defer></script>
</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
<header class="site">
<div class="wrap bar"><p class="name"><a href="${pageFile('index', locale)}">${say.site}</a> <span class="mark">${say.unofficial}</span></p>
<p class="language">${elsewhere.join(' ')}</p></div>
<nav class="wrap" aria-label="${say.pages}"><ul>${menu}</ul></nav>
</header>
<main id="main" class="wrap">
<om-programme src="${data}" lang="${locale}" profile="${page.profile}">
${planHead(content, marks)}
<nav class="contents" id="contents" aria-label="${say.contents}"><ul>${contents}</ul></nav>
${page.sections.includes(actions) ? `<om-filter><p class="lead">${say.filter}</p></om-filter>\n` : ''}${page.sections.map((section) => sectionHtml(section, content)).join('\n')}
</om-programme>
<p class="up"><a href="#contents">${say.up}</a></p>
</main>
<footer class="site"><div class="wrap">
<p>${programme.demonstration ? say.footInvented : say.foot}</p>
<p>${say.data}: <a href="${data}">${programme.id}.json</a> · ${say.hash}: <code>${hash}</code></p>
<p class="screen">${say.print}</p>
</div></footer>
</body>
</html>
`;
};
