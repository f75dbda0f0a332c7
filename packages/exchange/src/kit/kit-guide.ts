import { commonLabels, failureLabels } from '@onemetre/scenes';
import { escapeHtml } from '@onemetre/scenes/views';
import { kitPolicy } from './kit-policy.ts';
import { kitSnippets } from './kit-snippets.ts';
import { kitWords } from './kit-words.ts';
import type { KitContent } from './kit-content.ts';
import { pageHead } from './page-head.ts';
import { pageParts } from './page-parts.ts';
import { pageTitle } from './page-title.ts';
import { wholePage } from './whole-page.ts';

const { heading, list, paragraph, table } = pageParts;

/** What each file is, where it goes, what to replace next time, and what to do when something is wrong. */
export function kitGuide(content: KitContent): string {
  const { programme, locale, languages, fragments } = content;
  const say = kitWords[locale];
  const { colon } = commonLabels[locale];
  const { id } = programme;
  const others = languages
    .filter((other) => other !== locale)
    .map(
      (other) => `<a href="${encodeURI(kitWords[other].files.guide)}" lang="${other}">${kitWords[other].ownName}</a>`,
    );
  const articles = fragments.map(
    ({ file, part }) => `<a href="${file}">${escapeHtml(part.title[locale])}</a> <code>${file}</code>`,
  );
  const failures = Object.values(failureLabels[locale].codes).map(({ title, remedy }) => [title, remedy('…')]);
  return wholePage(
    content,
    '<link rel="stylesheet" href="page.css">',
    [
      ...(others.length === 0 ? [] : [`<p>${others.join(' ')}</p>`]),
      pageHead(content),
      `<p>${escapeHtml(`${say.made}${colon}${programme.stamp?.library ?? ''}`)}</p>`,
      `<h2>${escapeHtml(say.guideTitle)}</h2>`,
      paragraph(say.lead(pageTitle(content).text)),
      heading(say.look.title),
      ...say.look.text.map(paragraph),
      heading(say.each.title),
      table(say.each.heads, say.each.rows(id), true),
      heading(say.ways.title),
      `<ol>${say.ways.list.map(([title, text]) => `<li><b>${escapeHtml(title)}</b>${colon}${escapeHtml(text)}</li>`).join('\n')}</ol>`,
      `<pre>${escapeHtml(kitSnippets(content))}</pre>`,
      `<h3>${escapeHtml(say.articles.title)}</h3>`,
      paragraph(say.articles.text),
      `<ul>${articles.map((line) => `<li>${line}</li>`).join('\n')}</ul>`,
      heading(say.next.title),
      list(say.next.list(id)),
      heading(say.cache.title),
      list(say.cache.text),
      heading(say.policy.title),
      paragraph(say.policy.text[0] ?? ''),
      `<pre>Content-Security-Policy: ${escapeHtml(kitPolicy)}</pre>`,
      ...say.policy.text.slice(1).map(paragraph),
      heading(say.test.title),
      list(say.test.list),
      heading(say.red.title),
      paragraph(say.red.lead),
      table(say.red.heads, failures),
      heading(say.proof.title),
      ...say.proof.text.map(paragraph),
      heading(say.tags.title),
      paragraph(say.tags.text),
    ].join('\n'),
  );
}
