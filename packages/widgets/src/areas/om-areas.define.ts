import { defineElement } from '../element/define-element.ts';
import { OmAreas } from './om-areas.ts';

defineElement('areas', OmAreas);

declare global {
  interface HTMLElementTagNameMap {
    'om-areas': OmAreas;
  }
}

export { OmAreas };
