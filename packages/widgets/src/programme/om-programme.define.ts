import { defineElement } from '../element/define-element.ts';
import { OmProgramme } from './om-programme.ts';

defineElement('programme', OmProgramme);

declare global {
  interface HTMLElementTagNameMap {
    'om-programme': OmProgramme;
  }
}

export { OmProgramme };
