import { failureLabels } from '@onemetre/scenes';
import { expect, test } from 'vitest';
import { smallProgramme } from '../fixtures/small-programme.ts';
import type { KitContent } from './kit-content.ts';
import { kitGuide } from './kit-guide.ts';
import { kitParts } from './kit-parts.ts';

const contentOf = (more: Partial<KitContent> = {}): KitContent => ({
  programme: { ...smallProgramme(), title: { 'zh-Hans': '<b>方案</b>' } },
  staticForm: () => '',
  scripts: new Map(),
  locale: 'zh-Hans',
  languages: ['zh-Hans', 'en'],
  fragments: kitParts.slice(0, 1).map((part) => ({ part, file: 'articles/zh-Hans/overview.html', html: '' })),
  integrity: 'sha256-x',
  ...more,
});

test('it says what to do about each message that a widget may show, in the words of the widget', () => {
  const guide = kitGuide(contentOf());
  for (const { title } of Object.values(failureLabels['zh-Hans'].codes)) expect(guide).toContain(title);
});

test('it leads to the articles and to the other language, and a title is text', () => {
  const guide = kitGuide(contentOf());
  expect(guide).toContain('href="articles/zh-Hans/overview.html"');
  expect(guide).toContain('href="guide.en.html"');
  expect(guide).not.toContain('<b>方案');
  expect(kitGuide(contentOf({ languages: ['zh-Hans'] }))).not.toContain('guide.en.html');
});
