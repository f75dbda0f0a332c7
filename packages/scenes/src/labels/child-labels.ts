import type { Family } from '@onemetre/core';
import type { Locale } from '../text/locale.ts';

/** What widgets say to readers of 8 to 12 years; held to the same limits as the sentences of the core. */
export interface ChildLabels {
  /** For whom it is written, and that no child has tried it. */
  readonly readers: string;
  readonly grownUps: string;
  readonly official: (title: string) => string;
  readonly planFrom: (start: string | null, end: string | null) => readonly string[];
  readonly actions: (count: number) => string;
  readonly targets: (count: number) => string;
  readonly promises: (count: number) => string;
  readonly inAll: (count: number) => string;
  readonly undated: (count: number) => string;
  readonly families: Readonly<Record<Family, string>>;
  readonly axes: Readonly<Record<'outcome' | 'delivery', string>>;
  /** Goals that the plan only strives for, and how many of them are reached. */
  readonly tried: (total: number, met: number) => string;
  readonly planOnly: string;
  readonly figuresOnly: string;
  readonly noDate: string;
  readonly asOf: (date: string) => string;
  readonly invented: string;
  readonly boxes: (each: string) => string;
}

const things = (count: number, one: string, other: string): string => (count === 1 ? `1 ${one}` : `${count} ${other}`);

export const childLabels: Readonly<Record<Locale, ChildLabels>> = {
  'zh-Hans': {
    readers: '写给8到12岁的读者，没有请小朋友试读过',
    grownUps: '大人看这里',
    official: (title) => `计划里叫：${title}`,
    planFrom: (start, end) =>
      start === null && end === null
        ? []
        : [
            `这个计划${start === null ? '' : `从${start}${end === null ? '开始' : ''}`}${end === null ? '' : `到${end}${start === null ? '结束' : ''}`}。`,
          ],
    actions: (count) => `这里有${count}件事要做。`,
    targets: (count) => `有${count}个可以数的目标。`,
    promises: (count) => `还说好了${count}件事。`,
    inAll: (count) => `一共说好了${count}件事。`,
    undated: (count) => `有${count}件没有写哪一年做到。`,
    families: {
      met: '做到了',
      moving: '正在做',
      behind: '慢了',
      failed: '没做到',
      waiting: '还没到时间，或不用做',
      unknown: '还不知道',
    },
    axes: { outcome: '可以数的目标', delivery: '要做的事' },
    tried: (total, met) => `还有${total}个，计划只说“努力做到”：做到了${met}个。`,
    planOnly: '这里只写计划说了什么，不写做得怎么样。',
    figuresOnly: '这里只写数，不说好不好。',
    noDate: '还没有选好看哪一天。',
    asOf: (date) => `这里写的，是到${date}知道的事。`,
    invented: '这个地方是想出来的，不是真的。',
    boxes: (each) => `一格是${each}个。`,
  },
  en: {
    readers: 'Written for readers aged 8 to 12; not tested with children',
    grownUps: 'For grown-ups',
    official: (title) => `The plan calls it: ${title}`,
    planFrom: (start, end) =>
      start === null && end === null
        ? []
        : [
            start === null
              ? `This plan ends in ${end}.`
              : end === null
                ? `This plan starts in ${start}.`
                : `This plan goes from ${start} to ${end}.`,
          ],
    actions: (count) => `There ${count === 1 ? 'is' : 'are'} ${things(count, 'thing', 'things')} to do here.`,
    targets: (count) => `${things(count, 'goal', 'goals')} can be counted.`,
    promises: (count) => `${things(count, 'other promise was', 'other promises were')} made.`,
    inAll: (count) => `${things(count, 'promise was', 'promises were')} made in all.`,
    undated: (count) => `${things(count, 'promise does', 'promises do')} not say by which year.`,
    families: {
      met: 'Done',
      moving: 'On the way',
      behind: 'Slow',
      failed: 'Not done',
      waiting: 'Not time yet, or not needed',
      unknown: 'Not known yet',
    },
    axes: { outcome: 'Goals that can be counted', delivery: 'Things to do' },
    tried: (total, met) =>
      `${things(total, 'more is a goal', 'more are goals')} to try for. ${met === 1 ? '1 is' : `${met} are`} done.`,
    planOnly: 'This page says what is planned. It does not say how it goes.',
    figuresOnly: 'This page shows numbers. It does not say if they are good.',
    noDate: 'No day has been chosen yet.',
    asOf: (date) => `This is what was known up to ${date}.`,
    invented: 'This place is made up. It is not real.',
    boxes: (each) => `One box is ${each}.`,
  },
};
