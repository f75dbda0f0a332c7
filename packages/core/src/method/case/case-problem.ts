/** What is wrong with a case that cannot be read. A closed list, so that each has its sentence. */
export const caseProblemCodes = [
  'not-json',
  'too-long',
  'not-an-object',
  'not-a-list',
  'no-time',
  'not-a-year',
  'not-a-date',
  'not-a-number',
  'not-text',
  'not-true-or-false',
  'not-a-direction',
  'not-an-id',
  'not-a-choice',
  'out-of-its-range',
] as const;

export type CaseProblemCode = (typeof caseProblemCodes)[number];

export interface CaseProblem {
  readonly code: CaseProblemCode;
  /** Where, such as `series[2].value`; empty for the whole. */
  readonly path: string;
}
