import type { Locale } from '../text/locale.ts';

/** Words of om-meeting-sheet. */
export interface MeetingSheetLabels {
  readonly name: string;
  readonly domains: string;
  readonly more: (count: number) => string;
  readonly print: string;
}

export const meetingSheetLabels: Readonly<Record<Locale, MeetingSheetLabels>> = {
  'zh-Hans': {
    name: '会议单页',
    domains: '各领域',
    more: (count) => `另有${count}项，见全部数据。`,
    print: '打印这一页（A4）',
  },
  en: {
    name: 'Meeting sheet',
    domains: 'By domain',
    more: (count) => `${count} more in the full data.`,
    print: 'Print this page (A4)',
  },
};
