/**
 * Everything that must hold, in order: `pnpm check`. Each step can be run alone; a failed step does not stop the
 * others, so that one run tells all. Name steps to run only those: `node tools/check.ts lint types`.
 */
import { runProgram } from './run-program.ts';

interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
}

const steps: readonly Step[] = [
  { name: 'generate', command: ['node', 'tools/generate.ts'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'dead-code', command: ['knip'] },
  { name: 'build', command: ['node', 'tools/build.ts'] },
  { name: 'sizes', command: ['node', 'tools/bundle-sizes.ts'] },
  { name: 'unit', command: ['vitest', 'run', '--project', 'node'] },
  { name: 'browser', command: ['vitest', 'run', '--project', 'browser'] },
  { name: 'stories', command: ['vitest', 'run', '--project', 'stories'] },
  { name: 'repository', command: ['vitest', 'run', '--project', 'repository'] },
  { name: 'packages', command: ['node', 'tools/check-packages.ts'] },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `check knows no step ${unknown.join(', ')}; the steps are ${steps.map(({ name }) => name).join(', ')}\n`,
  );
  process.exit(2);
}
const chosen = asked.length > 0 ? steps.filter(({ name }) => asked.includes(name)) : steps;
const failed: string[] = [];
for (const { name, command } of chosen) {
  const [program, ...args] = command;
  process.stdout.write(`\n── ${name}: ${command.join(' ')}\n`);
  const began = performance.now();
  const ok = runProgram(program, args);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`── ${name} ${ok ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  if (!ok) failed.push(name);
}
if (failed.length > 0) process.stdout.write(`\nFailed: ${failed.join(', ')}\n`);
process.stdout.write(`\n${chosen.length - failed.length} passed, ${failed.length} failed\n`);
process.exit(failed.length > 0 ? 1 : 0);
