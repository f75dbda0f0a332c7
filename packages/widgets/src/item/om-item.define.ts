import { defineElement } from '../element/define-element.ts';
import { OmItem } from './om-item.ts';

defineElement('item', OmItem);

declare global {
  interface HTMLElementTagNameMap {
    'om-item': OmItem;
  }
}

export { OmItem };
