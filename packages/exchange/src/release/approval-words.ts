import type { Locale } from '@onemetre/scenes';
import type { WithheldCount } from '../disclosure/withhold-counts.ts';

/** What the sheet says. */
export interface SheetWords {
  readonly internal: string;
  readonly internalNote: string;
  readonly title: string;
  readonly asOf: string;
  readonly asOfBefore: string;
  readonly first: string;
  readonly hash: string;
  readonly hashBefore: string;
  readonly threshold: string;
  readonly item: string;
  readonly content: string;
  readonly toSign: readonly string[];
  readonly publicity: Readonly<Record<'public' | 'on-request' | 'not-public', string>>;
  readonly sheets: Readonly<Record<'approval' | 'changes' | 'withheld', string>>;
  readonly changeHeads: readonly string[];
  readonly withheldHeads: readonly string[];
  readonly worse: string;
  readonly state: string;
  readonly values: Readonly<Record<'new' | 'corrected' | 'settled' | 'withdrawn', string>>;
  readonly plan: string;
  readonly setting: string;
  readonly why: Readonly<Record<WithheldCount['why'], string>>;
  readonly open: string;
}

export const approvalWords: Readonly<Record<Locale, SheetWords>> = {
  'zh-Hans': {
    internal: '内部',
    internalNote: '供审批用，不得公开',
    title: '方案',
    asOf: '评估日期',
    asOfBefore: '上次评估日期',
    first: '首次发布',
    hash: '校验值',
    hashBefore: '上次校验值',
    threshold: '小于此数的人数不予显示',
    item: '事项',
    content: '内容',
    toSign: [
      '供数单位核对（单位、日期）',
      '保密审查（部门、日期）',
      '公开属性',
      '批准（职务、日期、文号）',
      '何日起可以公布',
    ],
    publicity: { public: '主动公开', 'on-request': '依申请公开', 'not-public': '不予公开' },
    sheets: { approval: '审批单', changes: '变化', withheld: '不予显示' },
    changeHeads: ['类别', '事项', '原来', '现在', '说明'],
    withheldHeads: ['数值编号', '指标', '时期', '区域', '原因', '外人能推算的范围'],
    worse: '变差',
    state: '状态变化',
    values: { new: '新数值', corrected: '数值更正', settled: '数值核定', withdrawn: '数值撤回' },
    plan: '方案调整',
    setting: '评估参数',
    why: { given: '原已注明', small: '人数过少', protects: '以免推算出别的数值' },
    open: '不限',
  },
  en: {
    internal: 'INTERNAL',
    internalNote: 'for approval, not for the public',
    title: 'programme',
    asOf: 'judged as of',
    asOfBefore: 'judged before as of',
    first: 'first release',
    hash: 'hash',
    hashBefore: 'hash of the release before',
    threshold: 'counts below this are withheld',
    item: 'item',
    content: 'content',
    toSign: [
      'checked by the supplying unit (unit, date)',
      'secrecy review (office, date)',
      'may be public',
      'approved (role, date, number)',
      'not to be released before',
    ],
    publicity: { public: 'public', 'on-request': 'on request', 'not-public': 'not public' },
    sheets: { approval: 'Approval', changes: 'Changes', withheld: 'Withheld' },
    changeHeads: ['what', 'item', 'before', 'after', 'in words'],
    withheldHeads: ['value', 'indicator', 'period', 'area', 'why', 'can be worked out as'],
    worse: 'worse',
    state: 'state',
    values: { new: 'new value', corrected: 'corrected', settled: 'settled', withdrawn: 'withdrawn' },
    plan: 'plan changed',
    setting: 'setting',
    why: { given: 'withheld in the file', small: 'too few', protects: 'would give another away' },
    open: 'open',
  },
};
