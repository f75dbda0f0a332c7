import { escapeHtml } from '../safe/escape-html.ts';
import { written, type Markup } from './markup.ts';

/**
 * Elements as HTML. Every value is escaped; tags and attributes come from our own printers.
 *
 * @example
 * printHtml({ tag: 'p', attributes: { class: 'aim', id: undefined }, children: ['1 < 2'] }) // => '<p class="aim">1 &lt; 2</p>'
 */
export const printHtml = (markup: Markup | string): string => {
  if (typeof markup === 'string') return escapeHtml(markup);
  const { tag, attributes, children } = markup;
  const names = written(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${tag}${names.join('')}>${(children ?? []).map(printHtml).join('')}</${tag}>`;
};
