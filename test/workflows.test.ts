import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const workflows = globSync('.github/workflows/*.yml').map((file) => [file, readFileSync(file, 'utf8')] as const);

test('there are workflows', () => {
  expect(workflows.map(([file]) => file).sort()).toEqual([
    '.github/workflows/check.yml',
    '.github/workflows/release.yml',
  ]);
});

test.each(workflows)('%s runs only actions whose bytes are named, with their version beside', (_, text) => {
  for (const [line, action] of text.matchAll(/^.*\buses: (\S+).*$/gm))
    if (!action?.startsWith('./')) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(workflows)('%s may read, and writes only behind an approval', (_, text) => {
  const [head = '', jobs = ''] = text.split('\njobs:\n');
  expect(head).toMatch(/^permissions:\n {2}contents: read$/m);
  for (const job of jobs.split(/^ {2}(?=\w+:$)/m))
    if (/: write\b/.test(job)) expect(job).toMatch(/^ {4}environment: \w+$/m);
});
