import type { OverviewView } from '@onemetre/scenes/views';

export type { StateDetail } from '../element/om-element.ts';
export type { OverviewView };
