import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { runCommand } from './fixtures/run-command.ts';
import { workFolder } from './fixtures/work-folder.ts';

const { path, write, writeSeed } = workFolder();
const source = writeSeed('plan.json');
const { id } = JSON.parse(readFileSync(source, 'utf8')) as Programme;
const [first, second] = [path('first'), path('second')];
const before = join(first, `${id}.json`);
runCommand(['publish', source, '--out', first, '--as-of', '2025-01-31']);
runCommand(['publish', source, '--out', second, '--as-of', '2025-06-30', '--previous', before]);
const hash = (JSON.parse(readFileSync(join(second, `${id}.json`), 'utf8')) as Programme).stamp?.hash ?? '';

test('a release is whole, with its hash and what a hash is worth', () => {
  const run = runCommand(['verify', second, '--earlier', before, '--hash', hash]);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toContain(`${id}.json: whole. ${hash}`);
  expect(run.out).toContain('published elsewhere');
  expect(run.out).toContain('Every release before it is there.');
});

test('a changed byte, another hash and an unknown chain are told', () => {
  expect(runCommand(['verify', second]).out).toContain('The release before');
  expect(runCommand(['verify', second, '--hash', 'sha256-0'])).toMatchObject({ code: 1 });
  const file = join(second, `${id}.js`);
  const script = readFileSync(file, 'utf8');
  writeFileSync(file, `${script} `);
  const run = runCommand(['verify', second, '--json']);
  writeFileSync(file, script);
  expect(run.code).toBe(1);
  expect(JSON.parse(run.out)).toMatchObject([
    { ok: false, hash, findings: [{ code: 'script-differs' }, { code: 'chain-unknown' }] },
  ]);
});

test('an auditor’s own rules are held beside those of the release', () => {
  const rules = write('rules.json', '{"atRiskRatio":0.99,"onTrackRatio":2,"onTrackTolerance":0,"aheadRatio":3}');
  const run = runCommand(['verify', second, '--rules', rules]);
  expect(run.code).toBe(0);
  expect(run.out).toMatch(/published: On track; under these rules: \S/);
});

test.each([
  ['no folder', [path('nowhere')]],
  ['rules that are none', [second, '--rules', write('no-rules.json', '{"slow":1}')]],
  ['an earlier release that is none', [second, '--earlier', write('none.json', '<html></html>')]],
])('%s', (_, options) => {
  expect(runCommand(['verify', ...options])).toMatchObject({ code: 2, out: '' });
});
