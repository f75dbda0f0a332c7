import { locales, type Locale } from '../text/locale.ts';

/** What some file systems take for a device, and what a server takes for the page of the folder. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/** A name as long as this, with its ending and the endings of packed files, is short enough everywhere. */
const longest = 80;

/**
 * Where the page of an item stands in a site: the same file on every file system, in capitals or not, and another file
 * for another item. Letters of other scripts, capitals and signs are written by their number; a name that would be too
 * long ends in a number made of all of it.
 *
 * @param id of a domain, action, indicator, commitment, project, policy, unit or area
 * @param locale the first language has the plain name
 * @throws RangeError for an empty id
 *
 * @example
 * itemAddress('nursery-places') // => 'items/nursery-places.html'
 * @example
 * itemAddress('CON', 'en') // => 'items/_43__4f__4e_.en.html'
 */
export const itemAddress = (id: string, locale: Locale = locales[0]): string =>
  `items/${pageAddress(nameOf(id), locale)}`;

/**
 * The file of a page in a language.
 *
 * @example
 * pageAddress('targets', 'en') // => 'targets.en.html'
 */
export const pageAddress = (name: string, locale: Locale = locales[0]): string =>
  `${name}${locale === locales[0] ? '' : `.${locale}`}.html`;

const nameOf = (id: string): string => {
  if (id === '') throw new RangeError('itemAddress requires an id, got an empty text');
  const name = [...id]
    .map((sign) => (/^[a-z0-9-]$/.test(sign) ? sign : `_${(sign.codePointAt(0) as number).toString(16)}_`))
    .join('');
  if (name.length > longest) return `${name.slice(0, longest - 18)}_h${numberOf(id)}`;
  return reserved.test(name) ? `_${name}` : name;
};

/** Two numbers of 32 bits made of every sign (FNV-1a, from two starts): ids that begin alike end apart. */
const numberOf = (id: string): string =>
  [0x811c9dc5, 0x050c5d1f]
    .map((start) => {
      let number = start;
      for (const sign of id) number = Math.imul(number ^ (sign.codePointAt(0) as number), 0x01000193) >>> 0;
      return number.toString(16).padStart(8, '0');
    })
    .join('');
