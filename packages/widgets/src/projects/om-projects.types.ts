import type { ProjectsView, ProjectView, StageView } from '@onemetre/scenes/views';

export type { StateDetail } from '../element/om-element.ts';
export type { ProjectsView, ProjectView, StageView };
