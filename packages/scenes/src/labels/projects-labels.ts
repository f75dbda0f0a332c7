import type { Locale } from '../text/locale.ts';

/** Words of om-projects; those it shares with the timeline stand in the plan's labels. */
export interface ProjectsLabels {
  readonly name: string;
  readonly place: string;
  readonly stages: string;
  readonly stageDue: (date: string) => string;
  readonly stageDone: (date: string) => string;
  readonly changed: (v: { due: string; date: string; reason: string }) => string;
  readonly moneyPlanned: string;
  readonly moneySpent: string;
  readonly upTo: (v: { amount: string; date: string }) => string;
  readonly moneyNote: string;
  readonly unitsOfAction: string;
}

export const projectsLabels: Readonly<Record<Locale, ProjectsLabels>> = {
  'zh-Hans': {
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
  },
  en: {
    name: 'Key projects',
    place: 'Place',
    stages: 'Stages',
    stageDue: (date) => `planned ${date}`,
    stageDone: (date) => `done ${date}`,
    changed: ({ due, date, reason }) => `${due} (changed ${date}: ${reason})`,
    moneyPlanned: 'Money planned',
    moneySpent: 'Money spent',
    upTo: ({ amount, date }) => `${amount} (up to ${date})`,
    moneyNote: 'Money tells what was put in: what was spent is not what was built.',
    unitsOfAction: 'Units of its action',
  },
};
