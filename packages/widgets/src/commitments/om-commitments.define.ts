import { defineElement } from '../element/define-element.ts';
import { OmCommitments } from './om-commitments.ts';

defineElement('commitments', OmCommitments);

declare global {
  interface HTMLElementTagNameMap {
    'om-commitments': OmCommitments;
  }
}

export { OmCommitments };
