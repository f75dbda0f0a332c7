export { projectsLabels } from '../generated/locales/projects-labels.ts';

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
