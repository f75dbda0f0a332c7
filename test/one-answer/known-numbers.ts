import {
  areaValues,
  projectTarget,
  type Answer,
  type Evaluation,
  type Indicator,
  type Programme,
} from '@onemetre/core';
import { numbersIn } from '../../packages/core/src/fixtures/numbers-in.ts';
import type { PrintedNumber } from './printed-numbers.ts';

/** Numbers that a text may print. */
export interface KnownNumbers {
  /** They stand in a source, and are printed as they are. */
  readonly read: readonly number[];
  /** They are rounded. */
  readonly computed?: readonly number[];
  /** They are rounded to the side on which what is said of them is true. */
  readonly cuts?: readonly number[];
}

/** What a text is about: the row or point of one value, figure or target; the judgement of one target. */
export interface Subject {
  readonly row?: string;
  readonly answer?: string;
}

/** What may be printed about one subject; about the indicator as a whole where none is named. */
export type Known = (subject?: Subject) => KnownNumbers;

/** Numbers of an answer that are shares of 1, and are printed in per cent. */
const shares = ['progress', 'elapsed'] as const;

const all = (value: unknown): readonly number[] => numbersIn(value).map(([, number]) => Math.abs(number));

const union = (some: readonly KnownNumbers[]): KnownNumbers => ({
  read: some.flatMap(({ read }) => read),
  computed: some.flatMap(({ computed = [] }) => computed),
  cuts: some.flatMap(({ cuts = [] }) => cuts),
});

const ofAnswer = ({ because, course, adjusted, beside }: Answer): KnownNumbers => ({
  read: [
    // The total before a correction is one that was published, though not the one that counts.
    ...all([because.used, because.ignored, course?.target, course?.original, because.numbers.correctedFrom]),
    // The reason itself names it.
    ...because.ignored.flatMap(({ reason }) => (reason === 'counts-from-zero' ? [0] : [])),
  ],
  computed: [
    ...all([because, course?.accepts, adjusted, beside]),
    ...shares.flatMap((name) => all(because.numbers[name]).map((share) => share * 100)),
  ],
  cuts: all([because.cuts, because.wouldChange]),
});

/** All numbers that core's answers about an indicator hold, and those of the plan and its sources that they rest on. */
export const knownNumbers = (indicator: Indicator, programme: Programme, evaluation: Evaluation): Known => {
  const { asOf, knownAt, rules, answers: judged } = evaluation;
  const targets = programme.targets.filter((target) => target.indicator === indicator.id);
  const series = evaluation.series.get(indicator.id) ?? [];
  const observations = (programme.observations ?? []).filter((one) => one.indicator === indicator.id);
  const figures = (indicator.baselines ?? []).flatMap(
    ({ figure }) => programme.figures?.filter(({ id }) => id === figure) ?? [],
  );
  const rows = new Map<string, KnownNumbers>();
  for (const one of observations) rows.set(one.id, { read: all(one) });
  for (const one of figures) rows.set(`baseline-${one.id}`, { read: all(one) });
  const answers = new Map<string, KnownNumbers>();
  for (const target of targets) {
    const { course } = judged.get(target.id) ?? {};
    const { id } = target;
    // A revised and an interim target have rows of their own, named after the target.
    const numbers = { read: all([target, course?.target, course?.original]), computed: all(course?.accepts) };
    const parts = [...(target.interim ?? []), ...(course?.target.interim ?? [])].map(({ date }) => date);
    for (const name of [id, ...['original', ...parts].map((part) => `${id}-${part}`)]) rows.set(name, numbers);
    const answer = judged.get(id);
    const inputs = [...(answer?.because.used ?? []), ...(answer?.because.ignored ?? [])].map((input) => input.id);
    // A printed rate, or what was left out of a share, stands in the observation.
    const named = observations.filter((one) => inputs.includes(one.id));
    answers.set(id, union([numbers, { read: all(named) }, ...(answer ? [ofAnswer(answer)] : [])]));
  }
  const projected = all(targets.map(({ id }) => projectTarget(programme, id, { asOf, knownAt, rules })));
  // Both ends of the range go outwards.
  rows.set('projection', { read: [], cuts: projected });
  const sums = series.flatMap(({ points }) => points.filter(({ observation }) => observation === undefined));
  // How many values a chart has, joined or apart.
  const lengths = series.flatMap(({ points }) => {
    const joined = points.filter(({ role }) => role === 'value' || role === 'provisional').length;
    return [joined, points.length - joined];
  });
  const whole = union([
    ...rows.values(),
    ...answers.values(),
    { read: [...all(series), ...lengths], computed: all(areaValues(programme, indicator.id, evaluation).computed) },
  ]);
  return ({ row, answer } = {}) =>
    answer !== undefined
      ? (answers.get(answer) ?? whole)
      : row === undefined
        ? whole
        : (rows.get(row) ?? { read: [], computed: all(sums) });
};

/** A computed number has no more decimals than this, unless one that was read has: nobody measured them. */
const finest = 4;

const decimalsIn = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** True where the number is one of those, as exact as it is printed. */
export const isKnown = (
  { value, decimals }: PrintedNumber,
  { read, computed = [], cuts = [] }: KnownNumbers,
): boolean => {
  const step = 10 ** -decimals;
  const dust = 1e-9 * Math.max(1, value);
  const apart = (known: number): number => Math.abs(known - value);
  return (
    read.some((known) => apart(known) <= dust) ||
    (decimals <= Math.max(finest, ...read.map(decimalsIn)) &&
      computed.some((known) => apart(known) <= step / 2 + dust)) ||
    cuts.some((known) => apart(known) < step - dust)
  );
};
