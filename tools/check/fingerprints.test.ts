import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fingerprints } from './fingerprints.ts';
import type { Step } from './steps.ts';

const root = mkdtempSync(join(tmpdir(), 'onemetre-seen-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
execFileSync('git', ['init', '-q'], { cwd: root });
const write = (file: string, text: string): void => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};
const steps: readonly Step[] = [
  { name: 'all', command: ['true'], needs: [], blind: [] },
  { name: 'code', command: ['true'], needs: [], blind: ['**/*.md', 'docs/**'] },
];

/** Which steps see that something has changed. */
const seeing = (change: () => void): readonly string[] => {
  const before = fingerprints(root, steps);
  change();
  const after = fingerprints(root, steps);
  return steps.map(({ name }) => name).filter((name) => before.get(name) !== after.get(name));
};

test('a step sees what is new, changed or gone, except where it is blind', () => {
  write('.gitignore', 'dist/\n');
  expect(seeing(() => write('src/a.ts', '1'))).toEqual(['all', 'code']);
  expect(seeing(() => write('src/a.ts', '2'))).toEqual(['all', 'code']);
  expect(seeing(() => write('src/deep/read.md', 'x'))).toEqual(['all']);
  expect(seeing(() => write('docs/page.json', 'x'))).toEqual(['all']);
  expect(seeing(() => write('dist/a.js', 'x'))).toEqual([]);
  expect(seeing(() => rmSync(join(root, 'src/a.ts')))).toEqual(['all', 'code']);
  expect(seeing(() => undefined)).toEqual([]);
});

test('a setting of this repository is seen', () => {
  const kept = process.env['ONEMETRE_RUNS'];
  const change = (): void => void (process.env['ONEMETRE_RUNS'] = '7');
  expect(seeing(change)).toEqual(['all', 'code']);
  if (kept === undefined) delete process.env['ONEMETRE_RUNS'];
  else process.env['ONEMETRE_RUNS'] = kept;
});

test('in a folder without git nothing is known', () => {
  const bare = mkdtempSync(join(tmpdir(), 'onemetre-bare-'));
  expect(fingerprints(bare, steps).size).toBe(0);
  rmSync(bare, { recursive: true });
});
