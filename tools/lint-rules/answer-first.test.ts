import { answerFirst } from './answer-first.js';
import { ruleTester } from './rule-tester.ts';

ruleTester.run('answer-first', answerFirst, {
  valid: [
    'export function answer() { return part(); } function part() { return 1; }',
    'const limit = 3; export function answer() { return limit; }',
    'export function one() {} export function two() {}',
    // The type of the whole stands for those of its parameters.
    { code: 'const byName: Order = (a, b) => 0;', filename: 'order.ts' },
  ],
  invalid: [
    { code: 'function part() { return 1; } export function answer() { return part(); }', errors: 1 },
    { code: 'const part = () => 1;', errors: 1 },
    { code: 'export const answer = async (n) => n;', errors: 1 },
    { code: 'const part = function () {};', errors: 1 },
  ],
});
