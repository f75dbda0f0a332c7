import { defineElement } from '../element/define-element.ts';
import { OmIndicatorTable } from './om-indicator-table.ts';

defineElement('indicator-table', OmIndicatorTable);

declare global {
  interface HTMLElementTagNameMap {
    'om-indicator-table': OmIndicatorTable;
  }
}

export { OmIndicatorTable };
