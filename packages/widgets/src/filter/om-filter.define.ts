import { defineElement } from '../element/define-element.ts';
import { OmFilter } from './om-filter.ts';

defineElement('filter', OmFilter);

declare global {
  interface HTMLElementTagNameMap {
    'om-filter': OmFilter;
  }
}

export { OmFilter };
