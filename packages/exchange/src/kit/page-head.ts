import { pickText } from '@onemetre/scenes';
import { escapeHtml } from '@onemetre/scenes/views';
import type { KitContent } from './kit-content.ts';
import { kitWords } from './kit-words.ts';
import { pageTitle } from './page-title.ts';

/** Name, marks, date and hash: what every face carries. */
export function pageHead({ programme, locale }: Pick<KitContent, 'programme' | 'locale'>): string {
  const say = kitWords[locale];
  const title = pageTitle({ programme, locale });
  const marks = [
    ...(programme.publisherIsIssuer ? [] : [say.unofficial]),
    ...(programme.demonstration ? [say.demonstration] : []),
  ].map((mark) => `<span class="mark">${escapeHtml(mark)}</span>`);
  const facts = [
    [say.asOf, programme.asOf],
    [say.issuer, pickText(programme.issuer, locale, programme.languages)?.text],
    [say.publisher, pickText(programme.publisher, locale, programme.languages)?.text],
    [say.hash, programme.stamp?.hash],
  ].flatMap(([name = '', fact]) => (fact === undefined ? [] : [escapeHtml(`${name}${say.colon}${fact}`)]));
  return `<h1 lang="${escapeHtml(title.lang)}">${escapeHtml(title.text)}</h1>
${marks.length === 0 ? '' : `<p>${marks.join(' ')}</p>\n`}<p>${facts.join('<br>')}</p>`;
}
