import type { WouldChangeWords } from '../../text/would-change-texts.ts';

export const wouldChangeWords: WouldChangeWords = {
  sides: {
    from: (value) => `不低于${value}`,
    above: (value) => `高于${value}`,
    'up-to': (value) => `不高于${value}`,
    below: (value) => `低于${value}`,
  },
  between: (low, high) => `在${low}至${high}之间`,
  exactly: (value) => `为${value}`,
  value: ({ side, final, state }) => `${final ? `${final}的最终数值` : '数值'}${side}时，为“${state}”`,
  time: ({ date, state }) =>
    `${date ? `到${date}，` : '时间到后，'}${state ? `没有新的数据时，为“${state}”` : '开始判断'}`,
  needs: {
    value: '有了可用的数值',
    'final-value': '有了期限当期的最终数值',
    'next-value': '有了下一期的数值',
    correction: '已公布的数值如有更正',
    report: '有了新的进展报告',
    decision: '有了新的正式决定',
    baseline: '有了可用的基线',
    deadline: '写明期限之后',
    start: '写明起算时间之后',
    direction: '写明越高越好还是越低越好之后',
    unit: '写明计量单位之后',
    comparison: '写清怎样比较之后',
    'target-value': '目标有了数值之后',
    tolerance: '写明“左右”的范围之后',
    counts: '有了分子和分母',
    'one-value': '同一时期只留一个数值之后',
    'exact-value': '有了确切的数值',
    'missing-values': '补上所缺时期的数值之后',
    'comparable-values': '有了同一口径的数值',
    'area-values': '有了各区域的数值',
  },
  leading: ({ need, states }) => `${need}，可能为${states.map((state) => `“${state}”`).join('或')}`,
  alone: (need) => `${need}，判断可能改变`,
};
