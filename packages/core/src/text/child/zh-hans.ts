import type { Bound, ChildSentences, Rhythm, Said } from './child-sentences.ts';

const wanted: Readonly<Record<Bound, (count: string) => string>> = {
  'at-least': (count) => `至少要有${count}`,
  'at-most': (count) => `最多有${count}`,
  over: (count) => `要比${count}多`,
  under: (count) => `要比${count}少`,
  equal: (count) => `要有${count}`,
};

const there: Readonly<Record<Bound, (count: string) => string>> = {
  'at-least': (count) => `至少有${count}`,
  'at-most': (count) => `最多有${count}`,
  over: (count) => `有${count}还多`,
  under: (count) => `不到${count}`,
  equal: (count) => `有${count}`,
};

const rhythms: Readonly<Record<Rhythm, string>> = {
  day: '每天',
  week: '每周',
  month: '每个月',
  quarter: '每三个月',
  'half-year': '每半年',
  term: '每学期',
  year: '每年',
};

const said = ({ count, about }: Said): string => `${about ? '大约' : ''}${count}`;

export const zhHans: ChildSentences = {
  join: (sentences) => sentences.join(''),
  things: (count, unit) => `${count}${unit}`,
  member: '个',
  groupOf: ({ whole, whom, among }) => (among ? `每${whole}个${whom}里，` : `每有${whole}个${whom}，`),
  promise: ({ group, wanted: count, bound, what, each }) => {
    const most = bound === 'at-most' || bound === 'equal';
    const aim =
      count.none && most
        ? '一个也不要有'
        : `${wanted[bound](said(count))}${bound === 'over' || bound === 'under' ? '' : what}`;
    return `${group}${each === null ? '' : rhythms[each]}${aim}。`;
  },
  between: ({ group, low, high }) => `${group}要在${low}和${high}之间。`,
  upward: () => '这个数要往上走。',
  downward: () => '这个数要往下走。',
  by: (date) => `说好${date}做到。`,
  keep: (date) => `要一直做到${date}。`,
  onlyFor: (names) => `这里说的是${names.join('、')}。`,
  noDate: () => '计划里没有写哪一年做到。',
  now: ({ period, group, found, bound, total }) =>
    `${total ? `到${period}，一共` : `${period}，${group}`}${found.none ? '一个也没有' : `${found.about ? '大约' : ''}${there[bound](found.count)}`}。`,
  notKnown: () => '现在有多少，我们还不知道。',
  missing: ({ count, about, fewer }) => `${about ? '大约' : ''}还${fewer ? '多' : '差'}${count}。`,
  exactlyAtTheLine: () => '正好一样，还不够。',
  units: ({ done, all, what }) => `${all}个${what}里，有${done}个做到了。`,
  done: (date) => `${date}，做好了。`,
  planned: (date) => `说好${date}做好。`,
  early: () => '比说好的时间早。',
  late: () => '比说好的时间晚。',
  mayChange: () => '这个数以后可能会改。',
  correctedDown: () => '以前说的数多了，后来改对了。',
  onlyPart: () => '后来的数，还不是一整年的，先不算。',
  nothingNewer: () => '更新的数，我们还没有。',
  declared: () => '这是做事的人自己说的。',
  lastKnown: ({ date, stood }) => `看${date}的数：${stood}`,
  overshot: () => '已经超过说好的数了。',
  states: {
    achieved: '做到了。',
    ahead: '走得比计划快。',
    'on-track': '正按计划往前走。',
    'at-risk': '比计划慢一些。',
    'off-track': '比计划慢很多。',
    missed: '说好的时间到了，还没有做到。',
    holding: '看到的数，都做到了。',
    recovered: '中间有没做到的时候，现在又做到了。',
    breached: '最近一次没有做到。',
    lapsed: '以前做到过，现在没有做到。',
    improving: '正在变好。',
    'mixed-up': '这几年变好了，最近又回去了一点。',
    'mixed-down': '最近变好了一点。',
    worsening: '正在变差。',
    'under-way': '正在做。',
    ongoing: '一直在做。',
    'not-started': '还没有开始。',
    'not-due': '还没到说好的时间。',
    'not-applicable': '这里不用做这件事。',
    withdrawn: '这件事不做了。',
    'no-data': '我们还不知道。',
    'awaiting-final': '时间到了，最后的数还没有来。',
    'not-assessable': '做得怎么样，现在还说不准。',
    withheld: '为了保护大家，这里不写。',
    invalid: '这里的数对不上，要先查一查。',
  },
};
