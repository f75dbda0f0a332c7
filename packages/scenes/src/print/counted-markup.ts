import type { Counted, TallyNode } from '../scene/scene-tree.ts';
import { element, type Markup } from './markup.ts';
import { shape } from './state-markup.ts';

/** Counts beside each other in one line. */
export const countedMarkup = ({ label, counts }: TallyNode): Markup =>
  element(
    'p',
    { class: 'tally' },
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
