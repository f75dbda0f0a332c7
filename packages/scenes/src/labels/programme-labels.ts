import type { Locale } from '../text/locale.ts';
import type { Profile } from '../view/view-options.ts';

/** Words of the head of a programme. */
export interface ProgrammeLabels {
  readonly place: string;
  readonly issuer: string;
  readonly publisher: string;
  readonly period: string;
  readonly edition: string;
  readonly scope: string;
  readonly from: (start: string | null, end: string | null) => string | null;
  readonly judged: Readonly<Record<Profile, (date: string) => string>>;
  readonly knownAt: (date: string) => string;
  readonly invented: string;
  readonly absence: string;
}

export const programmeLabels: Readonly<Record<Locale, ProgrammeLabels>> = {
  'zh-Hans': {
    place: '地区',
    issuer: '发布机关',
    publisher: '数据整理',
    period: '实施期',
    edition: '版次',
    scope: '数据范围',
    from: (start, end) => {
      if (start === null) return end === null ? null : `至${end}`;
      if (end === null) return `${start}起`;
      return start === end ? start : `${start}至${end}`;
    },
    judged: {
      plan: () => '只列方案写明的承诺、单位和出处，不作判断。',
      figures: (date) => `列出截至${date}的数值，不作判断。`,
      judged: (date) => `按截至${date}的数据判断。`,
    },
    knownAt: (date) => `只用${date}之前已公布的数据。`,
    invented: '地区和数据均为虚构。',
    absence: '没有数据的地方写“暂无数据”：所据材料未载，不计为0，也不计为未完成。',
  },
  en: {
    place: 'Place',
    issuer: 'Issued by',
    publisher: 'Data prepared by',
    period: 'Period',
    edition: 'Edition',
    scope: 'What the data cover',
    from: (start, end) => {
      if (start === null) return end === null ? null : `until ${end}`;
      if (end === null) return `from ${start}`;
      return start === end ? start : `${start} to ${end}`;
    },
    judged: {
      plan: () => 'Lists the promises, units and sources of the plan and judges nothing.',
      figures: (date) => `Lists the values as of ${date} and judges nothing.`,
      judged: (date) => `Judged on the data as of ${date}.`,
    },
    knownAt: (date) => `Only what had been published by ${date} is used.`,
    invented: 'Place and data are invented.',
    absence: 'Where there are no data it says “No data”: not in our sources, counted neither as 0 nor as not done.',
  },
};
