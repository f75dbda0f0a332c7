import type { Axis } from '@onemetre/core';
import type { Locale } from '../text/locale.ts';

/** Words of the overview. */
export interface OverviewLabels {
  readonly name: string;
  readonly unit: string;
  readonly unitsUnit: string;
  readonly targets: string;
  readonly commitments: string;
  readonly units: string;
  /** When the plan also names groups such as 各街镇. */
  readonly unitsAndGroups: (groups: number) => string;
  readonly undated: string;
  readonly known: string;
  readonly ofDue: (known: number, due: number) => string;
  readonly axes: Readonly<Record<Axis, string>>;
  readonly axisNotes: Readonly<Record<Axis, string>>;
  /** `declared`: how many of the good ones rest on a claim alone; `stale`: how many on something old. */
  readonly headline: (v: {
    good: number;
    due: number;
    low: number;
    high: number;
    declared: number;
    stale: number;
  }) => string;
  readonly refused: Readonly<Record<'nothing-due' | 'coverage-too-low', string>>;
  /** `old`: how many of the unknown ones are so because what they rest on is too old. */
  readonly coverage: (v: { due: number; known: number; unknown: number; old: number }) => string;
  readonly planOnly: string;
  readonly figuresOnly: string;
  readonly scope: string;
  readonly family: string;
  readonly states: string;
  readonly count: string;
  /** Targets of one strength, with their states: what binds is in the headline, what is aspired to is not. */
  readonly apart: Readonly<Record<'binding' | 'aspired', (v: { total: number; states: string }) => string>>;
  readonly strength: Readonly<Record<'binding' | 'aspired', string>>;
  readonly counted: (word: string, count: number) => string;
}

interface Weak {
  readonly declared: number;
  readonly stale: number;
}

const weakZh = ({ declared, stale }: Weak): string => {
  const parts = [...(declared === 0 ? [] : [`仅有申报${declared}项`]), ...(stale === 0 ? [] : [`依据较旧${stale}项`])];
  return parts.length === 0 ? '' : `（其中${parts.join('，')}）`;
};

const rest = (count: number): string => (count === 1 ? 'rests' : 'rest');
const weakEn = ({ declared, stale }: Weak): string => {
  const parts = [
    ...(declared === 0 ? [] : [`${declared} ${rest(declared)} on a claim alone`]),
    ...(stale === 0 ? [] : [`${stale} ${rest(stale)} on older data`]),
  ];
  return parts.length === 0 ? '' : ` (of these, ${parts.join(' and ')})`;
};

export const overviewLabels: Readonly<Record<Locale, OverviewLabels>> = {
  'zh-Hans': {
    name: '总览',
    unit: '项',
    unitsUnit: '个',
    targets: '量化目标',
    commitments: '工作承诺',
    units: '责任单位',
    unitsAndGroups: (groups) => `责任单位，另有 ${groups} 个统称`,
    undated: '未写明期限',
    known: '考核期内可以判断',
    ofDue: (known, due) => `${known} / ${due}`,
    axes: { outcome: '目标', delivery: '任务' },
    axisNotes: { outcome: '量化目标的达成情况', delivery: '节点、工程和承诺的落实情况' },
    headline: ({ good, due, low, high, ...weak }) =>
      low === high
        ? `已进入考核期的${due}项中，${good}项已达到、保持达标或不慢于进度${weakZh(weak)}。`
        : `已进入考核期的${due}项中，${good}项已达到、保持达标或不慢于进度${weakZh(weak)}；把不能判断的都算作未成是${low}项，都算作已成是${high}项。`,
    refused: {
      'nothing-due': '目前没有进入考核期的内容。',
      'coverage-too-low': '能判断的不到一半，因此不给出总的说法。',
    },
    coverage: ({ due, known, unknown, old }) =>
      unknown === 0
        ? `已进入考核期的${due}项都能依据所据材料判断。`
        : `已进入考核期的${due}项中，${known}项能依据所据材料判断；其余${unknown}项不能${old === 0 ? '' : `（其中${old}项的依据太旧）`}，不计为0，也不计为未完成。`,
    planOnly: '这里只列方案写明的承诺、单位和出处，不作判断；原文没有写明的不作推测。',
    figuresOnly: '这里只列数值和目标，不作判断。',
    scope: '数据范围',
    family: '类别',
    states: '状态',
    count: '项数',
    apart: {
      binding: ({ total, states }) => `约束性目标${total}项：${states}。`,
      aspired: ({ total, states }) => `另有力争目标${total}项，单独计数：${states}。`,
    },
    strength: { binding: '约束性目标', aspired: '力争目标' },
    counted: (word, count) => `${word} ${count}`,
  },
  en: {
    name: 'Overview',
    unit: '',
    unitsUnit: '',
    targets: 'targets with a number',
    commitments: 'promises without a number',
    units: 'responsible units',
    unitsAndGroups: (groups) => `responsible units, and ${groups} names for groups`,
    undated: 'without a stated deadline',
    known: 'items that count by now can be judged',
    ofDue: (known, due) => `${known} / ${due}`,
    axes: { outcome: 'Targets', delivery: 'Tasks' },
    axisNotes: {
      outcome: 'How far measurable targets are met',
      delivery: 'How far milestones, projects and promises are carried out',
    },
    headline: ({ good, due, low, high, ...weak }) =>
      low === high
        ? `Of ${due} items that count by now, ${good} are met, holding, ahead or on track${weakEn(weak)}.`
        : `Of ${due} items that count by now, ${good} are met, holding, ahead or on track${weakEn(weak)}; ${low} if all that cannot be judged fall short, ${high} if all of them succeed.`,
    refused: {
      'nothing-due': 'Nothing counts yet.',
      'coverage-too-low': 'Less than half can be judged, so no overall statement is made.',
    },
    coverage: ({ due, known, unknown, old }) =>
      unknown === 0
        ? `All ${due} items that count by now can be judged from our sources.`
        : `Of ${due} items that count by now, ${known} can be judged from our sources; the other ${unknown} cannot${old === 0 ? '' : ` (${old} of them because what ${old === 1 ? 'it rests' : 'they rest'} on is too old)`}, and count neither as 0 nor as not done.`,
    planOnly:
      'This lists the promises, units and sources of the plan and judges nothing; what the text does not state is not guessed.',
    figuresOnly: 'This lists values and targets and judges nothing.',
    scope: 'What the data cover',
    family: 'Group',
    states: 'States',
    count: 'Items',
    apart: {
      binding: ({ total, states }) => `${total} binding ${total === 1 ? 'target' : 'targets'}: ${states}.`,
      aspired: ({ total, states }) =>
        `Counted apart, ${total} ${total === 1 ? 'target' : 'targets'} aspired to: ${states}.`,
    },
    strength: { binding: 'Binding targets', aspired: 'Targets aspired to' },
    counted: (word, count) => `${word} ${count}`,
  },
};
