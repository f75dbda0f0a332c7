import type { ProjectsLabels } from '../../labels/projects-labels.ts';

export const projectsLabels: ProjectsLabels = {
  name: '重点工程',
  place: '地点',
  stages: '阶段',
  stageDue: (date) => `原定${date}`,
  stageDone: (date) => `${date}完成`,
  changed: ({ due, date, reason }) => `${due}（${date}调整：${reason}）`,
  moneyPlanned: '计划资金',
  moneySpent: '已用资金',
  upTo: ({ amount, date }) => `${amount}（截至${date}）`,
  moneyNote: '资金只说明投入，花了多少不等于做成了多少。',
  unitsOfAction: '行动的责任单位',
};
