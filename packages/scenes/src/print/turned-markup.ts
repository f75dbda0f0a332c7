import type { SceneTable } from '../scene/table-node.ts';
import { element, type Markup } from './markup.ts';
import { signMarkup } from './sign-markup.ts';
import { chosenBy, currentOf, phrase, reference, type Chooses, type Inline } from './words-markup.ts';

/** A table of signs as a list: each column a head, and under it the rows that have a sign in it. */
export const turnedMarkup = ({ columns, rows, foot }: SceneTable, options: Chooses): Markup =>
  element(
    'ul',
    { class: 'by-action' },
    ...columns.flatMap(({ label, title, choice }, i) =>
      title
        ? [
            element(
              'li',
              { 'aria-current': currentOf(choice?.id, options) },
              element(
                'p',
                { class: 'head' },
                element('span', { class: 'number' }, label),
                ' ',
                ...chosenBy(phrase(title), choice, options),
                ' ',
                element('span', { class: 'note', 'data-figure': 'count' }, foot?.[i]?.text ?? ''),
              ),
              element('ul', {}, ...rows.flatMap((row) => signed(row, i, options))),
            ),
          ]
        : [],
    ),
  );

const signed = ({ id, choice, cells }: SceneTable['rows'][number], i: number, options: Chooses): Inline => {
  const [name, cell] = [cells[0], cells[i]];
  return name && cell?.sign
    ? [
        element(
          'li',
          { 'aria-current': currentOf(id, options) },
          signMarkup(cell.sign),
          element('span', { class: 'said' }, cell.text),
          ...chosenBy(reference(name), choice, options),
        ),
      ]
    : [];
};
