import { widgetScenes } from '@onemetre/scenes/scene';
import { expect, test } from 'vitest';
import { widgetTags } from '../widget-tags.ts';

/** Their faces are still made in the page: a release holds none of them. */
const made = [
  'om-actions',
  'om-areas',
  'om-commitments',
  'om-domains',
  'om-indicator-chart',
  'om-indicator-table',
  'om-meeting-sheet',
  'om-overview',
  'om-programme',
  'om-projects',
  'om-responsibility-matrix',
  'om-timeline',
];

/** It shows nothing of a programme: it asks what of it is shown. */
const controls = ['om-filter'];

test('every widget is a scene that a release holds, or is named here', () => {
  expect([...Object.keys(widgetScenes), ...made, ...controls].sort()).toEqual([...widgetTags].sort());
});
