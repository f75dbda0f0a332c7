import { commonLabels, formatDate, pickText, programmeLabels, sourceLabels } from '@onemetre/scenes';
import { escapeHtml, safeText } from '@onemetre/scenes/views';
import type { KitContent } from './kit-content.ts';
import { pageTitle } from './page-title.ts';

/** Name, marks, date and hash: what every face carries. */
export function pageHead({ programme, locale }: Pick<KitContent, 'programme' | 'locale'>): string {
  const { unofficial, demonstration, colon } = commonLabels[locale];
  const { issuer, publisher } = programmeLabels[locale];
  const { asOf, hash } = sourceLabels[locale];
  const title = pageTitle({ programme, locale });
  const marks = [
    ...(programme.publisherIsIssuer ? [] : [unofficial]),
    ...(programme.demonstration ? [demonstration] : []),
  ].map((mark) => `<span class="mark">${escapeHtml(mark)}</span>`);
  const facts = [
    [asOf, programme.asOf && formatDate(programme.asOf, locale)],
    [issuer, pickText(programme.issuer, locale, programme.languages)?.text],
    [publisher, pickText(programme.publisher, locale, programme.languages)?.text],
    [hash, programme.stamp?.hash],
  ].flatMap(([name = '', fact]) => (fact === undefined ? [] : [escapeHtml(`${name}${colon}${safeText(fact)}`)]));
  return `<h1 lang="${escapeHtml(title.lang)}">${escapeHtml(title.text)}</h1>
${marks.length === 0 ? '' : `<p>${marks.join(' ')}</p>\n`}<p>${facts.join('<br>')}</p>`;
}
