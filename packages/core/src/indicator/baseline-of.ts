import type { Reason } from '../answer/reason.ts';
import type { Figure, Indicator, Target } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { lastDay } from '../time/last-day.ts';
import { sameGroup } from './same-group.ts';

/** A starting point that may be used, or the figure that may not and why. */
export type UsedBaseline =
  | { readonly usable: true; readonly value: number; readonly date: string; readonly figure: Figure }
  | { readonly usable: false; readonly reason: Reason; readonly figure?: Figure };

/**
 * The starting point of a target: only a figure with a date, under the same label and on the same basis. There is no
 * default date, and the first observation never stands in for a baseline.
 */
export const baselineOf = (
  indicator: Indicator,
  target: Pick<Target, 'area' | 'breakdown' | 'deadline'>,
  lookup: Pick<Lookup, 'figures'>,
): UsedBaseline => {
  const candidates = (indicator.baselines ?? []).flatMap((baseline) => {
    const figure = lookup.figures.get(baseline.figure);
    return figure && figure.area === target.area && sameGroup(figure.breakdown, target.breakdown)
      ? [{ baseline, figure }]
      : [];
  });
  const refuse = ({ baseline, figure }: (typeof candidates)[number]): Reason | null => {
    if (!baseline.sameLabel) return 'baseline-label-differs';
    if (!baseline.sameBasis) return 'baseline-basis-differs';
    if (figure.date === null) return 'baseline-undated';
    if (figure.qualifier !== undefined && figure.qualifier !== 'exact') return 'baseline-is-bound';
    return target.deadline !== null && lastDay(figure.date) >= lastDay(target.deadline)
      ? 'baseline-after-deadline'
      : null;
  };
  const usable = candidates.find((candidate) => refuse(candidate) === null);
  if (usable)
    return {
      usable: true,
      value: usable.figure.value,
      date: lastDay(usable.figure.date as string),
      figure: usable.figure,
    };
  const [first] = candidates;
  return first
    ? { usable: false, reason: refuse(first) as Reason, figure: first.figure }
    : { usable: false, reason: 'no-baseline' };
};
