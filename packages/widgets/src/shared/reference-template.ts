import { html, nothing } from 'lit';
import type { Reference } from '@onemetre/scenes/views';
import { phraseTemplate } from './phrase-template.ts';

/** A phrase, as a link where it leads somewhere. The address has been through `safeUrl`; the host
 * is said beside it, so that nobody is led astray. */
export const referenceTemplate = (reference: Reference): unknown =>
  reference.href === undefined
    ? phraseTemplate(reference)
    : html`<a href=${reference.href} rel="noopener noreferrer" title=${reference.host ?? nothing}>${phraseTemplate(reference)}</a>${reference.host === undefined ? nothing : html`<span class="host">${reference.host}</span>`}`;
