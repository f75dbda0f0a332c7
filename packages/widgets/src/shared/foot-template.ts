import { html, type TemplateResult } from 'lit';
import type { Fact } from '@onemetre/scenes/views';
import { factsTemplate } from './facts-template.ts';

/** The foot of every widget: place and marks, so that a cut-out stays true, then where the data come from and as of when. */
export const footTemplate = (foot: readonly string[], source: readonly Fact[]): TemplateResult =>
  html`<footer><p class="foot" part="foot">${foot.map((text) => html`<span .textContent=${text}></span>`)}</p>${factsTemplate(source, 'source')}</footer>`;
