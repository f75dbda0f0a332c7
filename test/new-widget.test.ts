import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { nameForms } from '../tools/new-widget/name-forms.ts';
import { newWidget } from '../tools/new-widget/new-widget.ts';
import { wallBroken } from '../tools/layers.js';
import { importsOf } from './imports-of.ts';
import { failureOf } from './packed-packages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const house = realpathSync(mkdtempSync(join(tmpdir(), 'onemetre-new-')));
afterAll(() => rmSync(house, { recursive: true, force: true }));

const skip = /(?:^|[/\\])(?:node_modules|dist)(?:$|[/\\])/;
for (const part of ['packages/widgets', 'packages/scenes', 'packages/core', 'seeds', 'tsconfig.base.json']) {
  cpSync(join(root, part), join(house, part), {
    recursive: true,
    filter: (file) => !skip.test(file.slice(root.length)),
  });
}
symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'dir');
/** The packages of others are those of the repository; our own are the copies, or a new view would not be found. */
for (const folder of ['packages/core', 'packages/scenes', 'packages/widgets']) {
  const [from, to] = [join(root, folder, 'node_modules'), join(house, folder, 'node_modules')];
  mkdirSync(join(to, '@onemetre'), { recursive: true });
  for (const name of readdirSync(from).filter((other) => other !== '@onemetre'))
    symlinkSync(join(from, name), join(to, name), 'dir');
  for (const name of ['core', 'scenes']) symlinkSync(join(house, 'packages', name), join(to, '@onemetre', name), 'dir');
}
const files = newWidget(house, 'trial-line');

test('a new widget compiles as it is made', () => {
  const flags = ['--noEmit', '--composite', 'false', '--customConditions', 'onemetre-source', '--rootDir', house];
  // Without the references of its base: the sources are read, nothing is built.
  const project = join(house, 'packages/widgets/tsconfig.trial.json');
  writeFileSync(project, '{ "extends": "./tsconfig.json" }');
  const said = failureOf(house, join(root, 'node_modules', '.bin', 'tsc'), ['-p', project, ...flags]);
  // What others are in the middle of writing is for the type check to tell.
  expect(said.split('\n').filter((line) => line.includes('trial-line'))).toEqual([]);
});

test('a new widget stands in the lists of the package, and its element in four files', () => {
  const manifest = JSON.parse(readFileSync(join(house, 'packages/widgets/package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  expect(Object.keys(manifest.exports)).toEqual(expect.arrayContaining(['./trial-line', './trial-line/define']));
  expect(readFileSync(join(house, 'packages/widgets/src/define.ts'), 'utf8')).toContain('OmTrialLine');
  const scenes = readFileSync(join(house, 'packages/scenes/src/scene/widget-scenes.ts'), 'utf8');
  expect(scenes).toMatch(/import { trialLineView }[^]+'om-trial-line': whole\(\(seen\) => sheet\(trialLineView\(/);
  expect(readFileSync(join(house, 'packages/widgets/README.md'), 'utf8')).toMatch(
    /^\| `om-timeline` .*\n\| `om-trial-line` \| .+ \|$/m,
  );
  expect(files.filter((file) => file.includes('/trial-line/'))).toHaveLength(4);
});

test('a new widget keeps to the layers', async () => {
  for (const file of files.filter((name) => name.startsWith('packages/'))) {
    expect(readFileSync(join(house, file), 'utf8')).not.toContain('<<');
    for (const specifier of await importsOf(join(house, file))) expect(wallBroken(file, specifier), file).toBeNull();
  }
});

test('nothing is overwritten, and a name must be a name', () => {
  expect(() => newWidget(house, 'trial-line')).toThrow('duplicate file');
  for (const name of ['TargetLine', 'target_line', 'om-target', '../x', ''])
    expect(() => nameForms(name)).toThrow('invalid name');
});
