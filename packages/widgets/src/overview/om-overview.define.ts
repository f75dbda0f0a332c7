import { defineElement } from '../element/define-element.ts';
import { OmOverview } from './om-overview.ts';

defineElement('overview', OmOverview);

declare global {
  interface HTMLElementTagNameMap {
    'om-overview': OmOverview;
  }
}

export { OmOverview };
