import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

// What Stryker calls its results; its changed code reads and counts under this name.
const [passed, failed] = [0, 1];
const shared = (globalThis.__stryker__ ??= {});

/** Each test that a file has declared: `[id, what it runs]`. */
const declared = new Map();
let path = [];

const declare = (name, run) => {
  const id = [...path, name].join(' > ');
  let unique = id;
  for (let i = 2; declared.has(unique); i += 1) unique = `${id} (${i})`;
  declared.set(unique, run);
};

const titled = (name, row) => format(name, ...row.slice(0, (name.match(/%[^%]/g) ?? []).length));

const each = (rows) => (name, run) => {
  for (const row of rows) {
    const args = Array.isArray(row) ? row : [row];
    declare(titled(name, args), () => run(...args));
  }
};

globalThis.__oneProcess__ = {
  test: Object.assign(declare, { each }),
  describe: (name, run) => {
    path.push(name);
    run();
    path.pop();
  },
};

// The assertions ask for a worker of their own; nothing in them needs one.
globalThis.__vitest_worker__ = { config: {}, ctx: {}, environment: {}, providedContext: {}, durations: {} };

const standIn = `data:text/javascript,${encodeURIComponent(`
import { expect } from ${JSON.stringify(import.meta.resolve('vitest'))};
const { test, describe } = globalThis.__oneProcess__;
export { describe, expect, test };
export const it = test;
`)}`;

/** Runs the tests in the process that holds the changed code: a change costs what its tests cost, and nothing more. */
class InProcessRunner {
  constructor(files) {
    this.files = files;
    this.times = new Map();
  }

  // What runs at loading as well as in tests is changed in tests alone, so no change asks for a new process.
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const core = pathToFileURL(join(process.cwd(), 'packages/core/src/index.ts')).href;
    registerHooks({
      resolve: (specifier, context, next) => {
        if (specifier === 'vitest' && context.parentURL?.endsWith('.ts')) return { url: standIn, shortCircuit: true };
        // By its name the package would be found through node_modules, outside the copy that is changed.
        if (specifier === '@onemetre/core') return { url: core, shortCircuit: true };
        return next(specifier, context);
      },
    });
    process.env.ONEMETRE_RUNS ??= '20';
    const fc = await import('fast-check');
    // Whether a property fails is asked here, not for which smallest case.
    fc.configureGlobal({ endOnFailure: true });
    const { include, exclude } = this.files;
    for (const file of globSync(include, { exclude }).toSorted()) {
      path = [file];
      await import(pathToFileURL(join(process.cwd(), file)).href);
    }
    path = [];
  }

  async run(id) {
    const begun = performance.now();
    let failureMessage;
    try {
      await declared.get(id)();
    } catch (error) {
      failureMessage = String(error?.message ?? error);
    }
    const timeSpentMs = performance.now() - begun;
    return failureMessage === undefined
      ? { id, name: id, timeSpentMs, status: passed }
      : { id, name: id, timeSpentMs, status: failed, failureMessage };
  }

  async dryRun() {
    shared.activeMutant = undefined;
    const tests = [];
    for (const id of declared.keys()) {
      shared.currentTestId = id;
      const result = await this.run(id);
      this.times.set(id, result.timeSpentMs);
      tests.push(result);
    }
    shared.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ testFilter, activeMutant, hitLimit }) {
    const cost = (id) => this.times.get(id) ?? 0;
    // The cheapest first: one that fails is enough.
    const ids = [...(testFilter ?? declared.keys())].toSorted((a, b) => cost(a) - cost(b));
    Object.assign(shared, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      let ran = 0;
      for (const id of ids) {
        ran += 1;
        const result = await this.run(id);
        if (hitLimit !== undefined && shared.hitCount > hitLimit) return { status: 'timeout', reason: 'Hit limit' };
        if (result.status === failed)
          return { status: 'killed', killedBy: [id], failureMessage: result.failureMessage, nrOfTests: ran };
      }
      return { status: 'survived', nrOfTests: ran };
    } finally {
      shared.activeMutant = undefined;
    }
  }
}

const make = (options) => new InProcessRunner(options.inProcess);
make.inject = ['options'];

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: make }];

export const strykerValidationSchema = { properties: { inProcess: { type: 'object' } } };
