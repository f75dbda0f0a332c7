import { expect, test } from 'vitest';
import { outcomeTable } from './outcome-table.ts';
import type { Ended } from './run-steps.ts';

const ended = (name: string, rest: Omit<Ended, 'step'>): Ended => ({
  step: { name, command: ['true'], needs: [], blind: [] },
  ...rest,
});

test('each step has its row, and what did not run is not counted as passed', () => {
  expect(
    outcomeTable([
      ended('types', { outcome: 'failed', seconds: 3.14 }),
      ended('build', { outcome: 'not-run' }),
      ended('unit', { outcome: 'passed', seconds: 112.26, counted: '2 passed (2)' }),
      ended('lint', { outcome: 'unchanged' }),
    ]),
  ).toBe(`types    3.1 s  FAILED
build           NOT RUN: it needs one that failed
unit   112.3 s  passed                             2 passed (2)
lint            unchanged since it passed

1 passed, 1 unchanged, 1 not run, 1 failed`);
});
