import type { Report } from '@onemetre/core';
import type { Locale } from './locale.ts';

const claims: Readonly<Record<Locale, Readonly<Record<Report['claim'], string>>>> = {
  'zh-Hans': {
    started: '已启动',
    'under-way': '推进中',
    done: '已完成',
    recurring: '常态化开展',
    unfinished: '尚未完成',
    stopped: '已停止',
    cancelled: '已取消',
  },
  en: {
    started: 'started',
    'under-way': 'under way',
    done: 'done',
    recurring: 'carried on regularly',
    unfinished: 'not finished',
    stopped: 'stopped',
    cancelled: 'cancelled',
  },
};

/**
 * What a report claims, in words.
 *
 * @example
 * claimWord('recurring', 'zh-Hans') // => '常态化开展'
 */
export function claimWord(claim: Report['claim'], locale: Locale): string {
  return claims[locale][claim];
}
