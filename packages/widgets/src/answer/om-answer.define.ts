import { defineElement } from '../element/define-element.ts';
import { OmAnswer } from './om-answer.ts';

defineElement('answer', OmAnswer);

declare global {
  interface HTMLElementTagNameMap {
    'om-answer': OmAnswer;
  }
}

export { OmAnswer };
