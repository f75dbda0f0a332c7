import type { Locale } from '@onemetre/scenes';

/** What a column of a monthly table holds. */
export type MonthlyColumn =
  | 'name'
  | 'group'
  | 'target'
  | 'interim'
  | 'unit'
  | 'value'
  | 'rate'
  | 'status'
  | 'expected'
  | 'lead'
  | 'remark';

/** The heads under which offices keep them; a head that begins with one of these, or is one, is it. */
export const monthlyHeads: Readonly<Record<MonthlyColumn, RegExp>> = {
  name: /^(?:指标|指标名称|项目|项目名称|任务|工作任务|重点任务|主要任务|事项|名称|内容|工作内容|indicator)$/i,
  group: /^(?:领域|类别|行动|板块|分类|domain|group)$/i,
  target: /^(?:年度目标|全年目标|目标|目标值|目标任务|目标任务数|年度任务|全年任务|计划数|target)/i,
  interim: /^(?:分季目标|季度目标|分月目标|本月目标|一季度目标|二季度目标|三季度目标|四季度目标)/,
  unit: /^(?:单位|计量单位|unit)$/i,
  value:
    /^(?:截至本?[月期]|截[至止](?:20\d\d年)?\d{1,2}月|截止|累计(?:完成|数|值)?$|累计完成|本年累计|年初至今|0?1[-~至]\d{1,2}月|完成情况|完成数|完成值|实际完成|已完成|value)/i,
  rate: /^(?:公布)?(?:完成率|完成比例|完成进度|进度)(?:\(?%\)?)?$/,
  status: /^(?:公布)?(?:状态|进展状态|进度状态|进展情况|进展|status)$/i,
  expected: /^预计完成/,
  lead: /^(?:牵头|责任|主管)(?:单位|部门)$/,
  remark: /^(?:备注|说明|存在问题|下步打算|下一步打算|remarks?)$/i,
};

/** A column for each month, such as 3月, 1—3月, 截至3月累计 or 截至2025年3月累计. */
export const monthHead =
  /^(?<until>截[至止])?(?:(?<year>20\d\d)年)?(?<since>截[至止]|0?1月?[-~至到])?(?<month>\d{1,2})月[份底末]?(?<word>当月|累计)?(?:完成)?(?:数|值|情况|进展)?(?:\([^)]*\))?$/;

/** The quarter that a target on the way is for: one by name, or that of the table's month. */
export const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

/** What a settings file says and what a person may answer in it. */
export interface SettingWords {
  readonly sheets: Readonly<Record<'columns' | 'rows' | 'names', string>>;
  readonly head: string;
  readonly readAs: string;
  readonly name: string;
  readonly indicator: string;
  readonly notRead: string;
  readonly bareMonths: string;
  readonly columns: Readonly<Record<MonthlyColumn, string>>;
  readonly counts: Readonly<Record<'to-date' | 'in-month', string>>;
}

export const settingWords: Readonly<Record<Locale, SettingWords>> = {
  'zh-Hans': {
    sheets: { columns: '列', rows: '行', names: '指标' },
    head: '表头',
    readAs: '读作',
    name: '表里的名称',
    indicator: '方案里的指标',
    notRead: '不读',
    bareMonths: '（只写月份的列）',
    columns: {
      name: '指标',
      group: '领域',
      target: '年度目标',
      interim: '分季目标',
      unit: '计量单位',
      value: '截至本月累计',
      rate: '完成率',
      status: '状态',
      expected: '预计完成时间',
      lead: '牵头单位',
      remark: '备注',
    },
    counts: { 'to-date': '截至当月累计', 'in-month': '当月数' },
  },
  en: {
    sheets: { columns: 'columns', rows: 'rows', names: 'indicators' },
    head: 'head',
    readAs: 'read as',
    name: 'name in the table',
    indicator: 'indicator of the plan',
    notRead: 'not to be read',
    bareMonths: '(columns of a bare month)',
    columns: {
      name: 'indicator',
      group: 'domain',
      target: 'target of the year',
      interim: 'target on the way',
      unit: 'unit',
      value: 'value to date',
      rate: 'completion rate',
      status: 'how it stands',
      expected: 'expected date',
      lead: 'leading unit',
      remark: 'remark',
    },
    counts: { 'to-date': 'to date', 'in-month': 'in that month' },
  },
};
