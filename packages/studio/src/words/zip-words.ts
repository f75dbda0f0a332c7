import type { Locale } from '@onemetre/scenes';

interface ZipWords {
  readonly public: string;
  readonly internal: string;
  readonly tables: string;
  readonly approval: string;
  readonly next: string;
}

/** How folders and files of a release are called, in a language. */
export const zipWords: Readonly<Record<Locale, ZipWords>> = {
  'zh-Hans': { public: '公开', internal: '内部-不公开', tables: '表格', approval: '审批单', next: '工作簿-下次用' },
  en: {
    public: 'public',
    internal: 'internal',
    tables: 'tables',
    approval: 'approval',
    next: 'workbook-for-next-time',
  },
};
