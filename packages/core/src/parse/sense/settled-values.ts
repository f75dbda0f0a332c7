import { breakdownKey } from '../../area/breakdown-key.ts';
import type { Observation, Programme } from '../../generated/types.ts';
import { spanOf } from '../../time/span-of.ts';
import { lastDay } from '../../time/last-day.ts';
import { programmeIndex } from '../../lookup/programme-index.ts';

/** The value, or the values of equal standing, that count for one indicator, area, group, definition and period. */
export interface Settled {
  readonly indicator: string;
  readonly area: string | undefined;
  /** The same for values that differ in nothing but their area. */
  readonly apartFromArea: string;
  /** Places in the list of observations, best standing only, in the order of the file. */
  readonly places: readonly number[];
}

/** The order in which judging prefers one value to another. */
const standing: readonly Observation['status'][] = ['revised', 'final', 'derived', 'provisional', 'estimated'];

/** Which of all values count for what, before anyone knows the date of judgement. */
export function settledValues(programme: Programme): Settled[] {
  const { documents } = programmeIndex(programme);
  const { indicators } = programmeIndex(programme);
  const known = ({ published, sources = [] }: Observation): string => {
    if (published !== undefined) return lastDay(published);
    const dates = sources.flatMap(({ document }) => documents.get(document)?.published ?? []).map(lastDay);
    return dates.reduce((a, b) => (a === '' || b < a ? b : a), '');
  };
  const groups = new Map<
    string,
    { readonly of: Omit<Settled, 'places'>; readonly rank: readonly [number, string]; readonly places: number[] }
  >();
  (programme.observations ?? []).forEach((observation, i) => {
    const {
      indicator,
      area,
      breakdown,
      definition = '',
      period,
      status,
      value,
      partYear,
      place: elsewhere = '',
      state = 'approved',
    } = observation;
    const place = standing.indexOf(status);
    if (value === null || place < 0 || partYear === true || state !== 'approved') return;
    const group = breakdownKey(breakdown);
    const { start, reference } = spanOf(indicators.get(indicator) ?? { timeBasis: 'point' }, period);
    const apartFromArea = [indicator, elsewhere, group, definition, start, reference].join(' ');
    const key = `${apartFromArea} ${area ?? ''}`;
    const rank = [place, known(observation)] as const;
    const best = groups.get(key);
    const order = best ? best.rank[0] - rank[0] || (rank[1] > best.rank[1] ? 1 : rank[1] < best.rank[1] ? -1 : 0) : 1;
    if (best && order === 0) best.places.push(i);
    else if (order > 0) groups.set(key, { of: { indicator, area, apartFromArea }, rank, places: [i] });
  });
  return [...groups.values()].map(({ of, places }) => ({ ...of, places }));
}
