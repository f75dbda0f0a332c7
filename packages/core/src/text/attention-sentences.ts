import type { Duty } from '../generated/types.ts';
import type { Locale } from './locale.ts';

/** The sentences about what needs action. They name duties as the source states them, and blame nobody. */
export interface AttentionSentences {
  readonly join: (sentences: readonly string[]) => string;
  readonly binding: () => string;
  readonly plain: (v: { words: string }) => string;
  readonly overdue: (v: { deadline: string; days: string; one: boolean }) => string;
  readonly units: (v: { duty: Duty; names: readonly string[] }) => string;
  /** A name with something beside it. */
  readonly aside: (name: string, beside: string) => string;
  readonly noUnits: () => string;
}

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const dutiesInEnglish: Readonly<Record<Duty, string>> = {
  lead: 'Lead',
  support: 'Support',
  'by-duty': 'By division of duties',
};

const dutiesInChinese: Readonly<Record<Duty, string>> = { lead: '牵头', support: '配合', 'by-duty': '按职责分工' };

export const attentionSentences: Readonly<Record<Locale, AttentionSentences>> = {
  'zh-Hans': {
    join: (sentences) => sentences.join(''),
    binding: () => '约束性指标。',
    plain: ({ words }) => `${words}。`,
    overdue: ({ deadline, days }) => `期限${deadline}，已过${days}天。`,
    units: ({ duty, names }) => `${dutiesInChinese[duty]}：${names.join('、')}。`,
    aside: (name, beside) => `${name}（${beside}）`,
    noUnits: () => '所据材料未载责任单位。',
  },
  en: {
    join: (sentences) => sentences.join(' '),
    binding: () => 'Binding indicator.',
    plain: ({ words }) => `${upper(words)}.`,
    overdue: ({ deadline, days, one }) => `Due ${deadline}, ${days} ${one ? 'day' : 'days'} ago.`,
    units: ({ duty, names }) => `${dutiesInEnglish[duty]}: ${names.join(', ')}.`,
    aside: (name, beside) => `${name} (${beside})`,
    noUnits: () => 'Our sources name no unit for it.',
  },
};
