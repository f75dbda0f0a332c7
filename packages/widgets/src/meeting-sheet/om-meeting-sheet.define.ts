import { defineElement } from '../element/define-element.ts';
import { OmMeetingSheet } from './om-meeting-sheet.ts';

defineElement('meeting-sheet', OmMeetingSheet);

declare global {
  interface HTMLElementTagNameMap {
    'om-meeting-sheet': OmMeetingSheet;
  }
}

export { OmMeetingSheet };
