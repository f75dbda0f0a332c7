import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAnswer } from '../fixtures/make-answer.ts';
import { worstOf } from './worst-of.ts';

test('the worst in order of their states, and nothing that is not bad', () => {
  const answers = (
    ['at-risk', 'achieved', 'worsening', 'no-data', 'off-track', 'lapsed', 'missed', 'on-track', 'breached'] as const
  ).map((state) => makeAnswer(state, { state }));
  expect(worstOf(answers)).toEqual(['breached', 'missed', 'off-track', 'worsening', 'at-risk']);
});

test('of one state the lower pace ratio first, those without one last, then plan order', () => {
  const bad = (id: string, ratio?: number) =>
    makeAnswer(id, { state: 'off-track', ...(ratio === undefined ? {} : { ratio }) });
  expect(worstOf([bad('none'), bad('half', 0.5), bad('also-none'), bad('away', -0.2), bad('also-half', 0.5)])).toEqual([
    'away',
    'half',
    'also-half',
    'none',
    'also-none',
  ]);
});

test('what is shown and not tallied is not among the worst', () => {
  expect(worstOf([makeAnswer('a', { state: 'missed', tallied: false })])).toEqual([]);
});

test('only leaves of equal standing keep the order of the plan: any other order of input gives the same', () => {
  const leaf = fc.record({
    state: fc.constantFrom('off-track' as const, 'at-risk' as const),
    ratio: fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(leaf, { selector: ({ state, ratio }) => `${state} ${String(ratio)}` }), (leaves) => {
      const answers = leaves.map(({ state, ratio }, n) =>
        makeAnswer(String(n), { state, ...(ratio === undefined ? {} : { ratio }) }),
      );
      expect(worstOf([...answers].reverse())).toEqual(worstOf(answers));
    }),
  );
});
