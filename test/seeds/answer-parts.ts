import type { Answer } from '@onemetre/core';

/** What an answer says, part by part: its state, flags, reason and rule, and each of its numbers under its own name. */
export type AnswerParts = Readonly<Record<string, string | number>>;

/** Digits to which numbers are compared, so that another order of adding up is no other answer. */
const digits = 6;

export const answerParts = ({ state, flags, because }: Answer): AnswerParts => ({
  state,
  ...(flags.length > 0 && { flags: [...flags].sort().join(' ') }),
  ...(because.reason !== undefined && { reason: because.reason }),
  rule: because.rule,
  ...Object.fromEntries(
    Object.entries(because.numbers).map(([name, value]) => [name, Number(Number(value).toPrecision(digits))]),
  ),
});
