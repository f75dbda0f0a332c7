import type { Reason } from '../answer/reason.ts';
import { breakdownKey } from '../area/breakdown-key.ts';
import type { Indicator, Observation, Text } from '../generated/types.ts';
import { chooseReadings, type ChosenReadings } from '../indicator/choose-readings.ts';
import type { Reading } from '../indicator/reading.ts';
import { knownFrom } from '../lookup/known-from.ts';
import type { Lookup } from '../lookup/lookup.ts';

/** A value as it counted at one of the two moments. */
export interface CountedValue {
  /** The id of the observation. */
  readonly id: string;
  readonly value: number;
  readonly status: Observation['status'];
  readonly qualifier?: Observation['qualifier'];
  /** The characters of the source, where they say more than the number. */
  readonly printed?: string;
}

/** What happened to the value of one period. */
export interface ValueChange {
  /** settled: the same value under another status, such as provisional and now final. */
  readonly kind: 'new' | 'corrected' | 'settled' | 'withdrawn';
  readonly indicator: string;
  readonly period: string;
  readonly area?: string;
  readonly breakdown?: Observation['breakdown'];
  readonly definition?: string;
  readonly before: CountedValue | null;
  readonly after: CountedValue | null;
  /** When it became known; null where the file does not say. */
  readonly date: string | null;
  /** The stated reason of a correction; null where none is stated. */
  readonly reason: Text | null;
  /** Why a value no longer counts; `removed` when the later file no longer has it. */
  readonly why?: Reason | 'removed';
}

type Group = Pick<Observation, 'area' | 'breakdown'>;

/**
 * Which values became known, were corrected, settled or withdrawn between two moments, for every indicator that both
 * have, each area and group, in the order of the later plan and of the periods. Values that are shown and never judged
 * are left out.
 */
export function valueChanges(before: Lookup, after: Lookup): ValueChange[] {
  const of = (indicator: Indicator, group: Group): ValueChange[] => {
    const [first, second] = [before, after].map((lookup) => {
      const own = lookup.indicators.get(indicator.id) ?? indicator;
      return chooseReadings(own, group, lookup);
    }) as [ChosenReadings, ChosenReadings];
    const [from, to] = [first, second].map(
      ({ readings }) => new Map(readings.map((reading) => [periodKey(reading), reading])),
    ) as [Map<string, Reading>, Map<string, Reading>];
    return [...new Set([...from.keys(), ...to.keys()])].sort().flatMap((key): ValueChange[] => {
      const [a, b] = [from.get(key), to.get(key)];
      const kind = kindOf(a, b);
      const one = (b ?? a) as Reading;
      if (kind === null) return [];
      const { area, breakdown, definition } = one.observation;
      const since = b ? sinceWhen(a, b, after) : { date: null, reason: null };
      return [
        {
          kind,
          indicator: indicator.id,
          period: one.period,
          ...(area === undefined ? {} : { area }),
          ...(breakdown === undefined ? {} : { breakdown }),
          ...(definition === undefined ? {} : { definition }),
          before: a ? counted(a) : null,
          after: b ? counted(b) : null,
          ...since,
          reason: kind === 'corrected' ? since.reason : null,
          ...(a && !b ? { why: whyGone(a, second) } : {}),
        },
      ];
    });
  };
  return after.programme.indicators
    .filter(({ id }) => before.indicators.has(id))
    .flatMap((indicator) => groupsOf(indicator.id, [before, after]).flatMap((group) => of(indicator, group)));
}

function periodKey({ start, reference, observation }: Reading): string {
  return `${start}/${reference} ${observation.definition ?? ''}`;
}

function kindOf(before: Reading | undefined, after: Reading | undefined): ValueChange['kind'] | null {
  if (!before) return 'new';
  if (!after) return 'withdrawn';
  const [a, b] = [before.observation, after.observation];
  if (before.value !== after.value || (a.qualifier ?? 'exact') !== (b.qualifier ?? 'exact')) return 'corrected';
  return a.status === b.status ? null : 'settled';
}

/** When and why a value counts: a value written over in the file did not become known when the first one did. */
function sinceWhen(before: Reading | undefined, after: Reading, lookup: Lookup): Pick<ValueChange, 'date' | 'reason'> {
  const correction = before && listedCorrection(before, after, lookup);
  const writtenOver = before?.observation.id === after.observation.id;
  const date = writtenOver ? (correction?.date ?? lookup.programme.released) : knownFrom(after.observation, lookup);
  return { date: date ?? null, reason: correction?.reason ?? after.observation.remark ?? null };
}

/** The file's own entry about a corrected value, the latest one. */
function listedCorrection(before: Reading | undefined, after: Reading, { programme, knownAt }: Lookup) {
  const ids = [after.observation.id, before?.observation.id];
  const listed = (programme.corrections ?? []).filter(
    ({ item, field, date }) => field === 'value' && date <= knownAt && ids.includes(item),
  );
  return listed[listed.length - 1];
}

function counted({ observation, value }: Reading): CountedValue {
  return {
    id: observation.id,
    value,
    status: observation.status,
    ...(observation.qualifier === undefined ? {} : { qualifier: observation.qualifier }),
    ...(observation.printed === undefined ? {} : { printed: observation.printed }),
  };
}

function whyGone(before: Reading, { ignored }: ChosenReadings): Reason | 'removed' {
  return ignored.find(({ id }) => id === before.observation.id)?.reason ?? 'removed';
}

function groupsOf(indicator: string, lookups: readonly Lookup[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { observations } of lookups)
    for (const { area, breakdown } of observations.get(indicator) ?? [])
      groups.set(groupKey({ area, breakdown }), { area, breakdown });
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function groupKey({ area = '', breakdown }: Group): string {
  return `${area} ${breakdownKey(breakdown)}`;
}
