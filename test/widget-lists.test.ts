import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pages } from '../packages/portal/src/pages.ts';
import { snapshotTags } from '../packages/widgets/src/snapshot/render-snapshot.ts';
import { widgetLists } from '../tools/widget-lists.ts';
import { widgetTags } from './widget-tags.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

test.each([...widgetLists(root)])('%s names each widget as `pnpm generate` writes it', (file, text) => {
  expect(readFileSync(join(root, file), 'utf8')).toBe(text);
  for (const tag of widgetTags) expect(text).toContain(tag.replace('om-', ''));
});

test('every widget that stands for itself has a static form, and the portal shows each of them', () => {
  const standing = widgetTags.filter((tag) => tag !== 'om-filter');
  expect([...snapshotTags].sort()).toEqual(standing);
  const shown = pages.flatMap(({ sections }) => sections.flatMap(({ widgets }) => widgets.map(({ tag }) => tag)));
  // The programme stands around the sections of each page, and each item has a page of its own.
  expect([...new Set<string>([...shown, 'om-programme', 'om-item'])].sort()).toEqual(standing);
});
