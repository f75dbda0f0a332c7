import { html, nothing, type TemplateResult } from 'lit';
import type { CommitmentLineView } from '@onemetre/scenes/views';
import { phraseTemplate } from './phrase-template.ts';
import { stateTemplate } from './state-template.ts';

/** A promise on one line: what, of which nature, by when, and where it stands in the text. */
export const commitmentLineTemplate = (line: CommitmentLineView): TemplateResult => html`<li>
  <span class="what">${phraseTemplate(line)}${line.tags.map((tag) => html`<span class="mark">${tag}</span>`)}</span>
  <span class="aside"><span>${line.nature}</span><span data-figure="date">${line.due}</span>${line.place === '' ? nothing : html`<span>${line.place}</span>`}${
    line.state ? html`<span>${stateTemplate(line.state)}</span>` : nothing
  }</span>
</li>`;
