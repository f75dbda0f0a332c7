import { defineElement } from '../element/define-element.ts';
import { OmEvidence } from './om-evidence.ts';

defineElement('evidence', OmEvidence);

declare global {
  interface HTMLElementTagNameMap {
    'om-evidence': OmEvidence;
  }
}

export { OmEvidence };
