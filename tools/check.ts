/**
 * Everything that must hold: `pnpm check`. Steps run side by side (`check/steps.ts`), a failed one stops only what needs
 * it, and one is left out when nothing it can see has changed since it last passed here. `--all` leaves none out. Name
 * steps to run only those: `node tools/check.ts lint types`.
 *
 * Our own small scheduler: Wireit 0.14 starts steps in an order of chance, cannot keep two browsers apart, and tells
 * neither seconds nor counts.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprints } from './check/fingerprints.ts';
import { outcomeTable } from './check/outcome-table.ts';
import { runSteps, type Ran } from './check/run-steps.ts';
import { steps, type Step } from './check/steps.ts';
import { programCommand } from './program-command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const memory = join(root, 'node_modules', '.cache', 'onemetre', 'passed.json');
const args = process.argv.slice(2);
const asked = args.filter((arg) => arg !== '--all');
const names = steps.map(({ name }) => name);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`check knows no step ${unknown.join(', ')}; the steps are ${names.join(', ')}\n`);
  process.exit(2);
}
const chosen = asked.length > 0 ? steps.filter(({ name }) => asked.includes(name)) : steps;
const isWhole = chosen.length === steps.length;
const passed = readPassed();
const before = fingerprints(root, steps);

const ended = await runSteps(chosen, {
  lanes: availableParallelism(),
  isUnchanged: ({ name }) =>
    isWhole && !args.includes('--all') && passed.has(name) && passed.get(name) === before.get(name),
  run,
});
remember();
process.stdout.write(`\n${outcomeTable(ended)}\n`);
process.exit(ended.every(({ outcome }) => outcome === 'passed' || outcome === 'unchanged') ? 0 : 1);

function readPassed(): Map<string, string> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(memory, 'utf8')) as Record<string, string>));
  } catch {
    // Never run here, or thrown away: then nothing has passed.
    return new Map();
  }
}

/**
 * The output of a step is shown when it has ended, so that two do not mix; that of a single step at once. A line a minute
 * says that it goes on.
 */
function run({ name, command: [program, ...rest], counted }: Step): Promise<Ran> {
  const { file, args: all, options } = programCommand(program, rest);
  process.stdout.write(`── ${name}: ${[program, ...rest].join(' ')}\n`);
  const began = performance.now();
  const said: string[] = [];
  return new Promise((resolve) => {
    const child = spawn(file, all, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const hear = (text: string): void => {
      said.push(text);
      if (chosen.length === 1) process.stdout.write(text);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    const pulse = setInterval(() => {
      process.stdout.write(`── ${name} is still running after ${minutesSince(began)} min\n`);
    }, 60_000);
    child.on('error', ({ message }) => hear(`${program} did not start: ${message}\n`));
    child.on('close', (status) => {
      clearInterval(pulse);
      const ok = status === 0;
      const seconds = (performance.now() - began) / 1000;
      const output = said.join('');
      if (chosen.length > 1 && (!ok || args.includes('--all'))) process.stdout.write(`\n── ${name} said:\n${output}\n`);
      process.stdout.write(`── ${name} ${ok ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s\n`);
      const [, count] = counted?.exec(output) ?? [];
      resolve({ ok, seconds, ...(count === undefined ? {} : { counted: count }) });
    });
  });
}

function minutesSince(began: number): string {
  return ((performance.now() - began) / 60_000).toFixed(0);
}

/** A pass counts for what was there from its start to its end, and only after what it needs has passed as well. */
function remember(): void {
  const after = fingerprints(root, steps);
  for (const { step, outcome } of ended) {
    const seen = before.get(step.name);
    if (outcome === 'failed' || outcome === 'not-run') passed.delete(step.name);
    else if (isWhole && seen !== undefined && seen === after.get(step.name)) passed.set(step.name, seen);
  }
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, `${JSON.stringify(Object.fromEntries(passed), null, 2)}\n`);
}
