import type { Locale } from '../text/locale.ts';

/** The source line that stands under every widget. */
export interface SourceLabels {
  readonly source: string;
  readonly asOf: string;
  readonly released: string;
  readonly nextUpdate: string;
  readonly hash: string;
  /** Said behind the first documents; `count` is that of all. */
  readonly more: (count: number) => string;
}

export const sourceLabels: Readonly<Record<Locale, SourceLabels>> = {
  'zh-Hans': {
    source: '数据来源',
    asOf: '数据截至',
    released: '发布时间',
    nextUpdate: '下次更新',
    hash: '数据校验值',
    more: (count) => `等${count}份`,
  },
  en: {
    source: 'Source',
    asOf: 'Data as of',
    released: 'Released',
    nextUpdate: 'Next update',
    hash: 'Data hash',
    more: (count) => `; ${count} documents in all`,
  },
};
