import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { steps } from '../../tools/check/steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');
const coded = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

test('each path that the page for contributors names leads to something', () => {
  // `x/<id>/y` stands for any x; a name alone stands for a file beside the path before it.
  const paths = coded.filter((code) =>
    /^(?:packages|test|tools|docs|seeds|stories|bench|\.storybook)\/\S*$/.test(code),
  );
  expect(paths.length).toBeGreaterThan(50);
  const lost = paths.filter((path) => {
    const glob = path.replace(/<[a-z]+>/g, '*').replace(/\/$/, '');
    return globSync(glob, { cwd: root }).length === 0;
  });
  expect(lost).toEqual([]);
});

test('each command that it names is there, and so is each step', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };
  const run = [...text.matchAll(/\b(?:pnpm|npm) (?:run )?([a-z][a-z:]*)/g)].map(([, name = '']) => name);
  expect(run.length).toBeGreaterThan(8);
  expect(run.filter((name) => !(name in scripts))).toEqual([]);
  const asked = coded.flatMap((code) => /^pnpm check ([a-z- ]+)$/.exec(code)?.[1]?.split(' ') ?? []);
  expect(asked.filter((name) => !steps.some((step) => step.name === name))).toEqual([]);
});

test('decisions are numbered one after the other, and each says its own number', () => {
  const files = globSync('*.md', { cwd: `${root}docs/decisions` }).sort();
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
  for (const file of files)
    expect(readFileSync(`${root}docs/decisions/${file}`, 'utf8').startsWith(`# ${file.slice(0, 4)} `), file).toBe(true);
});
