import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { workFolder } from './fixtures/work-folder.ts';
import { words } from './words.ts';
import { WriteRefusal, writeRelease } from './write-release.ts';

const { path, write } = workFolder();
const say = words('en');
const source = write('source.json', '{}');
const files = new Map([
  ['plan.json', 'new'],
  ['tables/values.csv', 'new'],
]);
/** Every file and folder of a folder, those that begin with a dot too. */
const below = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

test('files are written into folders below, over what stood there', () => {
  const out = path('nested');
  writeRelease(out, new Map([['plan.json', 'old']]), source, say);
  expect(writeRelease(out, files, source, say)).toEqual([join(out, 'plan.json'), join(out, 'tables/values.csv')]);
  expect(below(out)).toEqual(['plan.json', 'tables', 'tables/values.csv']);
  expect(readFileSync(join(out, 'plan.json'), 'utf8')).toBe('new');
});

test.each([
  ['a link in place of a folder below', (out: string) => symlinkSync(dirname(source), join(out, 'tables'))],
  ['a file in place of a folder below', (out: string) => writeFileSync(join(out, 'tables'), 'mine')],
  [
    'a link in place of a file below',
    (out: string) => {
      mkdirSync(join(out, 'tables'));
      symlinkSync(source, join(out, 'tables/values.csv'));
    },
  ],
])('%s is refused, and what stands there is kept', (name, lay) => {
  const out = path(name);
  mkdirSync(out);
  writeFileSync(join(out, 'plan.json'), 'old');
  lay(out);
  const before = below(out);
  expect(() => writeRelease(out, files, source, say)).toThrow();
  expect(below(out)).toEqual(before);
  expect(readFileSync(join(out, 'plan.json'), 'utf8')).toBe('old');
  expect(readFileSync(source, 'utf8')).toBe('{}');
});

test.each(['../out.json', '/plan.json', 'a//b', 'a/../b', './a', 'a/.'])('%s leads out of the folder', (name) => {
  expect(() => writeRelease(path('outside'), new Map([[name, 'x']]), source, say)).toThrow(WriteRefusal);
});

test('a folder and a file may have names as long as a file system takes, and Chinese ones', () => {
  const folder = '名'.repeat(85);
  const name = `${'表'.repeat(83)}.x.csv`;
  expect([Buffer.byteLength(folder), Buffer.byteLength(name)]).toEqual([255, 255]);
  const out = path(folder);
  writeRelease(out, new Map([[name, 'x']]), source, say);
  expect(below(out)).toEqual([name]);
});

test('where nothing can be written, that is said, and nothing is left', () => {
  for (const out of ['/proc/onemetre', '/proc/1/onemetre', '/sys/onemetre'])
    expect(() => writeRelease(out, files, source, say), out).toThrow();
});

test('one that another run is writing to is refused; a mark that a dead run left is not in the way', () => {
  const out = path('shared');
  writeRelease(out, files, source, say);
  const mark = join(out, '.onemetre-writing');
  writeFileSync(mark, String(process.ppid));
  expect(() => writeRelease(out, new Map([['plan.json', 'newer']]), source, say)).toThrow(say.isBusy);
  expect(readFileSync(join(out, 'plan.json'), 'utf8')).toBe('new');
  // No machine numbers its processes so high.
  writeFileSync(mark, '99999999');
  writeRelease(out, new Map([['plan.json', 'newer']]), source, say);
  expect(below(out)).toEqual(['plan.json', 'tables', 'tables/values.csv']);
  expect(readFileSync(join(out, 'plan.json'), 'utf8')).toBe('newer');
});
