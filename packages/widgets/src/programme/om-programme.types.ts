import type { ProgrammeView } from '@onemetre/scenes/views';

export type { StateDetail } from '../element/om-element.ts';
export type { ProgrammeView };
