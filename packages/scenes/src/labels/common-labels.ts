import type { Observation } from '@onemetre/core';
import type { Locale } from '../text/locale.ts';

/** Words that every widget uses. */
export interface CommonLabels {
  readonly demonstration: string;
  readonly unofficial: string;
  readonly quoted: string;
  readonly derived: string;
  readonly summary: string;
  readonly reference: string;
  /** Beside what repeats another item of the plan. */
  readonly once: (what: string) => string;
  /** The mark of a text that exists only in another language; `language` is a tag. */
  readonly onlyIn: (language: string) => string;
  readonly noData: string;
  /** Why there is no value, where the data say so. */
  readonly absences: Readonly<Record<NonNullable<Observation['absence']>, string>>;
  readonly notInSources: string;
  readonly notStated: string;
  readonly noDate: string;
  readonly noDateNote: string;
  readonly list: (items: readonly string[]) => string;
  /** Whole sentences, one after another. */
  readonly sentences: (items: readonly string[]) => string;
  /** Beside values of a part: that these are for all. */
  readonly everybody: string;
  /** The period up to which something has been added up. */
  readonly upTo: (period: string) => string;
  /** One thing said of another, in one breath. */
  readonly phrases: (parts: readonly string[]) => string;
  readonly colon: string;
  readonly separator: string;
  readonly aside: (text: string) => string;
  readonly table: string;
  /** @param attempt counts from 1 */
  readonly loading: (attempt: number) => string;
  readonly retry: string;
  readonly emptyTitle: string;
  readonly emptyItem: (id: string) => string;
  /** Where the data have it, and this element shows others. */
  readonly otherItem: (id: string) => string;
  readonly needsItem: string;
  /** An attribute that says what it cannot say. */
  readonly wrongValue: (name: string, value: string, allowed: string) => string;
}

const languages: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-Hans': { zh: '仅有中文', en: '仅有英文' },
  en: { zh: 'Chinese only', en: 'English only' },
};

const onlyIn =
  (locale: Locale) =>
  (language: string): string =>
    languages[locale][language.split('-')[0] as string] ?? language;

export const commonLabels: Readonly<Record<Locale, CommonLabels>> = {
  'zh-Hans': {
    demonstration: '演示数据',
    unofficial: '非官方示例',
    quoted: '转引',
    derived: '推算',
    summary: '摘要，非原文',
    reference: '参照目标',
    once: (what) => `与“${what}”计为一项`,
    onlyIn: onlyIn('zh-Hans'),
    noData: '暂无数据',
    absences: {
      withheld: '不予显示',
      'not-applicable': '不适用',
      unreadable: '原件无法辨认',
      'not-collected': '未采集',
    },
    notInSources: '所据材料未载',
    notStated: '未标明',
    noDate: '未选定评估日期',
    noDateNote: '文件没有注明评估日期，页面也没有指定，因此不作判断。请在元素上写明 as-of。',
    list: (items) => items.join('、'),
    sentences: (items) => items.join(''),
    everybody: '全体',
    upTo: (period) => `至${period}`,
    phrases: (parts) => parts.join('，'),
    colon: '：',
    separator: ' · ',
    aside: (text) => `（${text}）`,
    table: '数据表',
    loading: (attempt) => (attempt === 1 ? '正在读取数据…' : `没有读到，正在第${attempt}次尝试…`),
    retry: '重新读取',
    emptyTitle: '没有可显示的内容',
    emptyItem: (id) => `数据中没有编号为“${id}”的项目。请核对元素的 item 属性。`,
    otherItem: (id) => `数据中有“${id}”，但不由这个元素显示。请换用相应的元素，或核对 item 属性。`,
    needsItem: '请在元素上写 item 属性，指明显示哪一项。',
    wrongValue: (name, value, allowed) => `${name}="${value}" 不能识别，按没有写处理。请写：${allowed}。`,
  },
  en: {
    demonstration: 'Demonstration data',
    unofficial: 'Unofficial example',
    quoted: 'quoted',
    derived: 'derived',
    summary: 'our summary, not the original wording',
    reference: 'reference target',
    once: (what) => `counted once with “${what}”`,
    onlyIn: onlyIn('en'),
    noData: 'No data',
    absences: {
      withheld: 'Not shown',
      'not-applicable': 'Not applicable',
      unreadable: 'Not legible in the source',
      'not-collected': 'Not collected',
    },
    notInSources: 'not in our sources',
    notStated: 'not stated',
    noDate: 'No date chosen',
    noDateNote:
      'The file carries no date to judge by and the page names none, so nothing is judged. Set as-of on the element.',
    list: (items) => items.join(', '),
    sentences: (items) => items.join(' '),
    everybody: 'all',
    upTo: (period) => `up to ${period}`,
    phrases: (parts) => parts.join(', '),
    colon: ': ',
    separator: ' · ',
    aside: (text) => ` (${text})`,
    table: 'Data table',
    loading: (attempt) => (attempt === 1 ? 'Reading the data…' : `Not read yet, attempt ${attempt}…`),
    retry: 'Try again',
    emptyTitle: 'Nothing to show here',
    emptyItem: (id) => `The data have no item called “${id}”. Check the element’s item attribute.`,
    otherItem: (id) =>
      `The data have “${id}”, but this element does not show it. Use the element for it, or check the item attribute.`,
    needsItem: 'Write the item attribute on this element, to say which item it shows.',
    wrongValue: (name, value, allowed) => `${name}="${value}" is not known and is not used. Write: ${allowed}.`,
  },
};
