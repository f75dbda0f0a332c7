import type { Figure, Indicator, Observation, Programme, Report, Target } from '../generated/types.ts';
import type { Rules } from '../answer/rules.ts';
import type { Succession } from '../answer/succession.ts';
import { dutiesOf, type DutiesOf } from '../duty/duties-of.ts';
import type { Known } from './known.ts';
import { successionsOf } from './successions-of.ts';

/** Everything that judging one programme on one date looks up, built once. */
export interface Lookup extends Known {
  readonly programme: Programme;
  readonly rules: Rules;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  readonly targets: ReadonlyMap<string, readonly Target[]>;
  readonly reports: ReadonlyMap<string, readonly Report[]>;
  /** Gathered when first asked: most leaves have no reports to weigh. */
  readonly dutiesOf: DutiesOf;
  /** Units and areas in whose place another stands, by id; found when first asked. */
  readonly successions: ReadonlyMap<string, Succession>;
}

/** Builds the maps by which every rule finds its inputs. */
export function buildLookup(programme: Programme, dates: { asOf: string; knownAt: string }, rules: Rules): Lookup {
  const documents = byId(programme.documents);
  let successions: Lookup['successions'] | undefined;
  return {
    programme,
    ...dates,
    rules,
    documents,
    indicators: byId(programme.indicators),
    figures: byId(programme.figures ?? []),
    observations: groupBy(programme.observations ?? [], ({ indicator }) => indicator),
    targets: groupBy(programme.targets, ({ indicator }) => indicator),
    reports: groupBy(programme.reports ?? [], ({ item }) => item),
    dutiesOf: onDemand(programme),
    get successions() {
      successions ??= successionsOf({ programme, documents, ...dates });
      return successions;
    },
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function onDemand(programme: Programme): DutiesOf {
  let found: DutiesOf | null = null;
  return (leaf) => (found ??= dutiesOf(programme))(leaf);
}
