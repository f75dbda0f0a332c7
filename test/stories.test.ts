import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { widgetTags } from './widget-tags.ts';

const stories = fileURLToPath(new URL('../stories/', import.meta.url));

/** What every widget shows somewhere in Storybook, in each of which axe looks at it. */
const states = ['Ready', 'English', 'Loading', 'Empty', 'Unknown', 'Failed', 'LongText', 'Narrow'];

/** The names that a file of stories exports. */
const storiesIn = (source: string): readonly string[] =>
  [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name as string);

test.each(widgetTags)('%s has a file of stories with every state', (tag) => {
  const file = `${stories}${tag}.stories.ts`;
  expect(existsSync(file)).toBe(true);
  const source = readFileSync(file, 'utf8');
  expect(storiesIn(source)).toEqual(expect.arrayContaining(states));
  expect(source).toContain(`renderWidget('${tag}')`);
});

test('no file of stories is about a widget that does not exist', () => {
  const named = globSync('om-*.stories.ts', { cwd: stories }).map((file) => file.replace('.stories.ts', ''));
  expect(named.sort()).toEqual([...widgetTags].sort());
});

test('every widget stands under a question, in the order of the preview', () => {
  const preview = readFileSync(new URL('../.storybook/preview.ts', import.meta.url), 'utf8');
  const ungrouped = widgetTags.filter((tag) => {
    const source = readFileSync(`${stories}${tag}.stories.ts`, 'utf8');
    const [, question = ''] = new RegExp(`title: '([^/']+)/${tag}'`).exec(source) ?? [];
    return question === '' || !preview.includes(`'${question}',`);
  });
  expect(ungrouped).toEqual([]);
});
