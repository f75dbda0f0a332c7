import type { FootNode } from '../scene/scene-tree.ts';
import { factsMarkup } from './facts-markup.ts';
import { element, type Markup } from './markup.ts';
import type { Arranged } from './shown-rows.ts';

/** What keeps a part true when it is cut out, with what a reader has narrowed it to. */
export const footMarkup = ({ foot, narrowed, source }: FootNode, family: Arranged['family']): Markup => {
  const only = family && narrowed?.[family];
  const texts = only === undefined ? foot : [...foot, only];
  return element(
    'footer',
    {},
    ...(texts.length === 0
      ? []
      : [element('p', { class: 'foot', part: 'foot' }, ...texts.map((text) => element('span', {}, text)))]),
    factsMarkup(source, 'source'),
  );
};
