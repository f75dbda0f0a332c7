import type { CompletionRate } from '../../text/completion-rate-text.ts';
import type { Unit, Qualifier } from '@onemetre/core';
import type { PointWords } from '../../text/format-gap.ts';
import type { ShareBound } from '../../text/format-share.ts';

export const completionRates: Readonly<Record<CompletionRate['of'], (rate: string) => string>> = {
  value: (rate) => `完成率${rate}`,
  works: (rate) => `形象进度${rate}`,
  tasks: (rate) => `任务完成率${rate}`,
};

/** By language, a unit behind the number one. */
export const ofOne: (label: string) => string = (label) => label;

export const partOfWhole: (part: string, whole: string) => string = (part, whole) => `按个数为${part}/${whole}`;

export const powersOfTen: readonly (readonly [power: number, word: string])[] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
];

export const changeWords: {
  readonly rise: (size: string, counted: boolean) => string;
  readonly fall: (size: string, counted: boolean) => string;
  readonly none: string;
} = {
  rise: (size, counted) => `${counted ? '增加' : '上升'}${size}`,
  fall: (size, counted) => `${counted ? '减少' : '下降'}${size}`,
  none: '不变',
};

export const pointWords: Readonly<Partial<Record<Unit['kind'], PointWords>>> = {
  percent: (digits) => `${digits}个百分点`,
  permille: (digits) => `${digits}个千分点`,
};

export const aboutWord: string = '约 ';

export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  exact: '',
  'at-least': '至少',
  over: '超过',
  'at-most': '至多',
  under: '不到',
  about: '约',
};

/** A dash beside a minus sign cannot be read. */
export const rangeSign: string = '至';

export const shareBounds: { readonly over: ShareBound; readonly under: ShareBound } = {
  over: (share) => `${share}以上`,
  under: (share) => `不到${share}`,
};

export const ordinals: (digits: string, place: number) => string = (digits) => `第${digits}`;

/** Chinese writes a unit close to its number, unless the unit is written in letters. */
export const closeUnits: RegExp = /^(?![A-Za-z])/;

/** How figures are written: Chinese official figures have no separators, as in 47262元. */
export const numberStyles: { readonly tag: string; readonly grouping: boolean } = { tag: 'zh-CN', grouping: false };
