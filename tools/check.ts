/**
 * Everything that must hold, in order: `pnpm check`. Each step can be run alone; a failed step does not stop the
 * others, so that one run tells all. Name steps to run only those: `node tools/check.ts lint types`.
 */
import { spawnSync } from 'node:child_process';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const steps: readonly Step[] = [
  { name: 'generate', command: ['pnpm', 'generate'] },
  { name: 'lint', command: ['pnpm', 'lint'] },
  { name: 'format', command: ['pnpm', 'format:check'] },
  { name: 'types', command: ['pnpm', 'types'] },
  { name: 'dead-code', command: ['pnpm', 'exec', 'knip'] },
  { name: 'build', command: ['pnpm', 'build'] },
  { name: 'sizes', command: ['node', 'tools/bundle-sizes.ts'] },
  { name: 'unit', command: ['pnpm', 'unit'] },
  { name: 'browser', command: ['pnpm', 'browser'] },
  { name: 'stories', command: ['pnpm', 'stories'] },
  { name: 'packages', command: ['node', 'tools/check-packages.ts'] },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(`check knows no step ${unknown.join(', ')}; the steps are ${steps.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}
const chosen = asked.length > 0 ? steps.filter(({ name }) => asked.includes(name)) : steps;
const failed: string[] = [];
for (const { name, command } of chosen) {
  const [program = '', ...args] = command;
  process.stdout.write(`\n── ${name}: ${command.join(' ')}\n`);
  const began = performance.now();
  const ok = spawnSync(program, args, { stdio: 'inherit' }).status === 0;
  process.stdout.write(`── ${name} ${ok ? 'passed' : 'FAILED'} in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  if (!ok) failed.push(name);
}
if (failed.length > 0) process.stdout.write(`\nFailed: ${failed.join(', ')}\n`);
process.stdout.write(`\n${chosen.length - failed.length} passed, ${failed.length} failed\n`);
process.exit(failed.length > 0 ? 1 : 0);
