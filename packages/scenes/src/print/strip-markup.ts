import { placeMarks } from '../geometry/place-marks.ts';
import { linkAddress } from '../safe/link-address.ts';
import type { StripPart } from '../view/answer-view.ts';
import { hiddenDrawing } from './hidden-drawing.ts';
import { element, type Markup } from './markup.ts';
import { markPaths, shape } from './state-markup.ts';

/** The side of one mark with the room around it, in units of its own field of 16. */
const step = 20;

/** One mark for each thing, without words: what it shows is said beside it. */
export const marksMarkup = (parts: readonly StripPart[]): Markup => {
  const marks = parts.flatMap(({ mark, count }) => [...Array(count).keys()].map(() => mark));
  const { columns, rows } = placeMarks(marks.length);
  return hiddenDrawing(
    'marks',
    `${columns * 1.25}em`,
    `${rows * 1.25}em`,
    { viewBox: `0 0 ${columns * step} ${rows * step}` },
    marks.map((mark, i) =>
      element(
        'g',
        {
          class: `shape ${mark}`,
          transform: `translate(${(i % columns) * step + 2} ${Math.floor(i / columns) * step + 2})`,
        },
        ...markPaths(mark),
      ),
    ),
  );
};

/** One mark for each thing, then each kind with its number; both say the same, so the marks are hidden from those who hear. */
export const stripMarkup = (parts: readonly StripPart[], spoken: string): Markup =>
  element(
    'div',
    { class: 'strip', part: 'drawing' },
    marksMarkup(parts),
    element(
      'ul',
      { class: 'key', 'aria-label': spoken },
      ...parts.map(({ mark, word, count, href }) => {
        const words = [
          shape(mark),
          element('b', { 'data-figure': 'count' }, String(count)),
          ' ',
          element('span', {}, word),
        ];
        const safe = linkAddress(href);
        return element('li', {}, ...(safe === undefined ? words : [element('a', { href: safe }, ...words)]));
      }),
    ),
  );
