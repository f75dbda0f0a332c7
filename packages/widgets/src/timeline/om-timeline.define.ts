import { defineElement } from '../element/define-element.ts';
import { OmTimeline } from './om-timeline.ts';

defineElement('timeline', OmTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'om-timeline': OmTimeline;
  }
}

export { OmTimeline };
