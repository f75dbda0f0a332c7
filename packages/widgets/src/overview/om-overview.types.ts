import type { OverviewView } from '../view/overview-view.ts';

export type { StateDetail } from '../element/om-element.ts';
export type { OverviewView };
