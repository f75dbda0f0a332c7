import { svg, html, type TemplateResult } from 'lit';
import type { Family } from '@onemetre/core';

const shapes: Readonly<Record<Family, TemplateResult>> = {
  met: svg`<circle class="full" cx="8" cy="8" r="7"/><path class="cut" d="m4.6 8.2 2.3 2.4 4.5-4.9"/>`,
  moving: svg`<path class="stroke" d="M1.5 8h12M9 3.4 13.6 8 9 12.6"/>`,
  behind: svg`<path class="stroke" d="M8 2.2 14.6 13.7H1.4z"/>`,
  failed: svg`<path class="bold" d="m2.8 2.8 10.4 10.4m0-10.4L2.8 13.2"/>`,
  waiting: svg`<circle class="stroke" cx="8" cy="8" r="6.4"/><path class="stroke" d="M8 4.4V8l2.6 1.7"/>`,
  unknown: svg`<circle class="stroke dots" cx="8" cy="8" r="6.4"/>`,
};

/**
 * The shape of a family of states: filled circle with tick, arrow, open triangle, cross, clock, dotted circle. Told apart
 * without colour, also on a photocopy; the word always stands beside it, so assistive technology skips the shape.
 */
export const stateMark = (family: Family): TemplateResult =>
  html`<svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${shapes[family]}</svg>`;
