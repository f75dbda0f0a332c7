import { html, type TemplateResult } from 'lit';
import type { Fact } from '../view/view-parts.ts';
import { factsTemplate } from './facts-template.ts';

/** The foot of every widget: place, marks and date, so that a cut-out stays true; then where the data come from. */
export const footTemplate = (foot: readonly string[], source: readonly Fact[]): TemplateResult =>
  html`<footer><p class="foot" part="foot">${foot.map((text, index) => html`${index === 0 ? '' : ' · '}<span>${text}</span>`)}</p>${factsTemplate(source, 'source')}</footer>`;
