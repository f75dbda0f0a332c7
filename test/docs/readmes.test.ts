import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const data = <T>(file: string): T => JSON.parse(read(file)) as T;
const packages = ['core', 'scenes', 'exchange', 'widgets', 'cli'];
const front = ['README.md', 'README.zh-CN.md'];
const all = [...front, ...packages.map((name) => `packages/${name}/README.md`)];

const fenced = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, code = '']) => code);

const manifest = data<{ modules: { declarations?: { tagName?: string }[] }[] }>(
  'packages/widgets/custom-elements.json',
);
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations.map(({ tagName }) => tagName))
  .filter((tag) => tag !== undefined);

const commands = [
  'new',
  'import',
  'template',
  'collect',
  'check',
  'evaluate',
  'attention',
  'history',
  'diff',
  'forecast',
  'evaluability',
  'publish',
  'verify',
  'site',
  'snapshot',
  'kit',
  'brief',
  'table',
  'method',
  'completion',
];

test.each(all)('every link of %s leads to something', (file) => {
  const links = [...read(file).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = '']) => link);
  const lost = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(root, dirname(file), link)));
  expect(lost).toEqual([]);
});

test.each(all)('every element that %s names is one of ours', (file) => {
  const named = [...read(file).matchAll(/<(om-[a-z-]+)|`(om-[a-z-]+)`/g)].map(([, a, b]) => a ?? b);
  expect(named.filter((tag) => !elements.includes(tag ?? ''))).toEqual([]);
});

describe.each(front)('%s', (file) => {
  const text = read(file);

  test('names commands that exist, and all of them', () => {
    const { scripts } = data<{ scripts: Record<string, string> }>('package.json');
    const run = [...text.matchAll(/npm (start|test)|pnpm@[\d.]+ run ([a-z:]+)/g)].map(([, a, b]) => a ?? b ?? '');
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
    expect(new Set(run)).toEqual(new Set(['start', 'test', 'dev', 'build']));
    const row = text.split('\n').find((line) => line.includes('(packages/cli)')) ?? '';
    expect([...row.matchAll(/`([a-z]+)`/g)].map(([, name]) => name).filter((name) => name !== 'onemetre')).toEqual(
      commands,
    );
  });

  test('embeds in five lines the data that the portal publishes', () => {
    const [code = ''] = fenced(text, 'html');
    expect(code.trimEnd().split('\n')).toHaveLength(5);
    const { id } = data<{ id: string }>('seeds/xiqing/programme.json');
    expect(code).toContain(`src="${id}.js"`);
    expect(code).toContain(`src="#${id}"`);
  });

  test('has a row for each public package, and speaks of what the other language speaks of', () => {
    for (const name of packages) expect(text).toContain(`[\`@onemetre/${name}\`](packages/${name})`);
    const shape = (of: string): string[] =>
      of.split('\n').flatMap((line) => /^(#+ |\| |```|- |!)/.exec(line)?.[1] ?? []);
    expect(shape(text)).toEqual(shape(read(front.find((other) => other !== file) ?? '')));
  });
});

test('the command line has the commands that the readme lists', () => {
  const main = join(root, 'packages/cli/src/main.ts');
  const { stdout } = spawnSync(process.execPath, ['--conditions=onemetre-source', main, '--help', '--lang', 'en'], {
    encoding: 'utf8',
  });
  const help = stdout.slice(stdout.indexOf('Commands:'));
  const known = [...help.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name ?? '').filter((name) => name !== 'help');
  expect(known.sort()).toEqual([...commands].sort());
  for (const name of commands) expect(read('packages/cli/README.md')).toContain(`onemetre ${name} `);
});

test('the widgets’ readme lists every element', () => {
  const rows = [...read('packages/widgets/README.md').matchAll(/^\| `(om-[a-z-]+)` \|/gm)].map(([, tag]) => tag ?? '');
  expect(rows.sort()).toEqual([...elements].sort());
});

test.each(['core', 'scenes', 'exchange', 'widgets'])('every import that the readme of %s names is exported', (name) => {
  const { exports } = data<{ exports: Record<string, unknown> }>(`packages/${name}/package.json`);
  const named = [...read(`packages/${name}/README.md`).matchAll(/['`]@onemetre\/([a-z]+)(\/[\w./-]+)?['`]/g)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, from, path = ''] of named) if (from === name) expect(Object.keys(exports)).toContain(`.${path}`);
});

test.each(['core', 'scenes', 'exchange'])('the code in the readme of %s prints what stands below it', (name) => {
  const text = read(`packages/${name}/README.md`);
  const [code = ''] = fenced(text, 'js');
  const run = spawnSync(process.execPath, ['--conditions=onemetre-source', '--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(run.stdout).toBe(fenced(text, 'text')[0]);
  expect(run.status).toBe(0);
});
