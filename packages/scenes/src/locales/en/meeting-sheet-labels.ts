import type { MeetingSheetLabels } from '../../labels/meeting-sheet-labels.ts';

export const meetingSheetLabels: MeetingSheetLabels = {
  name: 'Meeting sheet',
  domains: 'By domain',
  more: (count) => `${count} more in the full data.`,
  print: 'Print this page (A4)',
};
