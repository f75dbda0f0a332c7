import type { FigureNode } from '../scene/scene-tree.ts';
import { element, type Markup } from './markup.ts';

/** A large number with its sign, its unit, what it refers to and its marks. */
export const figureMarkup = ({ sign, digits, unit, detail, tags }: FigureNode['figure']): Markup =>
  element(
    'p',
    { class: 'figure', part: 'value' },
    element(
      'span',
      { 'data-figure': 'value' },
      ...(sign === '' ? [] : [element('span', { class: 'sign' }, sign)]),
      element('span', { class: 'digits' }, digits),
      ...(unit === '' ? [] : [element('span', { class: 'unit' }, unit)]),
    ),
    ...(detail === '' ? [] : [element('span', { class: 'detail', 'data-figure': 'date' }, detail)]),
    ...tags.map((tag) => element('span', { class: 'tag' }, tag)),
  );
