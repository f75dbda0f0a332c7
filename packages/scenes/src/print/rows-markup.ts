import { everyNth } from '../geometry/every-nth.ts';
import type { RowMarks, RowsAxis } from '../scene/table-node.ts';
import { hiddenDrawing } from './hidden-drawing.ts';
import { percent } from './lengths.ts';
import { element, type Markup } from './markup.ts';
import { shape } from './state-markup.ts';

const height = '1.5em';
const middle = '0.75em';

const across = (name: string, from: number, to: number): Markup =>
  element('line', { class: name, x1: percent(from), x2: percent(to), y1: middle, y2: middle });

const upright = (name: string, at: number): Markup =>
  element('line', { class: name, x1: percent(at), x2: percent(at), y1: '0', y2: height });

const circle = (name: string, at: number, r: string): Markup =>
  element('circle', { class: name, cx: percent(at), cy: middle, r });

/** The shape of a state at its place, on a ground that hides the lines behind it. */
const state = (family: Parameters<typeof shape>[0], at: number): readonly Markup[] => {
  const { attributes, children, ...drawn } = shape(family);
  const place = { x: '-0.475em', y: '-0.475em', width: '0.95em', height: '0.95em' };
  return [
    circle('ground', at, '0.62em'),
    element(
      'svg',
      { class: 'at', x: percent(at), y: middle },
      { ...drawn, attributes: { ...attributes, ...place }, children },
    ),
  ];
};

/** What is drawn of one row. The cells beside it say the same in words. */
export const rowMarkup = ({ lines }: RowsAxis, { moved, target, dots }: RowMarks): Markup =>
  hiddenDrawing('line', '100%', height, { part: 'drawing' }, [
    ...lines.map(({ kind, at }) => upright(kind, at)),
    across('base', 0, 1),
    ...(target === undefined ? [] : [upright('target', target)]),
    ...(moved ? [across('moved', ...moved)] : []),
    ...dots.flatMap(({ kind, at, family }) => (family ? state(family, at) : [circle(kind, at, '0.42em')])),
  ]);

/**
 * What is written at the axis of a column.
 *
 * @param width in em of the running text
 */
export const axisMarkup = ({ labels }: RowsAxis, width: number): Markup =>
  hiddenDrawing(
    'scale',
    '100%',
    '1.4em',
    {},
    everyNth(labels, width).map(({ text, at, anchor }) =>
      element('text', { x: percent(at), y: '1.1em', 'text-anchor': anchor, 'data-figure': 'axis' }, text),
    ),
  );
