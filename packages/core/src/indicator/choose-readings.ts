import type { IgnoredInput } from '../answer/because.ts';
import type { Reason } from '../answer/reason.ts';
import type { Indicator, Observation, Target } from '../generated/types.ts';
import { knownFrom } from '../lookup/known-from.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';
import { toReading, type Reading } from './reading.ts';
import { sameGroup } from './same-group.ts';

export interface ChosenReadings {
  /** Oldest first, at most one for each period. */
  readonly readings: readonly Reading[];
  readonly ignored: readonly IgnoredInput[];
  /** True when some value used has no date of publication of its own or of a document. */
  readonly publicationUnknown: boolean;
}

/** For one period: revised, final, derived, provisional, estimated; then the later published. */
const rank: Readonly<Record<Observation['status'], number>> = {
  revised: 0,
  final: 1,
  derived: 2,
  provisional: 3,
  estimated: 4,
  alternative: 5,
};

const absences: Readonly<Record<NonNullable<Observation['absence']>, Reason>> = {
  withheld: 'value-withheld',
  'not-applicable': 'value-not-applicable',
  unreadable: 'value-unreadable',
  'not-collected': 'value-absent',
};

const ignoredAs = (observation: Observation, reason: Reason): IgnoredInput => ({
  kind: 'observation',
  id: observation.id,
  period: observation.period,
  ...(observation.value === null ? {} : { value: observation.value }),
  ...(observation.published === undefined ? {} : { published: observation.published }),
  reason,
});

/** Why an observation may not be judged at all, or null. */
const barred = (
  observation: Observation,
  target: Pick<Target, 'area' | 'breakdown'>,
  lookup: Lookup,
): Reason | null => {
  if (observation.area !== target.area) return 'other-area';
  if (!sameGroup(observation.breakdown, target.breakdown)) return 'other-group';
  if (observation.state !== undefined && observation.state !== 'approved') return 'not-released';
  if (lastDay(observation.period) > lookup.asOf) return 'after-as-of';
  const known = knownFrom(observation, lookup) ?? lastDay(observation.period);
  if (known > lookup.knownAt) return 'not-yet-published';
  if (observation.status === 'alternative') return 'alternative-value';
  if (observation.partYear === true) return 'part-year-value';
  if (observation.value === null) return observation.absence ? absences[observation.absence] : 'value-absent';
  return null;
};

const better =
  (lookup: Lookup) =>
  (a: Observation, b: Observation): number => {
    const published = (o: Observation): string => knownFrom(o, lookup) ?? lastDay(o.period);
    const [first, second] = [published(a), published(b)];
    return rank[a.status] - rank[b.status] || (first < second ? 1 : first > second ? -1 : 0) || (a.id < b.id ? -1 : 1);
  };

const tied = (lookup: Lookup, a: Observation, b: Observation): boolean =>
  rank[a.status] === rank[b.status] &&
  knownFrom(a, lookup) === knownFrom(b, lookup) &&
  (a.value !== b.value || a.qualifier !== b.qualifier);

/**
 * The values by which a target is judged: known by `knownAt`, for its area and group, one for each period and
 * definition. Every other value is returned with the reason why it was left out; nothing is dropped silently.
 */
export const chooseReadings = (
  indicator: Indicator,
  target: Pick<Target, 'area' | 'breakdown'>,
  lookup: Lookup,
): ChosenReadings => {
  const ignored: IgnoredInput[] = [];
  const byPeriod = new Map<string, Observation[]>();
  for (const observation of lookup.observations.get(indicator.id) ?? []) {
    const reason = barred(observation, target, lookup);
    if (reason) {
      ignored.push(ignoredAs(observation, reason));
      continue;
    }
    const key = `${firstDay(observation.period)}/${lastDay(observation.period)} ${observation.definition ?? ''}`;
    byPeriod.set(key, [...(byPeriod.get(key) ?? []), observation]);
  }
  const readings: Reading[] = [];
  let publicationUnknown = false;
  for (const observations of byPeriod.values()) {
    const [best, ...rest] = [...observations].sort(better(lookup)) as [Observation, ...Observation[]];
    const rival = rest.find((other) => tied(lookup, best, other));
    ignored.push(...rest.map((other) => ignoredAs(other, other === rival ? 'tied-values' : 'superseded')));
    if (rival) ignored.push(ignoredAs(best, 'tied-values'));
    else readings.push(toReading(best, best.value as number, indicator));
    if (!rival && knownFrom(best, lookup) === null) publicationUnknown = true;
  }
  readings.sort((a, b) =>
    a.reference < b.reference
      ? -1
      : a.reference > b.reference
        ? 1
        : a.start < b.start
          ? -1
          : a.start > b.start
            ? 1
            : a.observation.id < b.observation.id
              ? -1
              : 1,
  );
  ignored.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { readings, ignored, publicationUnknown };
};
