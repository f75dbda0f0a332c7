// Written by tools/generate.ts from the folders of the elements.

import { sceneSnapshot } from './scene-snapshot.ts';
import { areasSnapshot } from './areas-snapshot.ts';
import { indicatorChartSnapshot } from './indicator-chart-snapshot.ts';
import { indicatorTableSnapshot } from './indicator-table-snapshot.ts';
import { responsibilityMatrixSnapshot } from './responsibility-matrix-snapshot.ts';
import { timelineSnapshot } from './timeline-snapshot.ts';

/** Every widget that has a static form, by its tag. */
export const snapshots = {
  'om-programme': sceneSnapshot('om-programme'),
  'om-actions': sceneSnapshot('om-actions'),
  'om-answer': sceneSnapshot('om-answer'),
  'om-areas': areasSnapshot,
  'om-attention': sceneSnapshot('om-attention'),
  'om-changes': sceneSnapshot('om-changes'),
  'om-commitments': sceneSnapshot('om-commitments'),
  'om-domains': sceneSnapshot('om-domains'),
  'om-evidence': sceneSnapshot('om-evidence'),
  'om-indicator': sceneSnapshot('om-indicator'),
  'om-indicator-chart': indicatorChartSnapshot,
  'om-indicator-table': indicatorTableSnapshot,
  'om-list': sceneSnapshot('om-list'),
  'om-meeting-sheet': sceneSnapshot('om-meeting-sheet'),
  'om-method': sceneSnapshot('om-method'),
  'om-overview': sceneSnapshot('om-overview'),
  'om-policies': sceneSnapshot('om-policies'),
  'om-projects': sceneSnapshot('om-projects'),
  'om-responsibility-matrix': responsibilityMatrixSnapshot,
  'om-timeline': timelineSnapshot,
} as const;
