import { svg, html, type TemplateResult } from 'lit';
import { families, type Family } from '@onemetre/core';
import { stateShapes } from '../geometry/state-shapes.ts';

const shapes = Object.fromEntries(
  families.map((name) => [name, stateShapes[name].map(([stroke, path]) => svg`<path class=${stroke} d=${path}/>`)]),
) as unknown as Readonly<Record<Family, readonly TemplateResult[]>>;

/**
 * The shape of a family of states; the word always stands beside it, so assistive technology skips the shape.
 */
export const stateMark = (family: Family): TemplateResult =>
  html`<svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${shapes[family]}</svg>`;
