export { meetingSheetLabels } from '../generated/locales/meeting-sheet-labels.ts';

/** Words of om-meeting-sheet. */
export interface MeetingSheetLabels {
  readonly name: string;
  readonly domains: string;
  readonly more: (count: number) => string;
  readonly print: string;
}
