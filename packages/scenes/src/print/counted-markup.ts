import type { Counted, TallyNode } from '../scene/scene-tree.ts';
import { element, type Markup } from './markup.ts';
import { shape } from './state-markup.ts';

/** Counts beside each other, large or in one line. */
export const countedMarkup = ({ look, label, counts }: TallyNode): Markup =>
  look === 'large'
    ? element('div', { class: 'counts' }, element('dl', { part: 'value' }, ...counts.map(large)))
    : inLine(label, counts);

const inLine = (label: string | undefined, counts: TallyNode['counts']): Markup =>
  element(
    'p',
    { class: 'tally', part: 'value' },
    ...(label === undefined ? [] : [element('strong', {}, label), ' ']),
    ...counts.flatMap((one, i) => (i === 0 ? [counted(one)] : [' ', counted(one)])),
  );

const counted = ({ family, label, figure, unit }: Counted): Markup =>
  element(
    'span',
    { class: 'count' },
    ...(family ? [shape(family)] : []),
    label,
    element('b', { 'data-figure': 'count' }, figure),
    unit,
  );

const large = ({ figure, unit, label }: Counted): Markup =>
  element(
    'div',
    {},
    element('dt', {}, label),
    element(
      'dd',
      {},
      element(
        'span',
        { 'data-figure': 'count' },
        element('span', { class: 'digits' }, figure),
        ...(unit === '' ? [] : [element('span', { class: 'unit' }, unit)]),
      ),
    ),
  );
