import { escapeHtml } from '@onemetre/scenes/views';

type Name =
  | 'a'
  | 'caption'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'h3'
  | 'h4'
  | 'li'
  | 'ol'
  | 'p'
  | 'small'
  | 'span'
  | 'strong'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul';
type Attribute = 'colspan' | 'data-figure' | 'dir' | 'href' | 'lang' | 'rel' | 'scope';

/**
 * An element as HTML. Names and attributes come from closed lists; values are escaped; content is HTML already.
 *
 * @example
 * elementHtml('p', 'x', { lang: 'en' }) // => '<p lang="en">x</p>'
 */
export const elementHtml = (
  name: Name,
  content: string,
  attributes: Readonly<Partial<Record<Attribute, string | undefined>>> = {},
): string => {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
};
