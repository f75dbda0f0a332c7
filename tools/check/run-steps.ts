import type { Step } from './steps.ts';

/** What became of a step. `unchanged` ran at another time and passed; `not-run` needs one that failed. */
export type Outcome = 'passed' | 'failed' | 'unchanged' | 'not-run';

export interface Ended {
  readonly step: Step;
  readonly outcome: Outcome;
  /** Absent for a step that did not run. */
  readonly seconds?: number;
  readonly counted?: string;
}

export interface Ran {
  readonly ok: boolean;
  readonly seconds: number;
  readonly counted?: string;
}

interface How {
  /** How many steps may run at once, at least 1. */
  readonly lanes: number;
  /** Whether the step has passed before on what it would see now. */
  readonly isUnchanged: (step: Step) => boolean;
  readonly run: (step: Step) => Promise<Ran>;
}

/**
 * Runs steps side by side: each after those that it needs, at most one heavy one at a time, and where there is a choice in
 * the order of the list. A failure stops only what needs it. A step that is unchanged is left out, unless one that runs
 * needs what it makes.
 *
 * @returns how each ended, in the order of the list
 */
export const runSteps = async (steps: readonly Step[], { lanes, isUnchanged, run }: How): Promise<readonly Ended[]> => {
  const ended = new Map<string, Ended>();
  const running = new Map<string, Promise<void>>();
  const wanted = stepsToRun(steps, isUnchanged);
  for (const step of steps) if (!wanted.has(step)) ended.set(step.name, { step, outcome: 'unchanged' });
  const waiting = steps.filter((step) => wanted.has(step));
  const needed = (step: Step): readonly Step[] => steps.filter(({ name }) => step.needs.includes(name));
  const mayStart = (step: Step): boolean =>
    running.size < lanes &&
    !(step.heavy === true && steps.some(({ name, heavy }) => heavy === true && running.has(name))) &&
    needed(step).every(({ name }) => ended.has(name));
  const start = (step: Step): void => {
    const isSpoilt = needed(step).some(({ name }) => /failed|not-run/.test(ended.get(name)?.outcome ?? ''));
    if (isSpoilt) {
      ended.set(step.name, { step, outcome: 'not-run' });
      return;
    }
    const done = run(step).then(({ ok, ...told }) => {
      running.delete(step.name);
      ended.set(step.name, { step, outcome: ok ? 'passed' : 'failed', ...told });
    });
    running.set(step.name, done);
  };
  while (waiting.length > 0) {
    const next = waiting.findIndex(mayStart);
    if (next >= 0) waiting.splice(next, 1).forEach(start);
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`steps that need each other: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  await Promise.all(running.values());
  return steps.flatMap(({ name }) => ended.get(name) ?? []);
};

function stepsToRun(steps: readonly Step[], isUnchanged: (step: Step) => boolean): ReadonlySet<Step> {
  const wanted = new Set<Step>();
  const want = (step: Step): void => {
    wanted.add(step);
    for (const before of steps) if (step.needs.includes(before.name) && !wanted.has(before)) want(before);
  };
  for (const step of steps) if (!isUnchanged(step)) want(step);
  return wanted;
}
