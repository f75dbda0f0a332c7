import fc from 'fast-check';
import { evaluateProgramme, flags, reasons, states, type Answer, type Reason } from '@onemetre/core';
import { expect, test } from 'vitest';
import { programmeCase } from '../../packages/core/src/fixtures/arbitrary-programme.ts';

/** What no generated programme reaches, and why. What is reached after all is taken off this list. */
const notReached: Partial<Record<Reason, string>> = {
  'no-scale': 'a mean of areas in an unusual unit: packages/core/src/area/area.test.ts',
  'value-unreadable': 'a number that no file can hold, or a scan: packages/core/src/programme/outcome-edges.test.ts',
};

const reasonsOf = ({ because: { reason, caveats, ignored } }: Answer): readonly Reason[] => [
  ...(reason === undefined ? [] : [reason]),
  ...caveats,
  ...ignored.map((input) => input.reason),
];

test('the programmes that oracle and core agree about reach every state, flag and reason, but those named', () => {
  const reached = { states: new Set<string>(), flags: new Set<string>(), reasons: new Set<string>() };
  const told = new Set<string>();
  fc.assert(
    fc.property(programmeCase, ({ programme, asOf, knownAt }) => {
      for (const answer of evaluateProgramme(programme, { asOf, knownAt }).answers.values()) {
        reached.states.add(answer.state);
        for (const flag of answer.flags) reached.flags.add(flag);
        for (const reason of reasonsOf(answer)) reached.reasons.add(reason);
        for (const name of ['lastKnown', 'adjusted', 'beside', 'variant'] as const)
          if (answer[name] !== undefined) told.add(name);
      }
    }),
    // As many as it takes, however many are asked for elsewhere; always the same.
    { numRuns: 3000, seed: 20261124 },
  );
  const missing = (all: readonly string[], found: ReadonlySet<string>): string[] =>
    all.filter((one) => !found.has(one));
  expect(missing(states, reached.states)).toEqual([]);
  expect(missing(flags, reached.flags)).toEqual([]);
  expect(missing(reasons, reached.reasons).sort()).toEqual(Object.keys(notReached).sort());
  expect([...told].sort()).toEqual(['adjusted', 'beside', 'lastKnown', 'variant']);
});
