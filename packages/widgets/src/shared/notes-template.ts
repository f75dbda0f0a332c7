import { html, nothing } from 'lit';
import type { Phrase } from '../view/view-parts.ts';
import { phraseTemplate } from './phrase-template.ts';

/** Small text under the main text of a cell, in one running line. */
export const notesTemplate = (notes: readonly Phrase[] = []): unknown =>
  notes.length === 0
    ? nothing
    : html`<span class="notes">${notes.map((note) => html`<span>${phraseTemplate(note)}</span>`)}</span>`;
