import type { Indicator } from '@onemetre/core';
import type { Locale } from '../text/locale.ts';

/** Words of om-areas. */
export interface AreasLabels {
  readonly name: string;
  readonly caption: (v: { title: string; period: string }) => string;
  readonly area: string;
  readonly value: string;
  readonly target: string;
  readonly state: string;
  readonly drawing: string;
  readonly published: string;
  readonly computed: string;
  readonly rule: Readonly<Record<NonNullable<Indicator['aggregation']>, string>>;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly missing: (names: string) => string;
  readonly differs: string;
  readonly order: string;
  /** What the marks are, and between which values the axis runs. */
  readonly legend: (from: string, to: string) => string;
  readonly noAreas: string;
  readonly groups: string;
  readonly group: string;
  readonly members: string;
  readonly notNamed: string;
  readonly part: (v: { title: string; count: number }) => string;
}

export const areasLabels: Readonly<Record<Locale, AreasLabels>> = {
  'zh-Hans': {
    name: '各镇街情况',
    caption: ({ title, period }) => (period === '' ? title : `${title}（${period}）`),
    area: '镇街',
    value: '数值',
    target: '本地目标',
    state: '本地目标状态',
    drawing: '位置',
    published: '全区公布值',
    computed: '由下级合并',
    rule: { sum: '各地相加', mean: '按分子分母求平均', minimum: '取各地最低', none: '各地数值不合并' },
    atLeast: (value) => `至少${value}`,
    atMost: (value) => `至多${value}`,
    missing: (names) => `缺：${names}`,
    differs: '与公布值不一致，以公布值为准',
    order: '按文件中的顺序排列，不作排名；没有数值不等于0。',
    legend: (from, to) => `圆点为数值，粗线为本地目标，虚线为全区公布值；横轴从${from}到${to}。`,
    noAreas: '所据材料没有分镇街的数据。',
    groups: '统称的镇街',
    group: '统称',
    members: '包括',
    notNamed: '名单所据材料未载',
    part: ({ title, count }) => `${title}${count}个`,
  },
  en: {
    name: 'Towns and subdistricts',
    caption: ({ title, period }) => (period === '' ? title : `${title}, ${period}`),
    area: 'Area',
    value: 'Value',
    target: 'Own target',
    state: 'State of its target',
    drawing: 'Place',
    published: 'Published for the whole',
    computed: 'Put together from below',
    rule: {
      sum: 'sum of the areas',
      mean: 'mean by numerators and denominators',
      minimum: 'lowest of the areas',
      none: 'values of areas are not put together',
    },
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    missing: (names) => `missing: ${names}`,
    differs: 'differs from the published value, which counts',
    order: 'In the order of the file, not ranked; no value is not 0.',
    legend: (from, to) =>
      `A dot is the value, a thick line the area’s own target, a dashed line the value published for the whole; the axis runs from ${from} to ${to}.`,
    noAreas: 'Our sources give no data by area.',
    groups: 'Areas named as a group',
    group: 'Group',
    members: 'Comprises',
    notNamed: 'members not in our sources',
    part: ({ title, count }) => `${count} ${title}`,
  },
};
