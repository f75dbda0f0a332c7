import { type GapCode, type Judgeable, gapCodes } from '../answer/gap.ts';
import type { Indicator, Target } from '../generated/types.ts';
import { currentTarget } from '../indicator/current-target.ts';
import { goalOf } from '../indicator/goal.ts';
import { goalGaps } from '../indicator/kinds/goal-gaps.ts';
import { ruleOf } from '../indicator/kinds/rule-of.ts';
import { plannedBaseline } from '../indicator/planned-baseline.ts';
import { obstacleOf } from '../indicator/target-obstacle.ts';
import { asksEachChange } from '../kind/asks-each-change.ts';
import { kinds } from '../kind/kinds.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { type Start, startOf } from '../lookup/start-of.ts';

/** What a leaf lacks, and how far it can be judged as it stands and with that filled in. */
export interface Finding {
  readonly gaps: readonly GapCode[];
  readonly now: Judgeable;
  readonly filled: Judgeable;
}

/** What a target and its indicator lack, and what that costs. See `docs/method.md#evaluability`. */
export function targetGaps(original: Target, lookup: Lookup): Finding {
  const indicator = lookup.indicators.get(original.indicator) as Indicator;
  const { target } = currentTarget(original, lookup);
  const { deadline } = target;
  const { says, doneOrNot, adds, reckoned } = kinds[target.kind];
  const rule = ruleOf(target);
  // The same rule as in judging says whether there is anything to judge by.
  const obstacle = obstacleOf(original, lookup);
  const blocked = obstacle !== null;
  const fault = gapCodes.filter((code) => code === obstacle);
  // What stands in the way is also what is lacking: each is told once.
  const once = (gaps: readonly GapCode[]): readonly GapCode[] => [...new Set(gaps)];
  const undated: GapCode[] = deadline === null ? ['no-deadline'] : [];
  if (doneOrNot)
    return {
      gaps: [...fault, ...undated],
      now: blocked ? 'nothing' : deadline === null ? 'done' : 'done-in-time',
      filled: 'done-in-time',
    };
  const rhythm: GapCode[] = indicator.frequency === 'irregular' ? ['no-rhythm'] : [];
  const start = startOf(target, lookup);
  const value: GapCode[] = [
    ...fault,
    ...(hasUnit(indicator) ? [] : (['no-unit'] as const)),
    ...(rule.lacks?.({ target, indicator }) ?? goalGaps(goalOf(target, indicator))),
    // Without any day nothing counts from anywhere.
    ...(start.day === null ? (['no-start'] as const) : []),
  ];
  const simple = (filled: Judgeable, gaps: readonly GapCode[]): Finding => ({
    gaps: once([...gaps, ...rhythm]),
    now: blocked ? 'nothing' : filled,
    filled,
  });
  if (says === 'kept' || isCap(target, indicator) || asksEachChange(target)) return simple('kept', value);
  if (says === 'direction') return simple('direction', value);
  if (says === 'share') return simple('share', [...value, ...undated]);
  // Where the plan names no path, only whether it was met is asked, and that needs no starting point.
  if (says === 'met-in-time' || (target.path === 'none' && !reckoned))
    return simple(deadline === null ? 'met' : 'met-in-time', [...value, ...undated]);
  const baseline = baselineGap(target, indicator, start, lookup);
  // A count over the plan starts from zero where no starting point is given: on the day of its start.
  const fromZero = adds === 'from-start' && (indicator.timeBasis !== 'running-total' || baseline.length > 0);
  const unstated: GapCode[] = fromZero && !start.stated && start.day !== null ? ['no-start'] : [];
  const way: GapCode[] = [...undated, ...unstated, ...(adds === 'from-start' ? [] : baseline)];
  return {
    gaps: once([...value, ...way, ...rhythm]),
    now: blocked ? 'nothing' : onTheWay([...way, ...value.filter((gap) => gap === 'no-tolerance')]),
    filled: 'on-the-way',
  };
}

function hasUnit({ unit }: Indicator): boolean {
  return Object.values(unit.label).some((label) => label.trim() !== '');
}

/** A total that must not be exceeded is kept, not reached. */
function isCap({ kind, comparator }: Target, { direction }: Indicator): boolean {
  return (
    kinds[kind].adds === 'from-start' &&
    (comparator === 'le' || comparator === 'lt' || (comparator === 'not-stated' && direction === 'down'))
  );
}

function baselineGap(target: Target, indicator: Indicator, { day }: Start, lookup: Lookup): GapCode[] {
  const baseline = plannedBaseline(indicator, target, day ?? lookup.asOf, lookup);
  return baseline.usable ? [] : [baseline.reason as GapCode];
}

function onTheWay(gaps: readonly GapCode[]): Judgeable {
  if (gaps.includes('no-deadline') || gaps.includes('no-tolerance')) return 'met';
  return gaps.length === 0 ? 'on-the-way' : 'met-in-time';
}
