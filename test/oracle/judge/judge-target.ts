import { firstDay, lastDay } from '../calendar/civil-day.ts';
import { type ClaimCase, claimed as afterClaims } from '../beside/claimed.ts';
import { isSlower, withCommonFlags } from '../beside/common-flags.ts';
import { ifFresh, ofTheValue } from '../beside/freshness.ts';
import type { Dates, File, Indicator, Target, Verdict } from '../file/file-shapes.ts';
import { goalOf } from '../goal/goal-of.ts';
import { Fraction } from '../exact/fraction.ts';
import { type Asked, currentTarget, isEasier, numberOf } from '../known/current-target.ts';
import { startOf } from '../known/start-of.ts';
import { decidedOn, isDecided, lastKnownAs } from '../known/decided.ts';
import { firstDue } from '../known/first-due.ts';
import { eraOf } from '../known/merged-areas.ts';
import { reportsOn } from '../known/reports-on.ts';
import { vintagesOf } from '../known/vintages-of.ts';
import { inYearsOf, isHeld, testedIn } from './how-judged.ts';
import { judgeByKind } from './judge-by-kind.ts';
import { judgeDelivery } from './judge-delivery.ts';
import { rhythmOf } from './judge-recurrent.ts';

/** An indicator without a unit, or a direction against the comparison. */
const contradicts = ({ comparator, kind }: Target, { direction, unit }: Indicator): boolean => {
  if (Object.values(unit.label).join('').trim() === '') return true;
  if (kind === 'direction') return false;
  return (
    (direction === 'up' && (comparator === 'le' || comparator === 'lt')) ||
    (direction === 'down' && (comparator === 'ge' || comparator === 'gt'))
  );
};

/** What a claim of done means for a target: nothing for a mere direction; what is due in each period counts it by itself. */
const meaningOfDone = (target: Target, { flags }: Verdict): ClaimCase['done'] => {
  if (target.kind === 'direction') return 'nothing';
  if (target.kind === 'recurrent') return 'one-period';
  const isLine = isHeld(target) && !['standard', 'coverage'].includes(target.kind);
  return isLine || flags.includes('met-at-baseline') ? 'held' : 'achieved';
};

/** States that say how a target that has ended ended. */
const ends = ['achieved', 'missed', 'holding', 'recovered', 'breached', 'lapsed'];

const isEarly = (target: Target, file: File, { asOf }: Dates): boolean => {
  const { day: first } = firstDue(target, file);
  return first !== null && asOf < first;
};

/**
 * The verdict of the values. A change is read within one census or method: while it runs the latest one judges, and once
 * it has ended the first that could say how.
 */
const judgeValues = (target: Target, indicator: Indicator, file: File, dates: Dates): Verdict => {
  const vintages = vintagesOf(target, indicator, file, dates);
  const by = (some: readonly string[]): Verdict => judgeByKind(target, indicator, file, dates, some);
  const passed = target.deadline !== null && dates.asOf > lastDay(target.deadline);
  if (target.relative === undefined || target.relative.base === 'previous-period' || !passed) return by(vintages);
  const told = vintages.map((vintage) => by([vintage]));
  return told.find(({ state }) => ends.includes(state)) ?? by(vintages);
};

/** What another census or method says than the one that judges, where there are several. */
const besideOf = (target: Target, indicator: Indicator, file: File, dates: Dates): Pick<Verdict, 'beside'> => {
  const vintages = target.relative === undefined ? [] : vintagesOf(target, indicator, file, dates);
  if (vintages.length < 2) return {};
  const told = vintages.map((vintage) => ({
    vintage,
    state: isEarly(target, file, dates) ? 'not-due' : judgeByKind(target, indicator, file, dates, [vintage]).state,
  }));
  const passed = target.deadline !== null && dates.asOf > lastDay(target.deadline);
  const kept = passed ? told.findIndex(({ state }) => ends.includes(state)) : -1;
  // Each year keeps the change that was first given, and what has ended its first verdict: the latest stands beside.
  const keepsFirst = target.relative?.base === 'previous-period' || (kept !== -1 && kept < told.length - 1);
  return { beside: told[keepsFirst ? told.length - 1 : 0] as NonNullable<Verdict['beside']> };
};

/** What is over, and stands whatever comes after. */
const facts = ['achieved', 'missed', 'lapsed', 'breached', 'withdrawn'];

/** What ends on a day cannot be judged from then on; what is settled, or was due before, stands. */
const endedOn = (from: string, reason: string, judged: Verdict, { deadline }: Target): Verdict => {
  if ([...facts, 'withheld', 'not-applicable'].includes(judged.state)) return judged;
  if (deadline !== null && lastDay(deadline) < from) return judged;
  const { state, claimed, reference, flags } = judged;
  return {
    state: 'not-assessable',
    flags: flags.filter((flag) => ofTheValue.includes(flag)),
    reason,
    ...(judged.lastKnown ? { lastKnown: judged.lastKnown } : lastKnownAs(state, claimed ?? reference)),
  };
};

/** An indicator that is no longer measured ends the judging of targets that go on from then. */
const unlessDiscontinued = (
  judged: Verdict,
  target: Target,
  indicator: Indicator,
  file: File,
  dates: Dates,
): Verdict => {
  const { discontinued } = indicator;
  if (!discontinued || discontinued.sources.length === 0) return judged;
  const from = firstDay(discontinued.date);
  return isDecided({ date: from, sources: discontinued.sources }, dates, file)
    ? endedOn(from, 'discontinued', judged, target)
    : judged;
};

const judgeMeasured = (target: Target, indicator: Indicator, file: File, dates: Dates): Verdict => {
  const { asOf } = dates;
  const { deadline } = target;
  const { day: first } = firstDue(target, file);
  const passed = deadline !== null && asOf > lastDay(deadline);
  const early = isEarly(target, file, dates);
  const judged: Verdict = early ? { state: 'not-due', flags: [] } : judgeValues(target, indicator, file, dates);
  const lag = indicator.publicationLag ?? file.rules?.publicationLag ?? 0;
  const rhythm = target.kind === 'recurrent' ? rhythmOf(target, indicator) : testedIn(indicator);
  const published = inYearsOf(indicator, indicator.frequency);
  const comes =
    target.kind === 'cumulative' || (target.kind === 'recurrent' && !isSlower(rhythm, published)) ? published : rhythm;
  // A claim is no value that ages: it makes its own period met.
  const told =
    early || judged.claimed !== undefined
      ? judged
      : withCommonFlags(ifFresh(judged, { asOf, deadline, rhythm: comes, lag }), { rhythm: comes, lag, asOf, passed });
  // That the area is another one says more than that its last value is old.
  const { ended } = eraOf(target, indicator, file, dates);
  const aged = ended === undefined ? told : { ...told, flags: told.flags.filter((flag) => flag !== 'stale') };
  const reports = reportsOn(target.id, file, dates);
  const done = meaningOfDone(target, judged);
  const withClaims = afterClaims(aged, { reports, dates, deadline, done, from: first, rhythm });
  // What was set for an area as it was ends where that becomes another one.
  const ofArea = ended === undefined ? withClaims : endedOn(ended, 'area-merged', withClaims, target);
  const answer = unlessDiscontinued(ofArea, target, indicator, file, dates);
  const goesOn = ['not-started', 'under-way', 'ongoing'].includes(answer.state) && deadline !== null && !passed;
  const caveats = [...new Set([...(judged.caveats ?? []), ...(withClaims.caveats ?? [])])];
  return {
    ...answer,
    caveats,
    ...(goesOn ? { beforeItsDate: true } : {}),
    ...besideOf(target, indicator, file, dates),
  };
};

const judgeStanding = (written: Target, target: Target, file: File, dates: Dates): Verdict => {
  const indicator = file.indicators.find(({ id }) => id === written.indicator) as Indicator;
  if (contradicts(target, indicator)) return { state: 'invalid', flags: [] };
  if (['deliverable', 'entitlement', 'within'].includes(target.kind)) {
    const { completed, deadline: due, id } = target;
    return judgeDelivery({ id, due, ...(completed ? { completed } : {}) }, file, dates);
  }
  return judgeMeasured(target, indicator, file, dates);
};

/** The numbers of a target; a change against its starting point as those that it leads to. */
const askedBy = (target: Target, indicator: Indicator, file: File, dates: Dates): Asked => {
  const { relative, low, high } = target;
  const of = (number: number | undefined): Fraction | undefined =>
    number === undefined ? undefined : Fraction.of(number);
  const value = of(target[numberOf(target)] ?? (relative?.base === 'previous-period' ? relative.change : undefined));
  if (relative === undefined || value !== undefined) return { value, low: of(low), high: of(high) };
  const start = startOf(indicator, file, dates, firstDue(target, file).day, target);
  const vintages = vintagesOf(target, indicator, file, dates);
  const passed = target.deadline !== null && dates.asOf > lastDay(target.deadline);
  const first = passed
    ? vintages.find((one) => ends.includes(judgeByKind(target, indicator, file, dates, [one]).state))
    : undefined;
  const isOfIt = (start?.vintage ?? '') === (first ?? vintages[vintages.length - 1]);
  const { asks } = goalOf(target, indicator, isOfIt ? start : null) ?? {};
  const [from, to] = [asks?.low?.at, asks?.high?.at];
  return from && to ? { low: from, high: to } : { value: from ?? to };
};

/** Judges a target: decisions first, then contradictions, then what its values say, how old they are, and its claims. */
export const judgeTarget = (written: Target, file: File, dates: Dates): Verdict => {
  const decided = decidedOn(written.standing, dates, file, (at) => judgeTarget(written, file, at));
  if (decided) return decided;
  const target = currentTarget(written, dates, file);
  const judged = judgeStanding(written, target, file, dates);
  const indicator = file.indicators.find(({ id }) => id === written.indicator) as Indicator;
  const asks = (of: Target): Asked => askedBy(of, indicator, file, dates);
  if (judged.state === 'invalid' || !isEasier(target, written, indicator, asks)) return judged;
  const { revisions: _, ...original } = written;
  // A rate of completion speaks of the target that was in force, whatever is judged by it.
  const { state } = judgeStanding(original, { ...original, written }, file, dates);
  return { ...judged, flags: [...judged.flags, 'adjusted'], againstOriginal: state };
};
