import { defineElement } from '../element/define-element.ts';
import { OmIndicator } from './om-indicator.ts';

defineElement('indicator', OmIndicator);

declare global {
  interface HTMLElementTagNameMap {
    'om-indicator': OmIndicator;
  }
}

export { OmIndicator };
