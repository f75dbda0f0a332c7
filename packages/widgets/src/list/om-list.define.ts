import { defineElement } from '../element/define-element.ts';
import { OmList } from './om-list.ts';

defineElement('list', OmList);

declare global {
  interface HTMLElementTagNameMap {
    'om-list': OmList;
  }
}

export { OmList };
