import type { ProjectsView, ProjectView, StageView } from '../view/projects-view.ts';

export type { StateDetail } from '../element/om-element.ts';
export type { ProjectsView, ProjectView, StageView };
