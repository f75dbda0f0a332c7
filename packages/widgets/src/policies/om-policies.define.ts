import { defineElement } from '../element/define-element.ts';
import { OmPolicies } from './om-policies.ts';

defineElement('policies', OmPolicies);

declare global {
  interface HTMLElementTagNameMap {
    'om-policies': OmPolicies;
  }
}

export { OmPolicies };
