import { html, type TemplateResult } from 'lit';

/** Something that opens in the flow of the page: no layer that could cover, clip or trap. */
export const detailsTemplate = (label: string, content: unknown, part = 'details'): TemplateResult =>
  html`<details part=${part}><summary>${label}</summary><div class="inside">${content}</div></details>`;
