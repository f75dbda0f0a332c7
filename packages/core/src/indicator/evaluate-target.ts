import type { Answer } from '../answer/answer.ts';
import type { BecauseOf, FromAreas } from '../answer/because.ts';
import type { Evidence } from '../answer/evidence.ts';
import { type Flag, flags as flagOrder } from '../answer/flag.ts';
import { methods } from '../answer/methods.ts';
import type { Reason } from '../answer/reason.ts';
import type { State } from '../answer/state.ts';
import { differsFromAreas } from '../area/differs-from-areas.ts';
import type { Target } from '../generated/types.ts';
import { changedAnswer } from '../delivery/changed-answer.ts';
import { judgeDeliverable } from '../delivery/judge-deliverable.ts';
import { knownCompletion } from '../delivery/known-completion.ts';
import { standingAnswer } from '../delivery/standing-answer.ts';
import { kinds } from '../kind/kinds.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { dayNumber } from '../time/day-number.ts';
import { lastDay } from '../time/last-day.ts';
import { periodLength } from '../time/period-length.ts';
import { courseOf } from './course-of.ts';
import { endedAnswer } from './ended-answer.ts';
import { judgedVintage } from './judged-vintage.ts';
import { adjustedFrom } from './adjusted-from.ts';
import { judgeTarget } from './judge-target.ts';
import { faultOf } from './target-obstacle.ts';
import { outcomeChanges } from './outcome-changes.ts';
import { dueRhythm, periodsDue } from './periods-due.ts';
import type { Reading } from './reading.ts';
import { inputsOf, type JudgingRule, type TargetCase, type Verdict } from './target-case.ts';
import { variantOf } from './variant-of.ts';
import { withAge } from './with-age.ts';
import { type MeasuredAnswer, withClaims } from './with-claims.ts';
import { inForce } from '../lookup/in-force.ts';
import { firstDay } from '../time/first-day.ts';

/**
 * Judges one target on the date of the lookup, by the rule of its kind.
 *
 * @returns an answer in every case: what cannot be judged says why
 */
export function evaluateTarget(target: Target, lookup: Lookup): Answer {
  const { standing: _, ...free } = target;
  const stands = asItStands(target, lookup);
  const answer = changedAnswer(stands, target, lookup, (then) => asItStands(free, then));
  if (answer.because.method === 'standing' || answer.state === 'invalid') return answer;
  const adjusted = adjustedFrom(target, lookup, answer.course?.accepts, (original) => asItStands(original, lookup));
  return adjusted ? { ...answer, adjusted, flags: inOrder([...answer.flags, 'adjusted']) } : answer;
}

/** The state of a target by itself: whatever its changes were before. */
function asItStands(target: Target, lookup: Lookup): Answer {
  return withStrength(withDiscontinued(judged(target, lookup), target, lookup), target);
}

const failed: readonly State[] = ['missed', 'breached', 'lapsed'];

/** What a plan only strives for (力争) is told by words of its own where it fails. */
function withStrength(answer: Answer, { strength }: Pick<Target, 'strength'>): Answer {
  return strength === 'aspired' && failed.includes(answer.state) ? { ...answer, variant: 'aspired' } : answer;
}

/** Once an indicator is no longer measured, a target that goes on cannot be judged; what was known last is shown. */
function withDiscontinued(answer: Answer, target: Target, lookup: Lookup): Answer {
  const ended = lookup.indicators.get(target.indicator)?.discontinued;
  if (!ended) return answer;
  const date = firstDay(ended.date);
  return inForce({ date, sources: ended.sources }, lookup) ? endedAnswer(answer, date, 'discontinued') : answer;
}

function judged(target: Target, lookup: Lookup): Answer {
  const tallied = target.origin === 'own' && target.duplicateOf === undefined;
  const shell = { id: target.id, type: 'target', axis: 'outcome', tallied } as const;
  const { item, beside } = judgedVintage(target, lookup);
  const standing = standingAnswer(target.standing, lookup);
  if (standing) return { ...shell, ...standing, course: courseOf(target, item) };
  if (isDoneOrNot(item)) {
    const { deadline: due, completed, sources } = item.target;
    return {
      ...shell,
      ...judgeDeliverable({ id: target.id, type: 'target', due, completed, sources }, lookup),
      course: courseOf(target, item),
    };
  }
  const verdict = withAge(item, judgeTarget(item));
  const stale = isStale(item, verdict);
  const { reading } = verdict;
  const areas = areasOf(item, reading);
  const variant = variantOf(verdict, lookup.rules);
  const excludes =
    reading !== undefined &&
    [reading, ...(reading.parts ?? [])].some(({ observation }) => observation.excluded !== undefined) &&
    (item.indicator.unit.kind !== 'plain' || methods[verdict.method].units === true);
  const caveats: readonly Reason[] = [
    ...item.caveats,
    ...(verdict.caveats ?? []),
    ...(excludes ? (['share-excludes'] as const) : []),
    ...areas.caveats,
  ];
  const measured: MeasuredAnswer = {
    ...shell,
    state: verdict.state,
    ...(variant === undefined ? {} : { variant }),
    ...(verdict.lastKnown === undefined ? {} : { lastKnown: verdict.lastKnown }),
    flags: inOrder([
      ...(verdict.flags ?? []), // That the area is another one says more than that its last value is old.
      ...commonFlags(item, verdict, stale && item.ended === undefined),
    ]),
    evidence: evidenceOf(item, verdict, stale),
    // The verdict's own type has said which numbers and dates its rule has.
    because: {
      method: verdict.method,
      version: '1',
      rule: verdict.rule,
      ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
      numbers: { ...(item.baseline.usable ? { baseline: item.baseline.value } : {}), ...verdict.numbers },
      dates: {
        asOf: lookup.asOf,
        knownAt: lookup.knownAt,
        ...(reading ? { reference: reading.reference, period: reading.period } : {}),
        ...(item.baseline.usable ? { baseline: item.baseline.date } : {}),
        ...(item.begins.day === null ? {} : { start: item.begins.day }),
        ...(item.deadline === null ? {} : { deadline: item.deadline }),
        ...(verdict.firstMet === undefined ? {} : { firstMet: verdict.firstMet }),
      },
      used: [...(reading ? inputsOf(reading) : []), ...item.used, ...(verdict.used ?? [])],
      ignored: [...item.ignored, ...(verdict.ignored ?? [])],
      cuts: verdict.cuts ?? [],
      ...(verdict.toNextCut === undefined ? {} : { toNextCut: verdict.toNextCut }),
      caveats,
      wouldChange: outcomeChanges(item, verdict),
      ...(verdict.assumed === undefined ? {} : { assumed: verdict.assumed }),
      ...(areas.from ? { areas: areas.from } : {}),
    } as BecauseOf<JudgingRule>,
    course: courseOf(target, item, verdict),
    ...(beside === undefined ? {} : { beside }),
  };
  const claimed = withClaims(measured, item, verdict);
  return item.ended === undefined ? claimed : endedAnswer(claimed, item.ended, 'area-merged');
}

/** Something that is done or not is judged by evidence of that; by its values only where there is no such evidence. */
function isDoneOrNot(item: TargetCase): boolean {
  const { target, lookup, readings } = item;
  if (!kinds[target.kind].doneOrNot || faultOf(item)) return false;
  return readings.length === 0 || knownCompletion(target.completed, lookup) !== null;
}

const longestMonth = 31;

/** Whether more time has gone than values need: one and a half periods, and the months until one is published. */
function isStale(item: TargetCase, { reading, state }: Verdict): boolean {
  const length = periodLength(dueRhythm(item));
  // Once a deadline has passed, the value for the deadline stays the one that counts.
  if (
    !reading ||
    length === null ||
    (item.deadline !== null && item.lookup.asOf > item.deadline && state !== 'awaiting-final')
  )
    return false;
  const { asOf, rules } = item.lookup;
  const lag = item.indicator.publicationLag ?? rules.publicationLag;
  return dayNumber(asOf) - dayNumber(reading.reference) > rules.staleFactor * length + lag * longestMonth;
}

/** What the areas below give for the period judged, and what a reader should know about it. */
function areasOf(
  { areas }: TargetCase,
  reading: Reading | undefined,
): { readonly from?: FromAreas; readonly caveats: readonly Reason[] } {
  const found = areas.find(({ start, reference }) => start === reading?.start && reference === reading.reference);
  if (!found || !reading) return { caveats: [] };
  const { from, complete } = found;
  if (reading.parts !== undefined && reading.parts === found.parts)
    return from.dimension === undefined
      ? { from, caveats: ['computed-from-areas', ...(complete ? [] : (['areas-missing'] as const))] }
      : { from, caveats: ['total-from-parts', ...(complete ? [] : (['groups-missing'] as const))] };
  const values = from.parts.map(({ value }) => value);
  const differs =
    from.value !== undefined && reading.exact && differsFromAreas(from.by, reading.value, from.value, values);
  return {
    from,
    caveats: differs ? [from.dimension === undefined ? 'differs-from-areas' : 'differs-from-groups'] : [],
  };
}

/** Flags in the order of the closed list, each once. */
function inOrder(some: readonly (Flag | false)[]): Flag[] {
  return flagOrder.filter((flag) => some.includes(flag));
}

/** After the deadline nothing shows that the target was met. */
const unresolved: readonly State[] = ['no-data', 'not-assessable', 'awaiting-final', 'missed'];

/** States that rest on no value: whether one is settled does not matter to them. */
const restsOnNothing: readonly State[] = ['no-data', 'awaiting-final'];

/** The flags that mean the same whatever the rule. */
function commonFlags(
  { deadline, lookup }: TargetCase,
  { state, reading }: Verdict,
  stale: boolean,
): readonly (Flag | false)[] {
  return [
    deadline !== null && lookup.asOf > deadline && unresolved.includes(state) && 'past-due',
    reading?.provisional === true && !restsOnNothing.includes(state) && 'provisional',
    stale && 'stale',
  ];
}

const weakest = ['original', 'quoted', 'derived'] as const;

function evidenceOf(item: TargetCase, verdict: Verdict, stale: boolean): Evidence {
  const { reading, completeness } = verdict;
  const { deadline, lookup, start } = item;
  const ids = new Set([...(reading ? inputsOf(reading) : []), ...(verdict.used ?? [])].map(({ id }) => id));
  const used = item.readings.flatMap((one) => one.parts ?? [one]).filter(({ observation }) => ids.has(observation.id));
  const grades = used.map(({ observation }) => weakest.indexOf(observation.grade));
  const end = deadline !== null && deadline < lookup.asOf ? deadline : lookup.asOf;
  const due = periodsDue(item, start, end);
  const told = new Set(item.readings.map((one) => one.reference));
  const missing = due.filter((period) => !told.has(lastDay(period)));
  return {
    freshness: reading ? (stale ? 'stale' : 'fresh') : 'none',
    completeness: completeness ?? (reading ? (missing.length === 0 ? 'complete' : 'partial') : 'none'),
    sourced: used.length > 0 && used.every(({ observation }) => (observation.sources ?? []).length > 0),
    grade: grades.length === 0 ? null : (weakest[Math.max(...grades)] ?? null),
  };
}
