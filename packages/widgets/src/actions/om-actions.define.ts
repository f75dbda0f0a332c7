import { defineElement } from '../element/define-element.ts';
import { OmActions } from './om-actions.ts';

defineElement('actions', OmActions);

declare global {
  interface HTMLElementTagNameMap {
    'om-actions': OmActions;
  }
}

export { OmActions };
