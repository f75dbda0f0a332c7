import type { TimelineItem, TimelineView } from '@onemetre/scenes/views';

export type { StateDetail } from '../element/om-element.ts';
export type { TimelineItem, TimelineView };
