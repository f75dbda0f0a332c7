import type { Section } from './sections.ts';

/** What the page for children holds, in the order in which it is told. */
export const childSections: readonly Section[] = [
  {
    id: 'plan',
    title: { 'zh-Hans': '说好了多少事', en: 'How much was promised' },
    lead: { 'zh-Hans': '有的可以数，有的写了哪一年做到。', en: 'Some of it can be counted, and some has a year.' },
    widgets: [{ tag: 'om-overview' }],
  },
  {
    id: 'fields',
    title: { 'zh-Hans': '五件大事', en: 'Five big things' },
    lead: { 'zh-Hans': '每件大事里，还有很多小事。', en: 'In each of them there are many smaller ones.' },
    widgets: [{ tag: 'om-domains' }],
  },
  {
    id: 'goals',
    title: { 'zh-Hans': '可以数的目标', en: 'Goals that can be counted' },
    lead: { 'zh-Hans': '一格一格地数一数。', en: 'Count them, box by box.' },
    widgets: [{ tag: 'om-indicator' }],
  },
  {
    id: 'actions',
    title: { 'zh-Hans': '要做的事', en: 'Things to do' },
    lead: { 'zh-Hans': '一件一件地看。', en: 'Look at them one by one.' },
    widgets: [{ tag: 'om-actions' }],
  },
];
