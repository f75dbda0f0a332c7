import type { ProgrammeLabels } from '../../labels/programme-labels.ts';

export const programmeLabels: ProgrammeLabels = {
  within: (place, around) => `${around}${place}`,
  place: '地区',
  issuer: '发布机构',
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
};
