import { expect, test } from 'vitest';
import { runSteps, type Ran } from './run-steps.ts';
import { steps as all, type Step } from './steps.ts';

const step = (name: string, needs: readonly string[] = [], rest: Partial<Step> = {}): Step => ({
  name,
  command: ['true'],
  needs,
  blind: [],
  ...rest,
});

interface Trial {
  readonly lanes?: number;
  readonly failing?: readonly string[];
  readonly unchanged?: readonly string[];
}

/** Lets each step take three turns, and writes down who ran beside whom. */
const trial = async (steps: readonly Step[], { lanes = 2, failing = [], unchanged = [] }: Trial = {}) => {
  const running = new Set<string>();
  const beside: string[] = [];
  const run = async ({ name }: Step): Promise<Ran> => {
    running.add(name);
    beside.push([...running].join('+'));
    for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
    running.delete(name);
    return { ok: !failing.includes(name), seconds: 1 };
  };
  const isUnchanged = ({ name }: Step): boolean => unchanged.includes(name);
  const ended = await runSteps(steps, { lanes, isUnchanged, run });
  return { beside, outcomes: ended.map(({ step: { name }, outcome }) => `${name} ${outcome}`) };
};

test('steps run side by side, each after what it needs, no two heavy ones together', async () => {
  const steps = [step('a'), step('x', ['a'], { heavy: true }), step('y', ['a'], { heavy: true }), step('b', ['a'])];
  const { beside, outcomes } = await trial(steps);
  expect(beside).toEqual(['a', 'x', 'x+b', 'y']);
  expect(outcomes).toEqual(['a passed', 'x passed', 'y passed', 'b passed']);
});

test('one lane runs one step at a time', async () => {
  expect((await trial([step('a'), step('b'), step('c')], { lanes: 1 })).beside).toEqual(['a', 'b', 'c']);
});

test('a failure stops what needs it, however far away, and nothing else', async () => {
  const steps = [step('a'), step('b', ['a']), step('c', ['b']), step('d')];
  const { outcomes } = await trial(steps, { failing: ['a'] });
  expect(outcomes).toEqual(['a failed', 'b not-run', 'c not-run', 'd passed']);
});

test('what is unchanged is left out and never said to have passed', async () => {
  const { beside, outcomes } = await trial([step('a'), step('b', ['a'])], { unchanged: ['a', 'b'] });
  expect(beside).toEqual([]);
  expect(outcomes).toEqual(['a unchanged', 'b unchanged']);
});

test('what a step that runs needs is made again', async () => {
  const steps = [step('a'), step('b', ['a']), step('c', ['b']), step('d')];
  expect((await trial(steps, { unchanged: ['a', 'b', 'd'] })).outcomes).toEqual([
    'a passed',
    'b passed',
    'c passed',
    'd unchanged',
  ]);
});

test('steps that need each other are a fault of the list', async () => {
  await expect(trial([step('a', ['b']), step('b', ['a'])])).rejects.toThrow('need each other: a, b');
});

test('the list of steps ends, and each need is a step', async () => {
  const { outcomes } = await trial(all);
  expect(outcomes).toEqual(all.map(({ name }) => `${name} passed`));
  const names = all.map(({ name }) => name);
  expect(all.flatMap(({ needs }) => needs).filter((name) => !names.includes(name))).toEqual([]);
});
