import type { Family } from '@onemetre/core';
import { stateShapes } from '@onemetre/scenes/geometry';
import { hiddenDrawing } from './hidden-drawing.ts';
import { svgNode } from './svg-node.ts';

const patterns = new Map<Family, SVGSVGElement>();

const draw = (family: Family): SVGSVGElement => {
  const drawing = hiddenDrawing('shape', '16', '16');
  drawing.setAttribute('viewBox', '0 0 16 16');
  for (const [stroke, shape] of stateShapes[family]) {
    const path = svgNode('path', stroke);
    path.setAttribute('d', shape);
    drawing.appendChild(path);
  }
  patterns.set(family, drawing);
  return drawing;
};

/**
 * The shape of a family of states, a new one at each call; the word always stands beside it, so assistive technology
 * skips the shape.
 */
export const stateMark = (family: Family): Node => (patterns.get(family) ?? draw(family)).cloneNode(true);
