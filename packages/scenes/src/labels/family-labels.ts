import type { Family } from '@onemetre/core';
import type { Locale } from '../text/locale.ts';

/** What the six families of states are called. */
export const familyLabels: Readonly<Record<Locale, Readonly<Record<Family, string>>>> = {
  'zh-Hans': {
    met: '已达到',
    moving: '推进中',
    behind: '滞后',
    failed: '未达到',
    waiting: '未到期或无任务',
    unknown: '尚不能判断',
  },
  en: {
    met: 'Met',
    moving: 'Moving',
    behind: 'Behind',
    failed: 'Not met',
    waiting: 'Not due, or no task',
    unknown: 'Cannot be said yet',
  },
};
