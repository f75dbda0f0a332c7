import { expect, test } from 'vitest';
import { stripMarkup } from '../print/strip-markup.ts';
import { printHtml } from '../print/print-html.ts';
import { reference } from '../print/words-markup.ts';
import { linkAddress } from './link-address.ts';

const pages = ['./a.html', '../a.html#passed', '/site/a.html', 'site/a.html', 'https://example.org/site/a.html'];
const refused = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  '.javascript:alert(1)',
  'data:text/html,x',
  '//example.org/a.html',
  '/\\example.org/a.html',
  'a.html',
  '',
];

test.each(pages)('%s leads there', (href) => {
  expect(linkAddress(href)).toBe(href);
});

test.each(refused)('%j leads nowhere', (href) => {
  expect(linkAddress(href)).toBeUndefined();
});

/** The links of a name and of the key of a strip. */
const linksOf = (href: string): readonly number[] => {
  const strip = printHtml(stripMarkup([{ mark: 'dot', word: 'x', count: 1, page: '', href }], ''));
  const name = reference({ text: 'x', href }).map((one) => (typeof one === 'string' ? one : printHtml(one)));
  return [strip, name.join('')].map((html) => html.split('<a ').length - 1);
};

test('a name and a count are links to the same addresses', () => {
  for (const href of pages) expect(linksOf(href), href).toEqual([1, 1]);
  for (const href of refused) expect(linksOf(href), href).toEqual([0, 0]);
});
