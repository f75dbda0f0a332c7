import type { Locale } from '@onemetre/scenes';

/** What the commands say that look across time: attention, diff, history, forecast, evaluability. */
export interface TimeWords {
  readonly attention: string;
  readonly diff: string;
  readonly history: string;
  readonly forecast: string;
  readonly evaluability: string;
  readonly older: string;
  readonly newer: string;
  readonly from: string;
  readonly to: string;
  readonly dates: string;
  readonly every: string;
  readonly now: string;
  readonly item: string;
  readonly noFrom: string;
  readonly noTo: string;
  readonly wrongOrder: string;
  readonly noRhythm: (given: string, known: readonly string[]) => string;
  readonly noItem: (given: string) => string;
  readonly headings: Readonly<
    Record<
      'action' | 'unknown' | 'states' | 'values' | 'plan' | 'rules' | 'corrections' | 'proposals' | 'groups',
      string
    >
  >;
  readonly nothing: string;
  readonly same: (count: number) => string;
  readonly title: string;
  readonly id: string;
  readonly lacks: string;
  readonly canJudge: string;
  readonly couldJudge: string;
  readonly complete: (complete: number, items: number) => string;
}

const chinese: TimeWords = {
  attention: '列出需要先办的事项、原因和有关单位',
  diff: '比较两次发布、两个版本，或同一文件的两个日期，说明变了什么、为什么变',
  history: '列出每项在一串日期上的状态，默认只用当时已公布的数据',
  forecast: '推算各目标照目前速度会到哪里；不宜推算的说明原因；不改变状态',
  evaluability: '检查方案本身：每项缺什么，目前能评估到什么程度，补上后能到什么程度',
  older: '旧文件；只给一个文件时配合 --from 和 --to',
  newer: '新文件',
  from: '起始日期，YYYY-MM-DD；两个文件时默认用旧文件自带的日期',
  to: '截止日期，YYYY-MM-DD；默认用文件自带的日期',
  dates: '一串日期，用逗号隔开',
  every: '每隔多久看一次：month、quarter、half-year、year 或 release；默认 year',
  now: '用现在已知的数据看过去，而不是当时已知的',
  item: '只看这一项，写编号',
  noFrom: '只有一个文件时，请用 --from 指定起始日期。',
  noTo: '没有截止日期：请用 --to 指定，文件里也没有写。',
  wrongOrder: '起始日期晚于截止日期。',
  noRhythm: (given, known) => `没有间隔 ${given}。可用：${known.join('、')}。`,
  noItem: (given) => `文件里没有目标 ${given}。`,
  headings: {
    action: '需要先办',
    unknown: '已过期限，尚无答复',
    states: '状态变化',
    values: '数值变化',
    plan: '方案变化',
    rules: '判断界线变化',
    corrections: '更正',
    proposals: '可能是改名，请人工确认',
    groups: '分组',
  },
  nothing: '无',
  same: (count) => `${count} 项没有变化`,
  title: '目标或事项',
  id: '编号',
  lacks: '欠缺',
  canJudge: '目前能评估',
  couldJudge: '补上后能评估',
  complete: (complete, items) => `${items} 项中 ${complete} 项没有欠缺`,
};

const english: TimeWords = {
  attention: 'list what needs action first, why, and which units it concerns',
  diff: 'compare two releases, two editions, or two dates of one file: what changed, and why',
  history: 'list the state of every item on a list of dates, with what was known then',
  forecast: 'say where targets lead at their pace, or why a projection would not be honest; no state changes',
  evaluability:
    'read the plan itself: what each item lacks, how far it can be judged, and how far if that were filled in',
  older: 'the older file; with one file, give --from and --to',
  newer: 'the newer file',
  from: 'first date, YYYY-MM-DD; with two files, the older file’s own date when absent',
  to: 'second date, YYYY-MM-DD; the file’s own date when absent',
  dates: 'dates, separated by commas',
  every: 'how often to look: month, quarter, half-year, year or release; year when absent',
  now: 'see the past with what is known now, not with what was known then',
  item: 'only this item, by its id',
  noFrom: 'With one file, give the first date: --from.',
  noTo: 'There is no second date: give --to; the file does not say one.',
  wrongOrder: 'The first date is later than the second.',
  noRhythm: (given, known) => `There is no rhythm ${given}. Rhythms: ${known.join(', ')}.`,
  noItem: (given) => `The file has no target ${given}.`,
  headings: {
    action: 'needs action first',
    unknown: 'past its deadline without an answer',
    states: 'states',
    values: 'values',
    plan: 'plan',
    rules: 'cut-offs',
    corrections: 'corrections',
    proposals: 'perhaps renamed: for a person to decide',
    groups: 'groups',
  },
  nothing: 'none',
  same: (count) => `${count} ${count === 1 ? 'item' : 'items'} unchanged`,
  title: 'target or item',
  id: 'id',
  lacks: 'lacks',
  canJudge: 'can be judged',
  couldJudge: 'could be judged',
  complete: (complete, items) => `${complete} of ${items} items lack nothing`,
};

/** The words of the commands that look across time, in a language. */
export const timeWords = (locale: Locale): TimeWords => ({ 'zh-Hans': chinese, en: english })[locale];
