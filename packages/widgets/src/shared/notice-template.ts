import { html, nothing, type TemplateResult } from 'lit';

export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly details?: readonly string[];
  readonly button?: { readonly label: string; readonly act: () => void };
}

/** A message in place of a widget: what is the matter, what to do, and a button where that is one press. */
export const noticeTemplate = ({
  title,
  text,
  details = [],
  button,
}: Notice): TemplateResult => html`<div class="notice" part="notice" role="status">
  <p class="notice-title">${title}</p>
  ${text === '' ? nothing : html`<p>${text}</p>`}
  ${details.length === 0 ? nothing : html`<ul>${details.map((detail) => html`<li>${detail}</li>`)}</ul>`}
  ${button ? html`<button type="button" @click=${button.act}>${button.label}</button>` : nothing}
</div>`;
