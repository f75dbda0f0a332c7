import { svgNode } from './svg-node.ts';

/** An `<svg>` that assistive technology and the tab key skip: what it shows is said in words beside it. */
export const hiddenDrawing = (name: string, width: string, height: string): SVGSVGElement => {
  const drawing = svgNode('svg', name);
  drawing.setAttribute('width', width);
  drawing.setAttribute('height', height);
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('focusable', 'false');
  return drawing;
};
