import type { AnswerLabels, JudgedName } from '../../labels/answer-labels.ts';

const things = { targets: '项量化目标', tasks: '项任务', duties: '件事', indicators: '项指标' } as const;

const words: Readonly<Record<JudgedName, string>> = {
  met: '已达到',
  short: '滞后或未达到',
  unknown: '尚不能判断',
  moving: '推进中',
  waiting: '未到期或无任务',
};

export const answerLabels: AnswerLabels = {
  name: '先说结果',
  parts: {
    passed: '期限已过',
    ahead: '期限未到',
    dated: '写明期限',
    undated: '未写明期限',
    valued: '有数值',
    unvalued: '所据材料未载数值',
  },
  judged: ({ total, of, counts }) =>
    counts.length === 1 && counts[0]
      ? `${total}${things[of]}，都${words[counts[0].name]}。`
      : `${total}${things[of]}中，${counts.map(({ name, count }) => `${count}项${words[name]}`).join('，')}。`,
  promised: ({ subject, of, total, passed, ahead, dated, deadline }) => {
    const lead = `${subject === 'programme' ? '方案' : '这里'}写了${total}${things[of]}`;
    if (passed > 0)
      return deadline === null
        ? `${lead}，其中${passed}项的期限已经过去。`
        : `${lead}，其中${passed}项要在${deadline}做到，这个期限已经过去。`;
    if (ahead > 0) return `${lead}，其中${ahead}项写明了期限，都还没有到。`;
    return dated > 0 ? `${lead}，其中${dated}项写明了期限。` : `${lead}，都没有写明期限。`;
  },
  noResult: ({ documents, latest, passed }) =>
    documents === 0
      ? `本页没有读到任何材料，不知道这${passed}项的结果。`
      : `本页依据的${documents}份材料${latest === null ? '' : `（注明的日期最晚到${latest}）`}里，没有这${passed}项的结果。所以这里只说写了什么、由谁来做，不说做得怎样。`,
  valued: ({ total, valued }) => `${total}项量化目标中，${valued}项有数值可看。`,
  ofUnit: ({ name, total, duties }) => `方案里有${total}件事写着${name}：${duties.join('，')}。`,
  ofArea: ({ name, total, valued }) => `分地区公布的${total}项指标中，${valued}项有${name}的数值。`,
  duty: (duty, count) => `${{ lead: '牵头', support: '配合', 'by-duty': '按职责分工' }[duty]}${count}件`,
  marks: (parts) => `每个符号是一项：${parts.join('，')}`,
  child: {
    passed: (count, date) => (date === null ? `有${count}个，日子已经过了。` : `有${count}个，说好${date}做到。`),
    noResult: '日子过了，做到了没有，这里还不知道。',
  },
};
