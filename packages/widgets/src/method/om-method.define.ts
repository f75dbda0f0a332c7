import { defineElement } from '../element/define-element.ts';
import { OmMethod } from './om-method.ts';

defineElement('method', OmMethod);

declare global {
  interface HTMLElementTagNameMap {
    'om-method': OmMethod;
  }
}

export { OmMethod };
