import { defineElement } from '../element/define-element.ts';
import { OmDomains } from './om-domains.ts';

defineElement('domains', OmDomains);

declare global {
  interface HTMLElementTagNameMap {
    'om-domains': OmDomains;
  }
}

export { OmDomains };
