import type { ChildLabels } from '../../labels/child-labels.ts';

export const childLabels: ChildLabels = {
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
  flag: '小旗在说好要到的地方。',
  howFar: '现在到了哪里，这里没有写。',
};
