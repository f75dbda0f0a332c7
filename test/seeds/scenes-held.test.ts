import { readFileSync } from 'node:fs';
import { widgetScenes } from '@onemetre/scenes/scene';
import { expect, test } from 'vitest';
import { widgetTags } from '../widget-tags.ts';

/** It shows nothing of a programme: it asks what of it is shown. */
const controls = ['om-filter'];

test('every widget is a scene that a release holds, or is named here', () => {
  expect([...Object.keys(widgetScenes), ...controls].sort()).toEqual([...widgetTags].sort());
});

test('the script that only shows has the widgets that a release holds, and no others', () => {
  const entry = readFileSync(new URL('../../packages/widgets/src/browser-show.ts', import.meta.url), 'utf8');
  const defined = [...entry.matchAll(/defineElement\('([^']+)'/g)].map(([, name]) => `om-${name}`);
  expect(defined.sort()).toEqual(Object.keys(widgetScenes).sort());
});
