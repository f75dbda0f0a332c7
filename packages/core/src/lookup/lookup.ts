import type { Rules } from '../answer/rules.ts';
import type { Succession } from '../answer/succession.ts';
import type { DutiesOf } from '../duty/duties-of.ts';
import type { Figure, Indicator, Observation, Programme, Report, Target } from '../generated/types.ts';
import { groupBy } from '../math/group-by.ts';
import type { Known } from './known.ts';
import { type ById, type ByItem, programmeIndex } from './programme-index.ts';
import { rulesOf } from './rules-of.ts';
import { successionsOf } from './successions-of.ts';

/** Everything that judging one programme on one date looks up. */
export interface Lookup extends Known {
  readonly programme: Programme;
  readonly rules: Rules;
  readonly indicators: ById<Indicator>;
  readonly figures: ById<Figure>;
  readonly observations: ByItem<Observation>;
  /** The values of an indicator for one area, or for the programme's; gathered when first asked. */
  readonly observationsIn: (indicator: string, area: string | undefined) => readonly Observation[];
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
    observationsIn: inAreas(index.observationsOf),
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

/** A programme as it was last revised, with all that its file holds. */
export function wholeLookup(programme: Programme): Lookup {
  return buildLookup(programme, { asOf: always, knownAt: always }, rulesOf(programme));
}

function inAreas(observations: Lookup['observations']): Lookup['observationsIn'] {
  const known = new Map<string, ReadonlyMap<string, readonly Observation[]>>();
  return (indicator, area = '') => {
    const found = known.get(indicator) ?? groupBy(observations.get(indicator) ?? [], (one) => one.area ?? '');
    known.set(indicator, found);
    return found.get(area) ?? [];
  };
}

/** After every date that a file can name. */
const always = '9999-12-31';
