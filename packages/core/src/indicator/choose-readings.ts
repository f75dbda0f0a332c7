import type { IgnoredInput } from '../answer/because.ts';
import type { Reason } from '../answer/reason.ts';
import type { Indicator, Observation } from '../generated/types.ts';
import { knownFrom } from '../lookup/known-from.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { lastDay } from '../time/last-day.ts';
import { spanOf } from '../time/span-of.ts';
import { type Asked, barredReason } from './barred-reason.ts';
import { definitionAt } from './definition-at.ts';
import { fromRate } from './from-rate.ts';
import { inTime } from './in-time.ts';
import { type Reading, toReading } from './reading.ts';
import { inputOf } from './reading.ts';

export interface ChosenReadings {
  /** Oldest first, at most one for each period and definition. */
  readonly readings: readonly Reading[];
  readonly ignored: readonly IgnoredInput[];
}

/**
 * The values by which a target is judged: for its area and group, one for each period and definition. Every other value
 * known by `knownAt` is returned with the reason why it was left out; one published later does not appear at all, so
 * that it changes nothing.
 *
 * @param among where to look: all values of the indicator, or those of the area or group where no other is told of
 */
export function chooseReadings(
  indicator: Indicator,
  asked: Asked,
  lookup: Lookup,
  among: readonly Observation[] = lookup.observations.get(indicator.id) ?? [],
): ChosenReadings {
  const ignored: IgnoredInput[] = [];
  const byPeriod = new Map<string, Observation[]>();
  for (const printed of among) {
    const observation = fromRate(printed, indicator, asked, lookup) ?? printed;
    if (knownOn(observation, lookup) > lookup.knownAt) continue;
    const reason = barredReason(observation, indicator, asked, lookup);
    if (reason) {
      ignored.push(ignoredAs(observation, reason));
      continue;
    }
    const { period, definition } = observation;
    const { start, reference } = spanOf(indicator, period);
    const key = `${start}/${reference} ${definitionAt(indicator, period, definition)}`;
    const same = byPeriod.get(key);
    if (same) same.push(observation);
    else byPeriod.set(key, [observation]);
  }
  const readings: Reading[] = [];
  const compare = byStanding(lookup);
  for (const observations of byPeriod.values()) {
    const [best, ...rest] = observations.sort((a, b) => compare(a, b) || (a.id < b.id ? -1 : 1)) as [
      Observation,
      ...Observation[],
    ];
    const rivals = new Set(rest.filter((other) => compare(best, other) === 0 && differ(best, other)));
    ignored.push(...rest.map((other) => ignoredAs(other, rivals.has(other) ? 'tied-values' : 'superseded')));
    if (rivals.size > 0) ignored.push(ignoredAs(best, 'tied-values'));
    else readings.push(toReading(best, best.value as number, indicator));
  }
  readings.sort(inTime);
  ignored.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { readings, ignored };
}

/** From which day a value counts as known: its publication, else the end of its period. */
function knownOn(observation: Observation, lookup: Lookup): string {
  return knownFrom(observation, lookup) ?? lastDay(observation.period);
}

function ignoredAs(observation: Observation, reason: Reason): IgnoredInput {
  return { ...inputOf(observation), reason };
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

/** The better of two values of one period stands first; 0 when neither is. */
function byStanding(lookup: Lookup) {
  return (a: Observation, b: Observation): number => {
    const [first, second] = [knownOn(a, lookup), knownOn(b, lookup)];
    return rank[a.status] - rank[b.status] || (first < second ? 1 : first > second ? -1 : 0);
  };
}

function differ(a: Observation, b: Observation): boolean {
  return a.value !== b.value || (a.qualifier ?? 'exact') !== (b.qualifier ?? 'exact');
}
