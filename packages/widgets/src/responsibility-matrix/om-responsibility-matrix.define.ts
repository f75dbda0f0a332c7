import { defineElement } from '../element/define-element.ts';
import { OmResponsibilityMatrix } from './om-responsibility-matrix.ts';

defineElement('responsibility-matrix', OmResponsibilityMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'om-responsibility-matrix': OmResponsibilityMatrix;
  }
}

export { OmResponsibilityMatrix };
