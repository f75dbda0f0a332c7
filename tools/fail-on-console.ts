/** A library that writes to its user's console is a fault: a test that causes it fails, unless the test spies on it. */
import { afterEach, beforeEach, expect } from 'vitest';

const methods = ['debug', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const;
const calls: string[] = [];

for (const method of methods) {
  const write = console[method];
  console[method] = (...values: unknown[]) => {
    calls.push(`console.${method}: ${values.map(String).join(' ')}`);
    write(...values);
  };
}

beforeEach(() => {
  calls.length = 0;
});

afterEach(() => {
  expect(calls, 'a test may not write to the console').toEqual([]);
});
