import { caveatsOf } from '../beside/caveats.ts';
import { daysAfter, lastDay } from '../calendar/civil-day.ts';
import type { Dates, File, Indicator, Target, Verdict } from '../file/file-shapes.ts';
import { Fraction } from '../exact/fraction.ts';
import { exactly, verdict } from '../exact/interval.ts';
import { type Goal, goalOf } from '../goal/goal-of.ts';
import { currentTarget } from '../known/current-target.ts';
import { standingOn } from '../known/decided.ts';
import { firstDue } from '../known/first-due.ts';
import { eraOf } from '../known/merged-areas.ts';
import { reportsOn } from '../known/reports-on.ts';
import { type Start, startOf } from '../known/start-of.ts';
import { changesOf, firstOfEach } from '../values/changes-of.ts';
import { comparedWith } from '../values/compared-with.ts';
import { definitionOn, judgedDefinition } from '../values/definition-of.ts';
import { sameGroup } from '../values/same-group.ts';
import type { Value } from '../values/value.ts';
import { toldAbsence } from '../values/told-absence.ts';
import { hasCome, valuesOf } from '../values/values-of.ts';
import { addsUp, isHeld, testedIn } from './how-judged.ts';
import { judgeCount } from './judge-count.ts';
import { judgeDirection } from './judge-direction.ts';
import { judgeHold } from './judge-hold.ts';
import { judgeRank } from './judge-rank.ts';
import { judgeReach, type ReachCase, unsettledFlag } from './judge-reach.ts';
import { judgeRecurrent } from './judge-recurrent.ts';
import type { Point } from './path.ts';

/** What the path leads through: the target's own interim targets, then the other dated targets of the same kind. */
const pointsOf = (target: Target, file: File, dates: Dates): Point[] => {
  const own = (target.interim ?? []).map(({ date, value }) => ({ day: lastDay(date), value: Fraction.of(value) }));
  const others = file.targets
    .filter((one) => one.id !== target.id && one.indicator === target.indicator)
    .filter((one) => one.area === target.area && sameGroup(one.breakdown, target.breakdown))
    .filter((one) => one.origin === 'own' && one.duplicateOf === undefined && !standingOn(one.standing, dates, file))
    .map((one) => currentTarget(one, dates, file))
    .flatMap(({ deadline, value, kind }) =>
      deadline === null || value === undefined || kind !== target.kind
        ? []
        : [{ day: lastDay(deadline), value: Fraction.of(value) }],
    );
  return [...own, ...others];
};

const isMetBy = (start: Start | null, goal: Goal): boolean =>
  start !== null && verdict(exactly(start.value), goal.asks) === 'satisfies';

/** A count to date that its year cannot take back: past a ceiling, or still under one that is held; or beside one as long. */
const countsAlready = ({ allows, part }: Value, target: Target, indicator: Indicator, goal: Goal | null): boolean => {
  if (!part || addsUp(target, indicator)) return true;
  if (indicator.timeBasis !== 'year-to-date') return false;
  if (target.kind === 'compare') return true;
  if (!allows || !goal) return false;
  const { low, high } = goal.asks;
  if (low && !high) return verdict(allows, goal.asks) === 'satisfies';
  return high !== undefined && !low && isHeld(target);
};

/** Where counts to date are not added up, the latest of a year covers all before it. */
const latestOfEachYear = (values: readonly Value[], target: Target, { timeBasis }: Indicator): readonly Value[] =>
  timeBasis === 'year-to-date' && !['cumulative', 'recurrent'].includes(target.kind)
    ? values.filter(({ first }, n) => values[n + 1]?.first !== first)
    : values;

/** A count from zero, a share of units in another unit, a comparison and a place have no starting point. */
const startsAnywhere = ({ kind }: Target, { timeBasis, unit }: Indicator): boolean =>
  (kind === 'cumulative' && timeBasis !== 'running-total') ||
  (['standard', 'coverage'].includes(kind) && unit.kind !== 'percent') ||
  ['rank', 'compare'].includes(kind);

/** Where no value can be used, what the absence says goes before everything else. */
const withAbsence = (judged: Verdict, absence: () => 'withheld' | 'not-applicable' | null): Verdict => {
  const restsOnNone = judged.reason === 'rate-only' || judged.reason === 'no-path';
  const isNothing = judged.state === 'no-data' || (restsOnNone && judged.reference === undefined);
  const told = isNothing ? absence() : null;
  if (told === null || (told === 'not-applicable' && judged.reason === 'rate-only')) return judged;
  return { state: told, flags: judged.flags.filter((flag) => flag === 'met-at-baseline') };
};

/**
 * What a target asks of its values, once decisions and contradictions are seen to.
 *
 * @param vintages for a change, the censuses or methods of its values: the last judges, and what came before keeps its years
 */
const judgeKind = (
  target: Target,
  indicator: Indicator,
  file: File,
  dates: Dates,
  vintages: readonly string[],
): Verdict => {
  const { kind, deadline, relative } = target;
  const { asOf } = dates;
  const passed = deadline !== null && asOf > lastDay(deadline);
  const yearly = kind === 'relative' && relative?.base === 'previous-period';
  const { day: first, stated } = firstDue(target, file);
  const vintage = relative === undefined ? undefined : vintages[vintages.length - 1];
  const found = startOf(indicator, file, dates, first, target);
  const otherVintage = vintage !== undefined && found !== null && (found.vintage ?? '') !== vintage;
  const usable = otherVintage || startsAnywhere(target, indicator) ? null : found;
  const held = isHeld(target);
  const counts = ({ reference }: Value): boolean =>
    usable && !held ? reference > usable.day : first !== null && reference >= first;

  // Of an area that was merged only the values of one time are of one number.
  const era = eraOf(target, indicator, file, dates);
  const latestOf = (some: readonly Value[]): string | undefined =>
    some.filter((value) => value.rateOnly !== true && counts(value)).pop()?.reference;
  const of = (asked: string | undefined): Value[] => {
    const given = valuesOf(target, indicator, file, dates, { vintage: asked });
    const latest = latestOf(given);
    return given.filter(({ reference }) => era.holds(reference, latest));
  };
  const all = of(vintage);
  if (first === null) return { state: 'not-assessable', flags: [], reason: 'no-start' };
  const goal = goalOf(target, indicator, usable);
  // Each period of a line is tested by the line that was in force when it ended.
  const lined = target.written && target.revisions && ['hold', 'recurrent'].includes(kind);
  const goalOn = (day: string): Goal => {
    const at = { ...dates, asOf: day < asOf ? day : asOf };
    return goalOf(currentTarget(target.written as Target, at, file), indicator, usable) ?? (goal as Goal);
  };
  const changing = lined ? { goalOn } : {};
  if (kind === 'recurrent') {
    const hold = {
      ...changing,
      asOf,
      goal: goal as Goal,
      start: usable,
      from: first,
      deadline,
      limits: indicator.limits,
      values: [],
    };
    const claims = reportsOn(target.id, file, dates);
    return judgeRecurrent(
      hold,
      all.filter((value) => countsAlready(value, target, indicator, goal)),
      claims,
      target,
      indicator,
    );
  }
  const startOfVintage = (asked: string): Start | null => (found && (found.vintage ?? '') === asked ? found : null);
  const series = yearly
    ? firstOfEach(vintages.map((asked) => changesOf(of(asked), target, startOfVintage(asked))))
    : kind === 'compare'
      ? comparedWith(all, target, indicator, file, dates)
      : all;
  const later = latestOfEachYear(
    series.filter((value) => value.rateOnly !== true && countsAlready(value, target, indicator, goal)),
    target,
    indicator,
  ).filter(counts);
  const definition = judgedDefinition(later, indicator);
  const values = later.filter((value) => value.definition === definition);
  // A starting point under another version, or of the area as it was, is none.
  const isOther =
    (usable?.date !== undefined && definition !== undefined && definitionOn(indicator, usable.date) !== definition) ||
    (usable !== null && !era.holds(usable.day, latestOf(all)));
  const start = isOther ? null : usable;
  const latest = values[values.length - 1];
  const judge = (): Verdict => {
    const rates = series.some((value) => value.rateOnly === true && counts(value));
    if (latest === undefined && rates) {
      return { state: passed ? 'not-assessable' : 'under-way', flags: [], reason: 'rate-only' };
    }
    if (kind === 'direction') return judgeDirection(indicator.direction, start, values);
    if (goal === null && latest === undefined) return { state: 'no-data', flags: [] };
    const at = latest ? { flags: unsettledFlag(latest), reference: latest.reference } : { flags: [] };
    if (goal === null) {
      return { ...at, state: 'not-assessable', ...(otherVintage ? { reason: 'vintage-differs' } : {}) };
    }
    if (kind !== 'cumulative' && latest && latest.allows === undefined) {
      return { ...at, state: 'not-assessable', ...(latest.reason ? { reason: latest.reason } : {}) };
    }
    const reach: ReachCase = {
      asOf,
      goal,
      start,
      deadline,
      between: pointsOf(target, file, dates),
      path: target.path ?? 'straight',
      direction: indicator.direction,
      exact: target.comparator === 'eq',
      whole: indicator.unit.whole === true,
      values: values.filter(({ allows }) => allows),
      unusable:
        latest === undefined && hasCome(target, indicator, file, dates, start ? daysAfter(start.day, 1) : first),
    };
    if (kind === 'rank') return judgeRank(reach, target);
    if (kind === 'cumulative') {
      const stock = indicator.timeBasis === 'running-total';
      return judgeCount({
        ...reach,
        values: stock ? values : all.filter(({ rateOnly }) => rateOnly !== true),
        indicator,
        from: first,
        stated,
        rates,
      });
    }
    const hold = {
      ...(held ? changing : {}),
      asOf,
      goal,
      start,
      from: first,
      deadline,
      rhythm: testedIn(indicator),
      values: values.filter(({ allows }) => allows),
      limits: indicator.limits,
    };
    if (held) return judgeHold({ ...hold, start: yearly ? null : start });
    if (!isMetBy(start, goal)) return judgeReach(reach);
    const judged = judgeHold(hold);
    return { ...judged, flags: [...judged.flags, 'met-at-baseline'] };
  };
  const judged = judge();
  return { ...judged, caveats: caveatsOf(judged, values, target, indicator) };
};

const isAfterEnd = ({ deadline }: Target, day: string): boolean => deadline !== null && day > lastDay(deadline);

/** The verdict of the values of a target, or of their absence. */
export const judgeByKind: typeof judgeKind = (target, indicator, file, dates, vintages) =>
  withAbsence(judgeKind(target, indicator, file, dates, vintages), () => {
    const { day: first } = firstDue(target, file);
    const start = startsAnywhere(target, indicator) ? null : startOf(indicator, file, dates, first, target);
    return toldAbsence(target, indicator, file, dates, (reference) =>
      start && !isHeld(target)
        ? reference > start.day
        : first !== null && reference >= first && !(isHeld(target) && isAfterEnd(target, reference)),
    );
  });
