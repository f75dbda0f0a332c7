import type { Sentences } from '../../text/sentences/sentences.ts';

const wholes = { year: '全年', 'half-year': '半年', quarter: '全季度', month: '全月' } as const;

export const sentences: Sentences = {
  join: (sentences) => sentences.join(''),
  standing: ({ word, reason }) => (reason === '' ? `${word}。` : `${word}：${reason}。`),
  notDue: ({ from, deadline }) =>
    from ? `${from}起算，尚未开始。` : deadline ? `期限为${deadline}，尚未到期。` : '尚未到期。',
  noData: ({ baseline }) =>
    baseline ? `基线为${baseline}；所据材料未载之后的数值。` : '所据材料未载基线，也未载之后的数值。',
  noReport: () => '所据材料未载进展。',
  deadlinePassed: ({ deadline }) => `期限（${deadline}）已过。`,
  met: ({ value, period, target }) => `${period}${is(value)}，已达到目标（${target}）。`,
  metInTotal: ({ value, period, target }) => `至${period}累计${value}，已达到目标（${target}）。`,
  metFirst: ({ period }) => `${period}首次达到。`,
  metEarly: ({ deadline }) => `早于期限（${deadline}）。`,
  metLate: ({ deadline }) => `达到时已过期限（${deadline}）。`,
  notConfirmed: () => '期限当期没有最终数值可复核。',
  rateOnly: ({ period, rate, of }) =>
    `${period}${of === 'works' ? '形象进度' : of === 'tasks' ? '任务完成率' : '完成率'}为${rate}；所据材料只载比率，未载数值。`,
  lapsed: ({ value, period, target, firstMet }) =>
    `${firstMet}曾达到目标（${target}），${period}${is(value)}，未达到。`,
  missed: ({ value, period, target, gap, beyond }) =>
    `${period}${is(value)}，未达到目标（${target}）${short(gap, beyond)}。`,
  missedInTotal: ({ value, period, target, gap, beyond }) =>
    `至${period}累计${value}，未达到目标（${target}）${short(gap, beyond)}。`,
  awaitingFinal: ({ months }) =>
    `期限${months === null || months === '0' ? '已过' : `已过${months}个月`}，所据材料未载期限当期的最终数值。`,
  latest: ({ value, period }) => `最近的数值：${period}${is(value)}。`,
  latestInTotal: ({ value, period }) => `最近的数值：至${period}累计${value}。`,
  cannotJudge: ({ reason }) => `暂无法判断：${reason}。`,
  nothingBeside: ({ period }) => `暂无法判断：所据材料未载${period}用来比较的数值。`,
  mustBeMended: ({ reason }) => `数据需要更正：${reason}。`,
  now: ({ value, period }) => `${period}${is(value)}。`,
  nowInTotal: ({ value, period }) => `至${period}累计${value}。`,
  pace: ({ date, progress, elapsed }) =>
    `到${date}走完全程的${progress}，${elapsed === null ? '当时还没有要求' : `当时应走完${elapsed}`}。`,
  wholes: ({ date, expected }) => `到${date}，按计划应有${expected}（按整数计）。`,
  noWholeYet: ({ date }) => `按整数计，到${date}还不要求有进展。`,
  noPath: () => '计划没有写明进度安排，到期之前不说快慢。',
  overshot: ({ value, period, target, gap }) => `${period}${is(value)}，超出目标（${target}）${gap ?? ''}。`,
  beyondRange: () => '比区间的另一端还要好。',
  lastKnown: ({ date, word }) => `最近一次能判断的是${date}：${word}。`,
  movingAway: ({ baseline, value }) => `从基线${baseline}到${value}，方向与目标相反。`,
  gap: ({ gap, deadline }) => (deadline ? `到${deadline}还差${gap}。` : `还差${gap}。`),
  rate: ({ date, achieved, asOf, required }) =>
    `到${date}平均每年${achieved}${required === null ? '' : `，从${asOf}起每年需要${required}`}。`,
  metAtBaseline: ({ baseline, target }) => `起点为${baseline}，已满足目标（${target}），因此看能否保持，不算完成比例。`,
  hold: ({ due, met, all, missing }) =>
    all
      ? `${due}个应考核时期全部达标。`
      : `${due}个应考核时期中${met}个达标${missing ? `，${missing}个没有数值` : ''}。`,
  margin: ({ margin }) => `最近的余量为${margin}。`,
  noMargin: () => '恰好达到要求，没有余量。',
  thinMargin: ({ ends }) => `按近年的变化，余量可能${ends ? '不够用到期限' : '撑不过一年'}。`,
  onlyFor: (names) => `只针对${names.join('、')}。`,
  atTheLine: () => '恰好在界线上，而要求不含界线本身。',
  shortfall: ({ gap, beyond }) => `${beyond ? '超出要求' : '比要求差'}${gap}。`,
  compared: ({ whose, value }) => (whose === null ? `上年同期为${value}。` : `同期${whose}为${value}。`),
  holdKept: ({ value, period, target }) => `${period}${is(value)}，满足要求（${target}）。`,
  holdBroken: ({ value, period, target }) => `${period}${is(value)}，未满足要求（${target}）。`,
  cumulative: ({ value, period, expected, target }) => `至${period}累计${value}，当时应有${expected}；目标${target}。`,
  correctedDown: ({ before }) => `此前公布的累计数为${before}，后有核减，按最新的累计数判断。`,
  partOfPeriod: ({ value, period, whole }) => `${period}${is(value)}，${wholes[whole]}未出。`,
  beforeStart: ({ value, period }) => `起算之前最近的数值：${period}${is(value)}。`,
  estimated: ({ value, period }) => `${period}的预计数${is(value)}，期满之前只列出不判断。`,
  missingPeriods: ({ count }) => `有${count}个时期的数值未载，只能按下限计算。`,
  onlyBound: () => '数值是一个界限，按它能证明的部分判断。',
  done: ({ date, late, early }) =>
    `${date}完成${late ? `，比期限晚${late}天` : ''}${early ? `，比期限早${early}天` : ''}。`,
  lateDone: ({ deadline }) => `完成时已过期限（${deadline}）。`,
  earlyDone: ({ deadline }) => `早于期限（${deadline}）。`,
  timingUnknown: ({ deadline }) => `完成日期写得不够细，是否在期限（${deadline}）前完成，无从得知。`,
  started: () => '有开工的记录。',
  due: ({ date, soon }) => (date ? `计划${date}完成${soon ? '，即将到期' : ''}。` : '原文未写明期限。'),
  notDone: ({ date, sourced }) =>
    sourced ? `期限为${date}，有公开材料表明当时尚未完成。` : `期限为${date}，据申报当时尚未完成。`,
  reported: ({ party, period, claim, declared }) =>
    `${party}${declared ? '申报' : '报告（有据）'}：${period}${claim}。`,
  expected: ({ date }) => `报告单位预计${date}完成，这一预计不作判断依据。`,
  setAnew: ({ date, target }) => `${date}起改为${target}，其后的时期还没有数值。`,
  adjusted: ({ target, deadline, word, document }) =>
    `已${document === null ? '' : `按${document}`}调整，原定${[target, deadline && `期限${deadline}`].filter(Boolean).join('、')}${word === null ? '' : `；按原定则为“${word}”`}。`,
  inEach: ({ each, asked }) => `${each}${asked}`,
  reportTooOld: () => '最近一期没有进展报告。',
  direction: ({ wanted, slope, last }) =>
    `目标只写了方向（${wanted === 'up' ? '越高越好' : '越低越好'}）。总体每年${slope}，最近一期${last}。`,
  assumed: ({ reading }) => `原文只写了数值，这里按“${reading}”理解。`,
  provisional: () => '所用数值为初步数。',
  stale: ({ period }) => `${period}之后，所据材料未载更新的数值。`,
  caveat: ({ reason }) => `注意：${reason}。`,
  counted: ({ what, numerator, denominator, period }) =>
    `${period}${what}共${denominator}个，${numerator === denominator ? '全部' : `其中${numerator}个`}符合要求。`,
  excluded: ({ number, met, reason }) => `另有${number}个不计入${met ? `（其中${met}个符合要求）` : ''}：${reason}。`,
  countedMet: ({ target }) => `已达到目标（${target}）。`,
  countedShort: ({ target }) => `未达到目标（${target}）。`,
  plainRule: ({ rule }) => `要求：${rule}。`,
};

/** 为 stands before a bare number; 至少, 超过, 约, 上升 and 下降 are verbs and adverbs of their own. */
function is(value: string): string {
  return /^(?:[-\d]|第\d)/.test(value) ? `为${value}` : value;
}

function short(gap: string | null, beyond = false): string {
  return gap ? `，${beyond ? '超出' : '差'}${gap}` : '';
}
