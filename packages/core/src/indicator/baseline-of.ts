import type { Reason } from '../answer/reason.ts';
import type { Figure, Indicator, Target } from '../generated/types.ts';
import { knownFrom } from '../lookup/known-from.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { lastDay } from '../time/last-day.ts';
import { isNegativeCount } from './is-negative-count.ts';
import { sameGroup } from '../lookup/same-group.ts';

/** A starting point that may be used, or the figure that may not and why. */
export type UsedBaseline =
  | { readonly usable: true; readonly value: number; readonly date: string; readonly figure: Figure }
  | { readonly usable: false; readonly reason: Reason; readonly figure?: Figure };

type Known = Pick<Lookup, 'figures' | 'documents' | 'knownAt'>;

type Wanted = Pick<Target, 'area' | 'breakdown' | 'deadline'> & { readonly vintage?: string | undefined };

/**
 * The starting point of a target: only a figure with a date, under the same label and on the same basis. There is no
 * default date, and the first observation never stands in for a baseline. Of several the last one before the start is
 * used, else the first one after it; two different values of one date are no starting point.
 *
 * @param start the first day on which the target counts
 */
export function baselineOf(indicator: Indicator, target: Wanted, start: string, lookup: Known): UsedBaseline {
  const candidates = candidatesOf(indicator, target, lookup);
  const usable = candidates.filter(({ refused }) => refused === null);
  const before = usable.filter(({ date }) => date < start);
  const chosen = before[before.length - 1] ?? usable[0];
  if (!chosen) {
    const [first] = candidates;
    return first
      ? { usable: false, reason: first.refused as Reason, figure: first.figure }
      : { usable: false, reason: 'no-baseline' };
  }
  const { figure, date } = chosen;
  const tied = usable.some((other) => other.date === date && other.figure.value !== figure.value);
  return tied ? { usable: false, reason: 'tied-values', figure } : { usable: true, value: figure.value, date, figure };
}

interface Candidate {
  readonly figure: Figure;
  /** Last day of its date; empty when it has none. */
  readonly date: string;
  readonly refused: Reason | null;
}

function candidatesOf(indicator: Indicator, target: Wanted, lookup: Known): readonly Candidate[] {
  return (indicator.baselines ?? [])
    .flatMap(({ figure: id, sameLabel, sameBasis }): Candidate[] => {
      const figure = lookup.figures.get(id);
      if (!figure || figure.area !== target.area || !sameGroup(figure.breakdown, target.breakdown)) return [];
      // What had not been published is not known.
      if ((knownFrom(figure, lookup) ?? '') > lookup.knownAt) return [];
      const date = figure.date === null ? '' : lastDay(figure.date);
      const exact = figure.qualifier === undefined || figure.qualifier === 'exact';
      const late = target.deadline !== null && date >= lastDay(target.deadline);
      const refused: readonly (Reason | false)[] = [
        !sameLabel && 'baseline-label-differs',
        !sameBasis && 'baseline-basis-differs',
        target.vintage !== undefined && (figure.vintage ?? '') !== target.vintage && 'vintage-differs',
        date === '' && 'baseline-undated',
        !exact && 'baseline-is-bound',
        !Number.isFinite(figure.value) && 'value-unreadable',
        isNegativeCount(figure, indicator) && 'value-below-zero',
        late && 'baseline-after-deadline',
      ];
      return [{ figure, date, refused: refused.find((reason) => reason !== false) || null }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.figure.id < b.figure.id ? -1 : 1));
}
