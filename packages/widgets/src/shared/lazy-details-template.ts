import { html, nothing, type TemplateResult } from 'lit';
import type { OpenedController } from '../element/opened-controller.ts';

/** Like `detailsTemplate`, with a content that is drawn when it is first opened. */
export const lazyDetailsTemplate = (
  name: string,
  label: string,
  content: () => unknown,
  opened: OpenedController,
): TemplateResult =>
  html`<details class=${name} part="details" @toggle=${(event: Event) => opened.toggled(name, event)}
    ><summary .textContent=${label}></summary
    ><div class="inside">${opened.has(name) ? content() : nothing}</div
  ></details>`;
