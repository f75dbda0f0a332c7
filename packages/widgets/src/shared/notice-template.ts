import { html, nothing, type TemplateResult } from 'lit';

export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly details?: readonly string[];
  readonly retry?: { readonly label: string; readonly act: () => void };
}

/** A message in place of a widget: what is the matter, what to do, and a button where trying again may help. */
export const noticeTemplate = ({
  title,
  text,
  details = [],
  retry,
}: Notice): TemplateResult => html`<div class="notice" part="notice" role="status">
  <p class="notice-title">${title}</p>
  ${text === '' ? nothing : html`<p>${text}</p>`}
  ${details.length === 0 ? nothing : html`<ul>${details.map((detail) => html`<li>${detail}</li>`)}</ul>`}
  ${retry ? html`<button type="button" @click=${retry.act}>${retry.label}</button>` : nothing}
</div>`;
