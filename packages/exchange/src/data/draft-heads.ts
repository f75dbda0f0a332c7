/** What a column of a task table of a plan holds. */
export type DraftColumn = 'group' | 'name' | 'target' | 'unit' | 'due' | 'lead' | 'support' | 'by-duty';

/** The heads under which plans keep them. */
export const draftHeads: Readonly<Record<DraftColumn, RegExp>> = {
  group: /^(?:领域|类别|板块|分类|重点领域|行动|一级指标|domain)$/i,
  name: /^(?:指标|指标名称|主要指标|二级指标|项目|项目名称|任务|工作任务|重点任务|主要任务|任务名称|工作内容|具体举措|主要举措|事项|实事|实事项目|实事名称|(?:具体|主要|建设|实施|工作)?内容|具体任务|名称|action|task|indicator)$/i,
  target:
    /^(?:目标|目标值|目标数|目标任务|年度目标|年度任务|工作目标|计划数|任务数|数量|(?:到)?20\d\d年(?:目标|目标值)?|target)$/i,
  unit: /^(?:单位|计量单位|unit)$/i,
  due: /^(?:完成时限|完成时间|时限|时间要求|实施期限|完成期限|due)$/i,
  lead: /^(?:牵头|责任|主责|主管)(?:单位|部门)$|^lead$/i,
  support: /^(?:配合|协同|协助|参与)(?:单位|部门)$|^support$/i,
  'by-duty': /^按职责分工(?:单位|负责)?$/,
};
