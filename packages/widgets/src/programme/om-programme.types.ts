import type { ProgrammeView } from '../view/programme-view.ts';

export type { StateDetail } from '../element/om-element.ts';
export type { ProgrammeView };
