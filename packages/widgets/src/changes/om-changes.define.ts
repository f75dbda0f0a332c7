import { defineElement } from '../element/define-element.ts';
import { OmChanges } from './om-changes.ts';

defineElement('changes', OmChanges);

declare global {
  interface HTMLElementTagNameMap {
    'om-changes': OmChanges;
  }
}

export { OmChanges };
