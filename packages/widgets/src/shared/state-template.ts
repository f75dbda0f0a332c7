import { html, type TemplateResult } from 'lit';
import type { StateView } from '@onemetre/scenes/views';
import { stateMark } from './state-mark.ts';

/** A state: its shape, its word, and what is worth knowing beside it. */
export const stateTemplate = ({ family, word, flags }: StateView): TemplateResult =>
  html`<span class="state" part="state" data-family=${family}><span class="word" data-figure="state">${stateMark(family)}${word}</span>${flags.map((flag) => html`<span class="flag" .textContent=${flag}></span>`)}</span>`;
