import type { Numbers } from '../answer/because.ts';
import type { Flag } from '../answer/flag.ts';
import { programmeIndex } from '../lookup/programme-index.ts';
import { intervalOf, type Reading } from './reading.ts';
import { isSame, spanOf } from '../time/span-of.ts';
import type { TargetCase } from './target-case.ts';

/** What a total was before it was corrected, with the flag and the number that say so. */
export interface Correction {
  /** Null where the total did not fall. */
  readonly before: number | null;
  readonly flags: readonly Flag[];
  readonly numbers: Pick<Numbers, 'correctedFrom'>;
}

/**
 * The highest total published before the one that counts, where that one is lower: a total only falls by a correction
 * (核减). Values that are no totals are never corrected so.
 *
 * @param chosen the value that counts
 */
export function correctionOf(item: TargetCase, chosen: Reading): Correction {
  const before = highestBefore(item, chosen);
  return before === null
    ? { before, flags: [], numbers: {} }
    : { before, flags: ['corrected-down'], numbers: { correctedFrom: before } };
}

function highestBefore(
  { indicator, lookup, readings, earlier: before, ignored }: TargetCase,
  chosen: Reading,
): number | null {
  const { observations } = programmeIndex(lookup.programme);
  if (indicator.timeBasis !== 'running-total' && indicator.timeBasis !== 'year-to-date') return null;
  const part = chosen.parts?.[0] ?? chosen;
  // What came before a target began may have been taken off it.
  const latest = readings.find(({ observation }) => observation === part.observation) ?? part;
  const sameCount = (start: string): boolean => indicator.timeBasis === 'running-total' || start === latest.start;
  const earlier = [...before, ...readings]
    .filter(({ start, reference }) => reference < latest.reference && sameCount(start))
    .map(({ interval }) => interval.low);
  // A revised value says that the one it replaced was corrected; a provisional one that settles was only provisional.
  const replaced =
    latest.observation.status === 'revised'
      ? ignored
          .filter(({ reason, period = '' }) => reason === 'superseded' && period !== '')
          .flatMap(({ id, period = '', value }) =>
            value !== undefined && isSame(spanOf(indicator, period), latest)
              ? [intervalOf(value, observations.get(id)?.qualifier, indicator.limits).low]
              : [],
          )
      : [];
  const most = Math.max(...earlier, ...replaced);
  return most > latest.interval.high || (most === latest.interval.high && latest.interval.highOpen) ? most : null;
}
