import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

// Written in parts, so that this file does not find itself.
const absolute = new RegExp(
  `(?<![\\w.@~-])(?:/${'work'}/|/${'root'}/|/${'tmp'}/|/${'home'}/\\w|/${'Users'}/\\w|[A-Z]:\\\\{1,2}${'Users'})`,
);
const registry = new RegExp(
  `registry\\.(?:${'npmjs'}\\.org|${'yarnpkg'}\\.com|${'npmmirror'}\\.com)|_${'authToken'}|deb\\.${'debian'}\\.org`,
);
const address = /https?:\/\//;

const trackedText = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)) && statSync(join(root, file)).isFile())
    .filter((file) => !/\.(?:png|jpe?g|ico|woff2?|xlsx|pdf|gz|br|bin)$/.test(file));

const problems = (file: string, text: string): string[] =>
  text
    .split('\n')
    .flatMap((line, i) => [
      ...(absolute.test(line) ? [`${file}:${i + 1} names a folder of one machine`] : []),
      ...(registry.test(line) ? [`${file}:${i + 1} names a registry host`] : []),
      ...(file.endsWith('pnpm-lock.yaml') && address.test(line) ? [`${file}:${i + 1} holds an address`] : []),
    ]);

test('no tracked file names a folder of one machine or the host of a registry', () => {
  const files = trackedText();
  expect(files).toContain('package.json');
  expect(files.flatMap((file) => problems(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('each kind of slip is seen', () => {
  expect(problems('a.ts', `const x = '/${'home'}/me/x';`)).toHaveLength(1);
  expect(problems('a.ts', `see /${'work'}/main`)).toHaveLength(1);
  expect(problems('a.ts', `C:\\${'Users'}\\me`)).toHaveLength(1);
  expect(problems('a.ts', `https://registry.${'npmjs'}.org/x`)).toHaveLength(1);
  expect(problems('pnpm-lock.yaml', 'tarball: https://mirror.example/x.tgz')).toHaveLength(1);
  expect(problems('a.ts', "import './work/plan.ts'; // docs/root/x, /portal/site")).toEqual([]);
});
