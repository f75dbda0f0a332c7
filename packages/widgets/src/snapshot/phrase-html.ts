import { commonLabels, type Locale } from '@onemetre/scenes';
import { escapeHtml, type Reference } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';

/** A phrase in its own language with its mark, and as a link where it leads somewhere. */
export const phraseHtml = ({ text, lang, mark, href, host }: Reference, locale: Locale): string => {
  const words = lang === undefined ? escapeHtml(text) : elementHtml('span', escapeHtml(text), { lang });
  const marked = mark === undefined ? words : `${words}${escapeHtml(commonLabels[locale].aside(mark))}`;
  return href === undefined
    ? marked
    : `${elementHtml('a', marked, { href, rel: 'noopener noreferrer' })}${host === undefined ? '' : escapeHtml(commonLabels[locale].aside(host))}`;
};
