import type { Indicator, Target } from '../generated/types.ts';
import { addsUp } from '../time/adds-up.ts';
import { currentTarget } from '../indicator/current-target.ts';
import { goalOf } from '../indicator/goal.ts';
import { obstacleOf } from '../indicator/obstacle-of.ts';
import { plannedBaseline } from '../indicator/planned-baseline.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { type Start, startOf } from '../lookup/start-of.ts';
import { type GapCode, gapCodes, type Judgeable } from './gap.ts';

/** What a leaf lacks, and how far it can be judged as it stands and with that filled in. */
export interface Finding {
  readonly gaps: readonly GapCode[];
  readonly now: Judgeable;
  readonly filled: Judgeable;
}

const sharesOfUnits: readonly Target['kind'][] = ['standard', 'coverage'];
const doneOrNot: readonly Target['kind'][] = ['deliverable', 'entitlement', 'within'];

/** What a target and its indicator lack, and what that costs. See `docs/method.md#evaluability`. */
export function targetGaps(original: Target, lookup: Lookup): Finding {
  const indicator = lookup.indicators.get(original.indicator) as Indicator;
  const { target } = currentTarget(original, lookup);
  const { kind, deadline } = target;
  // The same rule as in judging says whether there is anything to judge by.
  const obstacle = obstacleOf(original, lookup);
  const blocked = obstacle !== null;
  const fault = gapCodes.filter((code) => code === obstacle);
  // What stands in the way is also what is lacking: each is told once.
  const once = (gaps: readonly GapCode[]): readonly GapCode[] => [...new Set(gaps)];
  const undated: GapCode[] = deadline === null ? ['no-deadline'] : [];
  if (doneOrNot.includes(kind))
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
    ...goalGaps(target, indicator),
    // Without any day nothing counts from anywhere.
    ...(start.day === null ? (['no-start'] as const) : []),
  ];
  const simple = (filled: Judgeable, gaps: readonly GapCode[]): Finding => ({
    gaps: once([...gaps, ...rhythm]),
    now: blocked ? 'nothing' : filled,
    filled,
  });
  if (kind === 'hold' || kind === 'recurrent') return simple('kept', value);
  if (isCap(target, indicator)) return simple('kept', value);
  if (kind === 'direction') return simple('direction', value);
  if (kind === 'compare') return simple('kept', value);
  if (kind === 'rank') return simple(deadline === null ? 'met' : 'met-in-time', [...value, ...undated]);
  if (sharesOfUnits.includes(kind)) return simple('share', [...value, ...undated]);
  if (kind === 'relative' && target.relative?.base === 'previous-period') return simple('kept', value);
  // Where the plan names no path, only whether it was met is asked, and that needs no starting point.
  if (target.path === 'none' && kind !== 'relative')
    return simple(deadline === null ? 'met' : 'met-in-time', [...value, ...undated]);
  const baseline = baselineGap(target, indicator, start, lookup);
  // A count over the plan starts from zero where no starting point is given: on the day of its start.
  const fromZero = kind === 'cumulative' && (indicator.timeBasis !== 'running-total' || baseline.length > 0);
  const unstated: GapCode[] = fromZero && !start.stated && start.day !== null ? ['no-start'] : [];
  const way: GapCode[] = [...undated, ...unstated, ...(kind === 'cumulative' ? [] : baseline)];
  return {
    gaps: once([...value, ...way, ...rhythm]),
    now: blocked ? 'nothing' : onTheWay([...way, ...value.filter((gap) => gap === 'no-tolerance')]),
    filled: 'on-the-way',
  };
}

function hasUnit({ unit }: Indicator): boolean {
  return Object.values(unit.label).some((label) => label.trim() !== '');
}

/** What the value to compare with lacks, by the kind of target. */
function goalGaps(target: Target, indicator: Indicator): GapCode[] {
  if (target.kind === 'direction') return indicator.direction === 'none' ? ['no-direction'] : [];
  if (target.kind === 'recurrent')
    return target.times === undefined && target.amount === undefined ? ['no-target-value'] : [];
  if (target.kind === 'cumulative' && !addsUp(indicator)) return ['cannot-add-up'];
  if (target.kind === 'relative') return hasChange(target) ? [] : ['no-target-value'];
  if (target.kind === 'compare') return target.compareWith === undefined ? ['no-target-value'] : [];
  if (target.kind === 'rank')
    return [
      ...(target.value === undefined ? (['no-target-value'] as const) : []),
      ...(target.rank?.outOf === undefined ? (['rank-not-defined'] as const) : []),
    ];
  if (sharesOfUnits.includes(target.kind)) {
    const counted = typeof target.unitCount === 'number' || indicator.denominator !== undefined;
    return counted ? [] : ['no-denominator'];
  }
  // A bare count without a direction is read as one to be reached, as where it is judged.
  const bare = target.kind === 'cumulative' && target.comparator === 'not-stated' && indicator.direction === 'none';
  const goal = goalOf(target, bare ? { direction: 'up' } : indicator);
  if ('reason' in goal) return [goal.reason as GapCode];
  if (goal.open) return [goal.open];
  return goal.assumed === undefined ? [] : ['comparison-not-stated'];
}

/** One change, or for a range of changes both ends. */
function hasChange({ relative, comparator }: Target): boolean {
  return comparator === 'range'
    ? relative?.low !== undefined && relative.high !== undefined
    : relative?.change !== undefined;
}

/** A total that must not be exceeded is kept, not reached. */
function isCap({ kind, comparator }: Target, { direction }: Indicator): boolean {
  return (
    kind === 'cumulative' &&
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
