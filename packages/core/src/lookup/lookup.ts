import type { Figure, Indicator, Observation, Programme, Report, Target } from '../generated/types.ts';
import type { Rules } from '../answer/rules.ts';
import type { Succession } from '../answer/succession.ts';
import type { DutiesOf } from '../duty/duties-of.ts';
import type { Known } from './known.ts';
import { type ById, type ByItem, programmeIndex } from './programme-index.ts';
import { successionsOf } from './successions-of.ts';

/** Everything that judging one programme on one date looks up. */
export interface Lookup extends Known {
  readonly programme: Programme;
  readonly rules: Rules;
  readonly indicators: ById<Indicator>;
  readonly figures: ById<Figure>;
  readonly observations: ByItem<Observation>;
  readonly targets: ByItem<Target>;
  readonly reports: ByItem<Report>;
  readonly dutiesOf: DutiesOf;
  /** Units and areas in whose place another stands, by id; found when first asked. */
  readonly successions: ReadonlyMap<string, Succession>;
}

/** The index of a programme beside the dates and the rules by which it is judged. */
export function buildLookup(programme: Programme, dates: { asOf: string; knownAt: string }, rules: Rules): Lookup {
  const index = programmeIndex(programme);
  let successions: Lookup['successions'] | undefined;
  return {
    programme,
    ...dates,
    rules,
    documents: index.documents,
    indicators: index.indicators,
    figures: index.figures,
    observations: index.observationsOf,
    targets: index.targetsOf,
    reports: index.reportsOf,
    // Most leaves have no reports to weigh, so that few ask who answers for them.
    dutiesOf: (leaf) => index.dutiesOf(leaf),
    get successions() {
      successions ??= successionsOf({ programme, documents: index.documents, ...dates });
      return successions;
    },
  };
}
