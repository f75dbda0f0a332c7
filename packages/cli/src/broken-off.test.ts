import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { environmentOf, startCommand } from './fixtures/run-command.ts';
import { workFolder } from './fixtures/work-folder.ts';

const { path, writeSeed } = workFolder();
const source = writeSeed('plan.json');
const { id } = JSON.parse(readFileSync(source, 'utf8')) as Programme;
const publish = (out: string): string[] => ['publish', source, '--out', out, '--first', '--as-of', '2025-01-31'];
const env = environmentOf({ LANG: 'zh_CN.UTF-8' });
const [program, ...first] = startCommand;
/** A folder with the release before, such as it is. */
const withOld = (name: string): string => {
  const out = path(name);
  mkdirSync(out);
  writeFileSync(join(out, `${id}.json`), 'old');
  return out;
};
const whole = [`${id}.js`, `${id}.json`];

test('a disk that takes no more leaves the old release, and nothing beside it', () => {
  const out = withOld('full');
  // No file may be longer than this: the system refuses the rest of it, as a full disk does.
  const call = [program, ...first, ...publish(out)].map((word) => `'${word}'`).join(' ');
  const run = spawnSync('/bin/sh', ['-c', `ulimit -f 8; exec ${call}`], { encoding: 'utf8', env });
  expect([run.status, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain('原来的文件没有动');
  expect(readdirSync(out)).toEqual([`${id}.json`]);
  expect(readFileSync(join(out, `${id}.json`), 'utf8')).toBe('old');
});

test('Ctrl-C in the midst of writing leaves all of it or none', async () => {
  const out = withOld('broken');
  const child = spawn(program, [...first, ...publish(out)], { env, stdio: 'ignore' });
  const watcher = watch(out, (_, name) => {
    if (name?.endsWith('.part')) child.kill('SIGINT');
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  watcher.close();
  expect([0, 130]).toContain(code);
  expect(readdirSync(out).sort()).toEqual(whole);
  expect(JSON.parse(readFileSync(join(out, `${id}.json`), 'utf8'))).toMatchObject({ id, release: 'public' });
});

test('two at once: each file is whole, and a run that came second is told so', async () => {
  const out = withOld('both');
  const runs = [1, 2].map(() => spawn(program, [...first, ...publish(out)], { env, stdio: 'ignore' }));
  const ends = await Promise.all(runs.map((run) => once(run, 'exit') as Promise<[number]>));
  const codes = ends.map(([code]) => code);
  expect(codes).toContain(0);
  expect(codes.every((code) => code === 0 || code === 2)).toBe(true);
  expect(readdirSync(out).sort()).toEqual(whole);
});

// Root may write anywhere: it becomes somebody else for this.
const isRoot = process.getuid?.() === 0;

test('a folder that cannot be written to is told, with what to do', () => {
  const out = withOld('read-only');
  chmodSync(out, 0o555);
  if (isRoot) for (const open of [path('.'), source]) chmodSync(open, 0o755);
  const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};
  const run = spawnSync(program, [...first, ...publish(out)], {
    ...{ encoding: 'utf8', ...nobody },
    env: { ...env, NODE_COMPILE_CACHE: '' },
  });
  expect([run.status, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain('没有写入权限。请换一个文件夹');
  expect(existsSync(join(out, `${id}.js`))).toBe(false);
});
