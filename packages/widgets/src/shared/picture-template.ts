import { html, type TemplateResult } from 'lit';
import type { ChildPicture } from '@onemetre/scenes/views';
import { pictures } from './pictures.ts';

/** A drawing beside a child's sentence. It adds nothing that the sentence does not say, so it is not announced. */
export const pictureTemplate = (name: ChildPicture): TemplateResult =>
  html`<svg class="picture" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false"><path class="fill" d=${pictures[name].fill} /><path class="line" d=${pictures[name].lines} /></svg>`;
