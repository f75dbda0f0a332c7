import { isDeepStrictEqual } from 'node:util';
import { evaluateProgramme, type Answer, type Evaluation } from '@onemetre/core';
import { acrossTime } from './across-time.ts';
import { programmeOf } from './programme-of.ts';
import type { Expected, Given, WorkedCase, WorkedExample } from './worked-example.ts';

const parts = ['baseline', 'indicator', 'target', 'milestone', 'project', 'commitment', 'programme'] as const;

/** A case on top of its setting: of an object only the fields that the case names are replaced. */
const onTop = (setting: WorkedExample, one: WorkedCase): WorkedCase => {
  const merged: Record<string, unknown> = { ...setting, ...one };
  delete merged['cases'];
  for (const part of parts) if (setting[part] ?? one[part]) merged[part] = { ...setting[part], ...one[part] };
  if (one.observations !== undefined) delete merged['values'];
  if (one.values !== undefined) delete merged['observations'];
  return merged as WorkedCase;
};

const decimalsOf = (printed: number): number => (String(printed).split('.')[1] ?? '').length;

const asPrinted = (expected: unknown, given: unknown): boolean =>
  typeof expected === 'number' && typeof given === 'number'
    ? given.toFixed(decimalsOf(expected)) === expected.toFixed(decimalsOf(expected))
    : isDeepStrictEqual(given, expected);

const inRecord = (name: string, expected: object = {}, given: object | undefined = {}): string[] =>
  Object.entries(expected)
    .filter(([key, value]) => !asPrinted(value, (given as Record<string, unknown>)[key]))
    .map(([key, value]) => {
      const came = (given as Record<string, unknown>)[key];
      return `${name}.${key} is ${JSON.stringify(came)}, not ${JSON.stringify(value)}`;
    });

const inAnswer = (expected: Expected, answer: Answer): string[] => [
  ...inRecord('answer', { state: expected.state }, answer),
  ...inRecord('answer', { flags: [...(expected.flags ?? [])].sort() }, { flags: [...answer.flags].sort() }),
  ...(expected.reason === undefined ? [] : inRecord('because', { reason: expected.reason }, answer.because)),
  ...inRecord('answer', { variant: expected.variant ?? answer.variant }, answer),
  ...inRecord('lastKnown', expected.lastKnown, answer.lastKnown),
  ...inRecord('adjusted', expected.adjusted, answer.adjusted),
  ...(expected.caveats === undefined ? [] : inRecord('because', { caveats: expected.caveats }, answer.because)),
  ...inRecord('numbers', expected.numbers, answer.because.numbers),
  ...inRecord('evidence', expected.evidence, answer.evidence),
  ...(expected.wouldChange ?? []).flatMap((one, n) =>
    inRecord(`wouldChange[${n}]`, one, answer.because.wouldChange[n]),
  ),
  ...(expected.wouldChange === undefined
    ? []
    : inRecord('wouldChange', { length: expected.wouldChange.length }, answer.because.wouldChange)),
];

/** Who carries whose duties, and the leaves counted with each unit by state. */
const inUnits = (one: WorkedCase, { successions, groups }: Evaluation): string[] => {
  const now = Object.fromEntries(
    [...successions].map(
      ([
        id,
        {
          now: { id: by },
        },
      ]) => [id, by],
    ),
  );
  const counted = [...groups.values()].filter(({ type }) => type === 'party');
  const byUnit = counted.map(({ id, outcome, delivery }) => [id, { ...outcome.byState, ...delivery.byState }]);
  return inRecord(
    'units',
    { carriedBy: one.carriedBy, counted: one.counted },
    { carriedBy: now, counted: Object.fromEntries(byUnit) },
  );
};

const inCase = (one: WorkedCase): string[] => {
  if (one.asOf === undefined) return ['the case has no asOf'];
  const evaluation = evaluateProgramme(programmeOf(one as Given), { asOf: one.asOf, knownAt: one.knownAt });
  const { answers, groups } = evaluation;
  if (one.carriedBy !== undefined) return inUnits(one, evaluation);
  const across = acrossTime(one, programmeOf(one as Given));
  if (across !== null)
    return across.flatMap(([name, expected, given]) => inRecord(name, { is: expected }, { is: given }));
  const group = groups.get('p');
  if (one.group !== undefined)
    return inRecord('group', one.group, { ...group?.outcome, worst: group?.worst, aspired: group?.aspired?.byState });
  if (one.score !== undefined) return inRecord('score', one.score, group?.score?.outcome);
  const answer = answers.get('t');
  return answer === undefined ? ['there is no answer'] : inAnswer(one, answer);
};

/** Where core answers otherwise than a worked example says; empty when the example is true. */
export const differencesIn = (example: WorkedExample): string[] =>
  example.cases.flatMap((one) => inCase(onTop(example, one)).map((text) => `${JSON.stringify(one)}: ${text}`));
