/** A scene as elements, and elements as HTML. */
export { written, type Attribute, type Markup } from './markup.ts';
export { plainMarkup } from './plain-markup.ts';
export { printHtml } from './print-html.ts';
export { shownRows, type Arranged } from './shown-rows.ts';
export { marksMarkup } from './strip-markup.ts';
export { wholeMarkup, type PageOptions } from './whole-markup.ts';
