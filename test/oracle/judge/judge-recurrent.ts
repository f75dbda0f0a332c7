import { periodsBetween } from '../calendar/periods-between.ts';
import { firstDay, lastDay } from '../calendar/civil-day.ts';
import type { Indicator, Report, Target, Verdict } from '../file/file-shapes.ts';
import { countedInPeriods, isLonger } from '../values/counted-in-periods.ts';
import type { Value } from '../values/value.ts';
import { doneReport, isDeclared } from '../known/reports-on.ts';
import { inYearsOf } from './how-judged.ts';
import { type HoldCase, judgeHold, saidThen } from './judge-hold.ts';

const rhythms = ['month', 'quarter', 'half-year', 'year'];
const irregular = ['once', 'irregular'];

/** In which periods something is due: what is due every day, week or term is judged by the indicator's own rhythm. */
export const rhythmOf = ({ per = 'year' }: Target, indicator: Indicator): string =>
  inYearsOf(indicator, rhythms.includes(per) ? per : indicator.frequency);

/** A claim of done makes the last closed period met, where it lies in it and its values leave that open. */
const judgeClaimed = (of: HoldCase, claims: readonly Report[]): Verdict => {
  const claimOf = (due: string): Report | undefined =>
    doneReport(claims.filter(({ period }) => firstDay(due) <= firstDay(period) && lastDay(period) <= lastDay(due)));
  // A value of the whole period decides by itself, and one of the claim's time or later by failing.
  const isOpen = (due: string): boolean =>
    of.values.every((value) => {
      const says = saidThen(value, of);
      if (value.reference === lastDay(due)) return says === 'undecided';
      const isOfClaim = value.reference <= lastDay(due) && value.reference >= lastDay(claimOf(due)?.period ?? due);
      return !(isOfClaim && says === 'fails');
    });
  const end = of.deadline !== null && lastDay(of.deadline) < of.asOf ? lastDay(of.deadline) : of.asOf;
  const met = periodsBetween(of.rhythm, of.from, end)
    .slice(-1)
    .filter((due) => claimOf(due) && isOpen(due))
    .map((period): Value => {
      const [first, reference] = [firstDay(period), lastDay(period)];
      return {
        period,
        first,
        reference,
        allows: (of.goalOn?.(reference) ?? of.goal).asks,
        settled: true,
        part: false,
        fell: false,
      };
    });
  const others = of.values.filter(({ reference }) => !met.some((one) => one.reference === reference));
  const judged = judgeHold({ ...of, values: [...others, ...met].sort((a, b) => (a.reference < b.reference ? -1 : 1)) });
  const claimed = met.find(({ reference }) => reference === judged.reference);
  const claim = claimed && claimOf(claimed.period);
  if (!claim) return judged;
  const flags = isDeclared(claim) ? [...judged.flags, 'declared'] : judged.flags;
  return { ...judged, flags, claimed: lastDay(claim.period) };
};

/** Judges what is due so often, or so much, in each period: closed periods as a line that is held. */
export const judgeRecurrent = (
  of: Omit<HoldCase, 'rhythm'>,
  values: readonly Value[],
  claims: readonly Report[],
  target: Target,
  indicator: Indicator,
): Verdict => {
  const { asOf, from, deadline } = of;
  const rhythm = rhythmOf(target, indicator);

  if (!irregular.includes(rhythm) && periodsBetween(rhythm, from, asOf).length === 0)
    return { state: 'not-due', flags: [] };
  if (!['flow', 'year-to-date'].includes(indicator.timeBasis)) {
    return judgeClaimed({ ...of, rhythm, values }, claims);
  }
  const end = deadline !== null && lastDay(deadline) < asOf ? lastDay(deadline) : asOf;
  const counted = countedInPeriods(values, indicator, rhythm, from, end);
  const inside = values.filter(({ reference }) => reference >= from && reference <= end);
  const longer = inside.filter((value) => isLonger(value, rhythm)).pop();
  const judged = judgeClaimed({ ...of, rhythm, values: counted }, claims);
  // A claim of a period decides where the only values are of more than one.
  if (counted.length > 0 || !longer || judged.claimed !== undefined) return judged;
  const { reference, settled } = longer;
  return { state: 'not-assessable', flags: settled ? [] : ['provisional'], reason: 'longer-than-period', reference };
};
