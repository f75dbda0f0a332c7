import type { Locale } from '@onemetre/scenes';

interface SiteWords {
  readonly ownName: string;
  readonly skip: string;
  readonly path: string;
  readonly lists: string;
  readonly home: string;
  readonly all: (count: number) => string;
  readonly fields: string;
  readonly fieldsLead: string;
  readonly soon: Readonly<Record<'worst' | 'ahead' | 'passed' | 'undated', string>>;
  readonly who: string;
  readonly whoLead: string;
  readonly rests: string;
  readonly restsLead: string;
  readonly pages: Readonly<Record<ListName, string>>;
  readonly others: string;
  readonly whole: string;
  readonly data: string;
  readonly hash: string;
  readonly cite: string;
  readonly citation: (v: { title: string; programme: string; date: string; hash: string }) => string;
  readonly notice: string;
  readonly official: string;
  readonly foot: Readonly<Record<'made' | 'invented' | 'official', (publisher: string) => string>>;
  readonly report: string;
}

/** The pages of a site beside its front and its items. */
export const listNames = [
  'targets',
  'tasks',
  'actions',
  'units',
  'projects',
  'policies',
  'timeline',
  'child',
  'meeting',
  'method',
  'data',
] as const;

export type ListName = (typeof listNames)[number];

/** The site's own words. */
export const siteWords: Readonly<Record<Locale, SiteWords>> = {
  'zh-Hans': {
    ownName: '中文',
    skip: '跳到正文',
    path: '所在位置',
    lists: '本站内容',
    home: '首页',
    all: (count) => `全部 ${count} 项`,
    fields: '从哪里看起',
    fieldsLead: '按方案的领域。点名称看这个领域写了什么、由谁来做。',
    soon: { worst: '先看这几项', ahead: '接下来到期', passed: '期限已过的目标', undated: '没有写明期限的目标' },
    who: '谁来做',
    whoLead: '按方案中的顺序，不排名。数字是写着这个单位的事项。',
    rests: '依据什么',
    restsLead: '读过的材料。每一项都写着出自哪一份、哪一处。',
    pages: {
      targets: '量化目标',
      tasks: '工作承诺',
      actions: '行动',
      units: '责任单位',
      projects: '重点工程',
      policies: '政策文件',
      timeline: '时间轴',
      child: '给小朋友看',
      meeting: '开会用的一页',
      method: '怎样判断，依据什么',
      data: '数据与下载',
    },
    others: '其他指标',
    whole: '全部内容在一页',
    data: '数据文件',
    hash: '数据校验值',
    cite: '引用',
    citation: ({ title, programme, date, hash }) => `${title}，《${programme}》数据，${date}发布，校验值${hash}。`,
    notice: '本站是非官方示例，不是任何政府机构的网站；方案文字以原文为准。',
    official: '方案文字以原文为准。',
    foot: {
      made: (publisher) => `数据来自方案正文与所列文件，由${publisher}整理，未经任何政府机构审核。`,
      invented: (publisher) => `地区、方案和数据均为虚构，仅用于演示；由${publisher}编写，与任何政府机构无关。`,
      official: (publisher) => `数据来自所列文件，由${publisher}发布。`,
    },
    report: '纠错',
  },
  en: {
    ownName: 'English',
    skip: 'Skip to the text',
    path: 'You are here',
    lists: 'On this site',
    home: 'Front page',
    all: (count) => `All ${count}`,
    fields: 'Where to begin',
    fieldsLead: 'By the fields of the plan. Each name leads to what the field promises and who answers for it.',
    soon: {
      worst: 'Look at these first',
      ahead: 'Due next',
      passed: 'Targets past their deadline',
      undated: 'Targets without a stated deadline',
    },
    who: 'Who answers for it',
    whoLead: 'In the order of the plan, unranked. The number counts what names this unit.',
    rests: 'What this rests on',
    restsLead: 'The documents that were read. Every item says in which of them it stands, and where.',
    pages: {
      targets: 'Targets',
      tasks: 'Promises',
      actions: 'Actions',
      units: 'Units',
      projects: 'Key projects',
      policies: 'Policies',
      timeline: 'Timeline',
      child: 'For children',
      meeting: 'One page for a meeting',
      method: 'How it is judged, and on what',
      data: 'Data and downloads',
    },
    others: 'Other indicators',
    whole: 'Everything on one page',
    data: 'Data file',
    hash: 'Data hash',
    cite: 'Cite',
    citation: ({ title, programme, date, hash }) => `${title}. Data of “${programme}”, released ${date}, hash ${hash}.`,
    notice:
      'This site is an unofficial example and not the website of any government body; the Chinese text prevails. ',
    official: 'The original text prevails. ',
    foot: {
      made: (publisher) =>
        `The data come from the text of the plan and the documents listed, prepared by ${publisher} and reviewed by no government body.`,
      invented: (publisher) =>
        `The district, the plan and the data are invented for demonstration, written by ${publisher} and connected with no government body.`,
      official: (publisher) => `The data come from the documents listed, published by ${publisher}.`,
    },
    report: 'Report a mistake',
  },
};
