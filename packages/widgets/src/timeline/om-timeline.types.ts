import type { TimelineItem, TimelineView } from '../view/timeline-view.ts';

export type { StateDetail } from '../element/om-element.ts';
export type { TimelineItem, TimelineView };
