import type { MeetingSheetLabels } from '../../labels/meeting-sheet-labels.ts';

export const meetingSheetLabels: MeetingSheetLabels = {
  name: '会议单页',
  domains: '各领域',
  more: (count) => `另有${count}项，见全部数据。`,
  print: '打印这一页（A4）',
};
