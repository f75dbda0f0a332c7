import { html, nothing } from 'lit';
import type { Phrase } from '@onemetre/scenes/views';

/** A phrase in its own language, with its mark when that is not the one that was asked for. */
export const phraseTemplate = (phrase: Phrase): unknown =>
  phrase.lang === undefined
    ? phrase.text
    : html`<span lang=${phrase.lang}>${phrase.text}</span>${phrase.mark === undefined ? nothing : html` <span class="only">${phrase.mark}</span>`}`;
