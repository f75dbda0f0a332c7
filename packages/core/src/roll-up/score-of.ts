import type { Axis } from '../answer/answer.ts';
import type { Rules } from '../answer/rules.ts';
import type { NoScore, Score, ScorePart } from '../answer/score.ts';
import type { Tally } from '../answer/tally.ts';
import type { Programme } from '../generated/types.ts';
import { sumOf } from '../math/sum-of.ts';

type Weights = NonNullable<Programme['weights']>;

/** What scoring asks of a programme: the weights, what lies above an item, and how its leaves stand. */
export interface Scored {
  readonly weights: Weights;
  /** The groups above an item, nearest first, without itself. */
  readonly above: (item: string) => readonly string[];
  /** How the leaves of an item, or the item itself if it is a leaf, stand on an axis. */
  readonly tally: (item: string, axis: Axis) => Tally;
  readonly rules: Pick<Rules, 'coverageFloor'>;
}

/**
 * The score of a group on one axis, by the weights that the programme defines for what lies directly within it: for each
 * weighted item the share of its due leaves that are achieved, holding, ahead or on track, by its own weights where it
 * has any. Missing leaves lower the coverage and widen the bounds; below the floor of coverage there is no score.
 *
 * @param group null for the programme as a whole
 * @returns undefined where nothing within the group is weighted
 */
export function scoreOf(group: string | null, axis: Axis, scored: Scored): Score | undefined {
  const onAxis = scored.weights.filter((entry) => entry.axis === axis);
  const weighted = new Set(onAxis.map(({ item }) => item));
  const entries = onAxis.filter(({ item }) => {
    const chain = scored.above(item);
    const end = group === null ? chain.length : chain.indexOf(group);
    return end >= 0 && item !== group && !chain.slice(0, end).some((id) => weighted.has(id));
  });
  if (entries.length === 0) return undefined;
  const fault = faultOf(entries);
  if (fault !== null) return { given: false, reason: fault, coverage: null, parts: [] };
  const parts = entries.map(({ item, weight }) => partOf(item, weight, scored, axis));
  const [due, good, known] = sharesOf(parts);
  if (due <= 0) return { given: false, reason: 'nothing-due', coverage: null, parts };
  const coverage = known / due;
  if (coverage < scored.rules.coverageFloor || known <= 0)
    return { given: false, reason: 'coverage-too-low', coverage, parts };
  return { given: true, score: good / known, low: good / due, high: (good + due - known) / due, coverage, parts };
}

function faultOf(entries: Weights): NoScore | null {
  if (!entries.every(({ weight }) => Number.isFinite(weight) && weight >= 0)) return 'weight-not-usable';
  if (new Set(entries.map(({ item }) => item)).size < entries.length) return 'weight-repeated';
  return entries.every(({ weight }) => weight === 0) ? 'weights-sum-to-zero' : null;
}

function partOf(item: string, weight: number, scored: Scored, axis: Axis): ScorePart {
  const inner = scoreOf(item, axis, scored);
  if (inner) {
    const [due, good, known] = sharesOf(inner.parts);
    return { item, weight, good: due > 0 ? good / due : null, known: due > 0 ? known / due : null };
  }
  const { due, good, known } = scored.tally(item, axis);
  return { item, weight, good: due === 0 ? null : good / due, known: due === 0 ? null : known / due };
}

/** Weight due, weight good and weight known. */
function sharesOf(parts: readonly ScorePart[]): readonly [due: number, good: number, known: number] {
  const due = parts.flatMap(({ weight, good, known }) =>
    good === null || known === null ? [] : [{ weight, good, known }],
  );
  return [
    sumOf(due.map(({ weight }) => weight)),
    due.reduce((sum, { weight, good }) => sum + weight * good, 0),
    due.reduce((sum, { weight, known }) => sum + weight * known, 0),
  ];
}
