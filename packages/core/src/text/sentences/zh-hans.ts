import type { Sentences } from './sentences.ts';

export const zhHans: Sentences = {
  join: (sentences) => sentences.join(''),
  standing: ({ word, reason }) => `${word}：${reason}。`,
  notDue: ({ from, deadline }) =>
    from ? `${from}起算，尚未开始。` : deadline ? `期限为${deadline}，尚未到期。` : '尚未到期。',
  noData: ({ baseline }) =>
    baseline ? `基线为${baseline}；所据材料未载之后的数值。` : '所据材料未载基线，也未载之后的数值。',
  noReport: () => '所据材料未载进展。',
  deadlinePassed: ({ deadline }) => `期限（${deadline}）已过。`,
  met: ({ value, period, target }) => `${period}为${value}，已达到目标（${target}）。`,
  metFirst: ({ period }) => `${period}首次达到。`,
  notConfirmed: () => '期限当期没有最终数值可复核。',
  lapsed: ({ value, period, target, firstMet }) => `${firstMet}曾达到目标（${target}），${period}为${value}，未达到。`,
  missed: ({ value, period, target, gap }) =>
    `${period}为${value}，未达到目标（${target}）${gap ? `，差${gap}` : ''}。`,
  awaitingFinal: ({ months, value, period }) =>
    `期限已过${months ? `${months}个月` : ''}，所据材料未载期限当期的最终数值。${value && period ? `最近的数值是${period}的${value}。` : ''}`,
  cannotJudge: ({ reason }) => `${reason}，因此暂无法判断。`,
  now: ({ value, period }) => `${period}为${value}。`,
  pace: ({ progress, elapsed }) => `走完全程的${progress}，时间过去${elapsed}。`,
  movingAway: ({ baseline, value }) => `从基线${baseline}到${value}，方向与目标相反。`,
  gap: ({ gap, deadline }) => (deadline ? `到${deadline}还差${gap}。` : `还差${gap}。`),
  rate: ({ achieved, required }) => `此前平均每年${achieved}，今后每年需要${required}。`,
  metAtBaseline: ({ baseline, target }) => `出发时为${baseline}，已满足目标（${target}），因此看“保持”，不算完成比例。`,
  hold: ({ due, met, missing }) => `${due}个应考核时期中${met}个达标${missing ? `，${missing}个没有数值` : ''}。`,
  margin: ({ margin }) => `最近的余量为${margin}。`,
  shortfall: ({ gap }) => `比要求差${gap}。`,
  holdBroken: ({ value, period, target }) => `${period}为${value}，未满足${target}。`,
  cumulative: ({ value, period, expected, target }) =>
    `至${period}累计${value}${expected ? `，按时间应有${expected}` : ''}；目标${target}。`,
  missingPeriods: ({ count }) => `有${count}个时期的数值未载，只能按下限计算。`,
  done: ({ date, late, early }) =>
    `${date}完成${late ? `，比期限晚${late}天` : ''}${early ? `，比期限早${early}天` : ''}。`,
  due: ({ date, soon }) => (date ? `计划${date}完成${soon ? '，即将到期' : ''}。` : '原文未写明期限。'),
  notDone: ({ date }) => `期限为${date}，有公开材料表明当时尚未完成。`,
  reported: ({ party, period, claim, declared }) => `${party}${declared ? '申报' : '报告'}：${period}${claim}。`,
  direction: ({ slope, last }) => `总体每年${slope}${last ? `，最近一期${last}` : ''}。`,
  assumed: ({ reading }) => `原文只写了数值，这里按“${reading}”理解。`,
  provisional: () => '所用数值为初步数。',
  caveat: ({ reason }) => `注意：${reason}。`,
  counted: ({ numerator, denominator }) => `${denominator}个中有${numerator}个符合。`,
  plainRule: ({ rule }) => `要求：${rule}。`,
};
