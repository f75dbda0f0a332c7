import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import * as core from '../../packages/core/src/index.ts';
import * as issues from '../../packages/core/src/parse/issues.ts';
import * as lookup from '../../packages/core/src/lookup/index.ts';
import * as math from '../../packages/core/src/math/index.ts';
import * as methods from '../../packages/core/src/method/index.ts';
import * as time from '../../packages/core/src/time/index.ts';
import * as text from '../../packages/scenes/src/index.ts';
import { demoProgramme } from '../../packages/scenes/src/fixtures/demo-programme.ts';
import { demoScene } from '../../packages/scenes/src/fixtures/demo-scene.ts';
import { examplesOf, type Example } from './examples-of.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const examples = globSync('packages/*/src/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.test.ts') && !file.includes('generated'))
  .sort()
  .flatMap((file) => examplesOf(readFileSync(join(root, file), 'utf8')).map((example) => [file, example] as const));

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as FunctionConstructor;

/** What examples may name: the public functions of core, and the demonstration district as an English reader sees it. */
const common = {
  ...core,
  ...issues,
  ...lookup,
  ...math,
  ...methods,
  ...time,
  ...text,
  programme: demoProgramme,
  scene: demoScene('en'),
};

/** Runs an example with what its file exports beside that. */
const run = async (file: string, { preparation, expression, result }: Example): Promise<[unknown, unknown]> => {
  const exported = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
  const scope: Record<string, unknown> = { ...common, ...exported };
  const code = `${preparation.join('\n')}\nreturn [${expression.trim().replace(/;$/, '')}, ${result}];`;
  return (await new AsyncFunction(...Object.keys(scope), code)(...Object.values(scope))) as [unknown, unknown];
};

test.each(examples)('the example of %s is true', async (file, example) => {
  const [given, said] = await run(file, example);
  expect(given).toEqual(said);
});

test('there are examples, and a false one is seen', async () => {
  expect(examples.length).toBeGreaterThan(60);
  const [example] = examplesOf('/**\n * @example\n * median([3, 1, 2]) // => 3\n */') as [Example];
  const [given, said] = await run('packages/core/src/math/median.ts', example);
  expect(given).not.toEqual(said);
});
