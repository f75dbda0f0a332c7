import type { LegendNode } from '../scene/scene-tree.ts';
import type { Sign } from '../scene/table-node.ts';
import { hiddenDrawing } from './hidden-drawing.ts';
import { element, type Markup } from './markup.ts';

const drawn: Readonly<Record<Sign, Markup>> = {
  square: element('rect', { x: '1', y: '1', width: '10', height: '10' }),
  frame: element('rect', { class: 'ring', x: '1.4', y: '1.4', width: '9.2', height: '9.2' }),
  dot: element('circle', { cx: '6', cy: '6', r: '4.6' }),
  ring: element('circle', { class: 'ring', cx: '6', cy: '6', r: '4.6' }),
  dashed: element('circle', { class: 'ring dashed', cx: '6', cy: '6', r: '4.6' }),
  done: element('circle', { class: 'done', cx: '6', cy: '6', r: '4.6' }),
  now: element('line', { class: 'dashed', x1: '6', x2: '6', y1: '-1', y2: '13' }),
};

/** A sign, whose word always stands or is said beside it. */
export const signMarkup = (sign: Sign): Markup =>
  hiddenDrawing('glyph', '12', '12', { viewBox: '0 0 12 12' }, [drawn[sign]]);

/** What the signs mean. */
export const legendMarkup = ({ entries }: LegendNode): Markup =>
  element(
    'p',
    { class: 'legend' },
    ...entries.flatMap(({ sign, word }) => [element('span', {}, ...(sign ? [signMarkup(sign)] : []), word), ' ']),
  );
