import { html, nothing } from 'lit';
import type { Reference } from '@onemetre/scenes/views';
import { referenceTemplate } from './reference-template.ts';

/** Small text under the main text of a cell, in one running line. */
export const notesTemplate = (notes: readonly Reference[] = []): unknown =>
  notes.length === 0
    ? nothing
    : html`<span class="notes">${notes.map((note) => html`<span>${referenceTemplate(note)}</span>`)}</span>`;
