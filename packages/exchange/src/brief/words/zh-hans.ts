import type { BriefWords } from './brief-words-shape.ts';

const numerals = '〇一二三四五六七八九';

export const chinese: BriefWords = {
  internal: '内部',
  demonstration: '演示数据，地名、单位和数字均为虚构',
  unofficial: '非官方示例',
  title: (programme) => `关于《${programme}》落实情况的报告`,
  draft: '（送审稿）',
  asOf: (date) => `（截至${date}）`,
  heading: (number, title) => `${numeral(number)}、${title}`,
  subheading: (number, title) => `（${numeral(number)}）${title}`,
  sections: {
    whole: '总体情况',
    changes: '与上次相比的变化和原因',
    action: '需要先办的事项',
    domains: '各领域情况',
    targets: '各项指标情况',
    areas: '各地区情况',
  },
  counts: (targets, commitments) => `方案共提出量化目标${targets}项、工作承诺${commitments}项。`,
  axis: (label, total, families) => `${label}共${total}项，其中${families}。`,
  family: (word, count) => `${word}${count}项`,
  states: (states) => `（${states}）`,
  first: '这是第一次报告，没有可以比较的上一次。',
  since: (date) => `上次报告截至${date}。`,
  nothing: '与上次相比没有变化。',
  changed: (counts) => `与上次相比，${counts}。`,
  changeCounts: {
    fallen: (count) => `转为滞后或未达到${count}项`,
    moved: (count) => `其他状态变化${count}项`,
    corrected: (count) => `数值更正或核定${count}个`,
    withdrawn: (count) => `数值撤回${count}个`,
    added: (count) => `新增数值${count}个`,
    plan: (count) => `方案内容调整${count}处`,
    rules: (count) => `评估参数调整${count}处`,
  },
  item: (number, text) => `${number}.${text}`,
  because: (title, text) => `${title}：${text}`,
  noAction: '目前没有需要先办的事项。',
  action: (count) => `需要先办的有${count}项，按轻重缓急排列。`,
  state: (word) => `目前${word}。`,
  due: (date, late) => (late === null ? `期限${date}。` : `期限${date}，已超过${late}天。`),
  lead: (units) => `牵头单位：${units}。`,
  authority: (body, document) => `按${body}《${document}》，列出牵头单位。`,
  unknown: (count, titles) => `另有${count}项期限已过而所据材料未载结果，请有关单位先行答复：${titles}。`,
  domainHeads: ['领域', '项数', '已达到', '推进中', '滞后', '未达到', '未到期或无任务', '尚不能判断'],
  sources: (documents) => `所据材料：${documents}。`,
  noSources: '所据材料：数据中未标明。',
  hash: (hash) => `数据校验值：${hash}`,
  ledger: {
    sheet: '督查台账',
    heads: ['序号', '任务', '牵头单位', '配合单位', '完成时限', '进展', '存在问题', '下一步措施', '编号'],
    about: '内部台账，供督查用，不得公开。“存在问题”“下一步措施”只抄录数据里已有的说明，没有的请填写。',
  },
};

/** 一 to 九十九. */
function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : numerals[tens]}十`;
  return number > 99 ? String(number) : `${ten}${ones === 0 ? '' : numerals[ones]}`;
}
