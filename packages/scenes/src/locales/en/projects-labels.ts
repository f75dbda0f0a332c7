import type { ProjectsLabels } from '../../labels/projects-labels.ts';

export const projectsLabels: ProjectsLabels = {
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
};
