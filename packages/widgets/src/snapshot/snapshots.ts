// Written by tools/generate.ts from the folders of the elements.

import { sceneSnapshot } from './scene-snapshot.ts';

/** Every widget that has a static form, by its tag. */
export const snapshots = {
  'om-programme': sceneSnapshot('om-programme'),
  'om-actions': sceneSnapshot('om-actions'),
  'om-answer': sceneSnapshot('om-answer'),
  'om-areas': sceneSnapshot('om-areas'),
  'om-attention': sceneSnapshot('om-attention'),
  'om-changes': sceneSnapshot('om-changes'),
  'om-commitments': sceneSnapshot('om-commitments'),
  'om-domains': sceneSnapshot('om-domains'),
  'om-evidence': sceneSnapshot('om-evidence'),
  'om-indicator': sceneSnapshot('om-indicator'),
  'om-indicator-chart': sceneSnapshot('om-indicator-chart'),
  'om-indicator-table': sceneSnapshot('om-indicator-table'),
  'om-list': sceneSnapshot('om-list'),
  'om-meeting-sheet': sceneSnapshot('om-meeting-sheet'),
  'om-method': sceneSnapshot('om-method'),
  'om-overview': sceneSnapshot('om-overview'),
  'om-policies': sceneSnapshot('om-policies'),
  'om-projects': sceneSnapshot('om-projects'),
  'om-responsibility-matrix': sceneSnapshot('om-responsibility-matrix'),
  'om-timeline': sceneSnapshot('om-timeline'),
} as const;
