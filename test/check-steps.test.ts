import { globSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { steps } from '../tools/check/steps.ts';
import { importsOf } from './imports-of.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where a specifier leads: a file here, the entry of a package of ours, or nothing of ours. */
const leadsTo = (file: string, specifier: string): readonly string[] => {
  if (specifier.startsWith('.')) return [join(dirname(file), specifier.replace(/\?.*$/, ''))];
  const [, name] = /^@onemetre\/([a-z]+)/.exec(specifier) ?? [];
  return name === undefined ? [] : [`packages/${name}/src/index.ts`];
};

/** Every file that these import in the end, themselves among them; within a package, only what tests import at once. */
const reached = async (first: readonly string[]): Promise<readonly string[]> => {
  const seen = new Set(first);
  for (const file of seen) {
    const isInside = file.startsWith('packages/') && !file.endsWith('.test.ts');
    if (isInside || !file.endsWith('.ts')) continue;
    for (const specifier of await importsOf(join(root, file))) for (const to of leadsTo(file, specifier)) seen.add(to);
  }
  return [...seen];
};

test.each([
  ['browser', ['packages/*/src/**/*.browser.test.ts', 'test/**/*.browser.test.ts']],
  ['stories', ['stories/**/*.stories.ts', '.storybook/*.ts']],
])('%s is not blind to anything that its files import', async (name, globs) => {
  const blind = steps.find((step) => step.name === name)?.blind ?? ['**'];
  const files = await reached(globSync(globs, { cwd: root }));
  expect(files.length).toBeGreaterThan(20);
  expect(files).toContain('packages/widgets/src/index.ts');
  expect(files.filter((file) => blind.some((glob) => matchesGlob(file, glob)))).toEqual([]);
});
