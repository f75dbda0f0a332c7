import { defineElement } from '../element/define-element.ts';
import { OmAttention } from './om-attention.ts';

defineElement('attention', OmAttention);

declare global {
  interface HTMLElementTagNameMap {
    'om-attention': OmAttention;
  }
}

export { OmAttention };
