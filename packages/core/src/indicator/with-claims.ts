import type { Answer } from '../answer/answer.ts';
import type { BecauseOf, NumbersTaken } from '../answer/because.ts';
import { methods } from '../answer/methods.ts';
import type { State } from '../answer/state.ts';
import { doneReport } from '../delivery/done-report.ts';
import { findState } from '../delivery/find-state.ts';
import { findingAnswer, reportsAside, shownClaim } from '../delivery/finding-answer.ts';
import type { Finding } from '../delivery/finding.ts';
import { knownReports } from '../delivery/known-reports.ts';
import { reportInput } from '../delivery/report-input.ts';
import { weighReports } from '../delivery/weigh-reports.ts';
import type { Report } from '../generated/types.ts';
import { asksEachChange } from '../kind/asks-each-change.ts';
import { kinds } from '../kind/kinds.ts';
import { duePeriods } from '../time/due-periods.ts';
import { firstDay } from '../time/first-day.ts';
import { followingEnd } from '../time/following-end.ts';
import { lastDay } from '../time/last-day.ts';
import { compareWith } from './compare.ts';
import type { Goal } from './goal.ts';
import { onlyKnown } from './only-known.ts';
import { dueRhythm } from './periods-due.ts';
import type { Reading } from './reading.ts';
import { recurrentReadings, recurrentRhythm } from './recurrent-readings.ts';
import type { JudgingRule, TargetCase, Verdict } from './target-case.ts';
import type { Aged } from './with-age.ts';

const met: readonly State[] = ['achieved', 'holding', 'recovered'];

/** What values leave open, so that a claim can say more. */
const open: readonly State[] = ['no-data', 'awaiting-final', 'not-assessable', 'not-due'];

/** No claim stands against these. */
const closed: readonly State[] = ['invalid', 'withheld', 'not-applicable'];

/** An answer by values. */
export type MeasuredAnswer = Answer & { readonly because: BecauseOf<JudgingRule> };

/**
 * What units claim about a measured target, beside what values say. A claim decides what values leave open; values of
 * its period or later prevail over one that contradicts them. See `docs/method.md#claims`.
 */
export function withClaims(answer: MeasuredAnswer, item: TargetCase, verdict: Aged): Answer {
  const { target, lookup } = item;
  const known = knownReports(target.id, lookup);
  if (known.length === 0) return answer;
  const weighed = weighReports(target.id, known, lookup);
  // A direction has no end that could be reported as reached, and of what is due again only one period is done.
  const { adds, onlyWay } = kinds[target.kind];
  const isPeriodic = adds === 'in-each-period';
  const isWhole = !onlyWay && !isPeriodic;
  const counted = isWhole ? weighed.counted : weighed.counted.filter(({ claim }) => claim !== 'done');
  const latest = counted[counted.length - 1];
  const claim = shownClaim(known, weighed);
  const shown = (more: Partial<Pick<Answer['because'], 'caveats' | 'ignored'>> = {}): MeasuredAnswer => ({
    ...answer,
    because: {
      ...answer.because,
      ignored: [...answer.because.ignored, ...reportsAside(weighed), ...(more.ignored ?? [])],
      caveats: [...answer.because.caveats, ...weighed.caveats, ...(more.caveats ?? [])],
      ...(claim ? { claim } : {}),
    },
  });
  if (closed.includes(answer.state)) return shown();
  if (isPeriodic) {
    const last = weighed.counted[weighed.counted.length - 1];
    const claimed = recurrentAnswer(shown(), item, verdict, weighed.counted);
    if (last?.claim === 'done') return claimed ?? shown();
    if (claimed && latest?.claim !== 'stopped' && latest?.claim !== 'cancelled') return claimed;
  }
  if (!latest) return shown();
  const finding = findingOf(item, verdict, counted);
  const report = finding.report ?? latest;
  const prevails = (): Answer => shown({ caveats: ['values-prevail'] });
  switch (finding.state) {
    case 'achieved':
    case 'holding':
      if (met.includes(answer.state)) return shown();
      if (speaksFor(verdict, report) && verdict.outcome === 'unmet') return prevails();
      break;
    case 'no-data':
      // A claim that no longer speaks leaves what values say.
      if (answer.state !== 'no-data' || !finding.report) return shown();
      break;
    case 'withdrawn':
      if (verdict.reading && verdict.reading.reference > lastDay(report.period)) return prevails();
      break;
    default:
      if (met.includes(answer.state) && speaksFor(verdict, report) && latest.claim !== 'recurring') return prevails();
      if (finding.report === undefined || !open.includes(answer.state)) return shown();
  }
  const { numbers, dates, used, ignored, caveats } = answer.because;
  const claimed = findingAnswer(finding, { id: target.id }, target.deadline, known, lookup, {
    // What still says something beside a claim: where the value stands and what it was to be.
    numbers: onlyKnown(numbers, 'baseline', 'observed', 'target', 'targetLow', 'targetHigh'),
    dates: onlyKnown(dates, 'reference', 'period', 'baseline', 'start'),
  });
  return {
    ...withoutVariant(answer),
    ...claimed,
    because: {
      ...claimed.because,
      used: [...claimed.because.used, ...used],
      ignored: [...ignored, ...claimed.because.ignored],
      caveats: [...caveats, ...claimed.because.caveats],
    },
  };
}

/** What is due again in each period: a claim stands in for the value of the last closed one, where there is none. */
function recurrentAnswer(
  answer: MeasuredAnswer,
  item: TargetCase,
  verdict: Verdict,
  claims: readonly Report[],
): Answer | null {
  const { lookup, start, deadline, indicator } = item;
  const rhythm = recurrentRhythm(item) ?? indicator.frequency;
  const end = isOver(item) ? (deadline as string) : lookup.asOf;
  const due = duePeriods(rhythm, start, end, indicator.yearStart);
  const last = due[due.length - 1];
  const report = last === undefined ? null : claimOf(last, claims);
  const { goal, lineOn = () => goal as Goal } = verdict;
  const readings = recurrentReadings(item).readings.filter(({ reference }) => reference >= start && reference <= end);
  if (last === undefined || report === null || goal === undefined || isTold(last, report, readings, lineOn))
    return null;
  const broken = readings.some(
    ({ reference, interval }) => reference < lastDay(last) && compareWith(interval, lineOn(reference)) === 'unmet',
  );
  const { margin: _, periodsMet = 0, periodsMissing = due.length, ...numbers } = answer.because.numbers;
  const { reason: __, toNextCut: ___, ...because } = answer.because;
  // The claimed period is missing no more, unless there was a value that did not decide.
  const missing = readings.some(({ reference }) => reference === lastDay(last)) ? periodsMissing : periodsMissing - 1;
  return {
    ...withoutVariant(answer),
    state: isOver(item) ? 'achieved' : broken ? 'recovered' : 'holding',
    flags: declaredBy(report),
    evidence: {
      freshness: 'fresh',
      completeness: missing > 0 ? 'partial' : 'complete',
      sourced: (report.evidence ?? []).length > 0,
      grade: 'declared',
    },
    because: {
      ...because,
      rule: isOver(item) ? 'hold-ended' : 'hold',
      numbers: {
        // What is due again is judged as a line, whichever rule could not.
        ...(numbers as NumbersTaken<'hold'>),
        periodsDue: due.length,
        periodsMet: periodsMet + 1,
        periodsMissing: missing,
      },
      used: [reportInput(report), ...because.used],
      cuts: [],
      wouldChange: [{ needs: 'report', towards: 'worse' }],
    },
  };
}

function isOver({ deadline, lookup }: TargetCase): boolean {
  return deadline !== null && lookup.asOf > deadline;
}

/** A claim of done speaks for the one closed period that it lies in, unless another of that period took it back. */
function claimOf(period: string, claims: readonly Report[]): Report | null {
  return doneReport(
    claims.filter(({ period: said }) => firstDay(said) >= firstDay(period) && lastDay(said) <= lastDay(period)),
  );
}

/** Whether values say what a claim of a period says, or that it is wrong, or are newer than that period. */
function isTold(
  period: string,
  { period: said }: Report,
  readings: readonly Reading[],
  lineOn: (day: string) => Goal,
): boolean {
  return readings.some(({ reference, interval }) => {
    const outcome = compareWith(interval, lineOn(reference));
    if (reference === lastDay(period)) return outcome !== 'undecided';
    return reference > lastDay(period) || (outcome === 'unmet' && reference >= lastDay(said));
  });
}

/** The word of a state that values gave, and what was known last by them, are not those of a claim. */
function withoutVariant(answer: Answer): Omit<Answer, 'variant' | 'lastKnown'> {
  const { variant: _, lastKnown: __, ...rest } = answer;
  return rest;
}

function declaredBy({ evidence = [] }: Report): Finding['flags'] {
  return evidence.length === 0 ? ['declared'] : [];
}

function findingOf(item: TargetCase, verdict: Aged, claims: readonly Report[]): Finding {
  const { target, lookup } = item;
  const isLine = methods[verdict.method].held === true || kinds[target.kind].says === 'kept' || asksEachChange(target);
  if (isLine || verdict.metAtStart || verdict.flags?.includes('met-at-baseline')) return holdFinding(item, claims);
  return findState({ id: target.id, type: 'target', due: target.deadline }, target.deadline, claims, lookup);
}

/** That a line is held is claimed for a period and the next, as ongoing work is; at the end, for the last due period. */
function holdFinding(item: TargetCase, claims: readonly Report[]): Finding {
  const { deadline, lookup, indicator, start, target } = item;
  // The latest of those that were not taken back speaks longest.
  const latest = doneReport(claims) && claims.filter(({ claim }) => claim === 'done').pop();
  if (!latest)
    return findState({ id: target.id, type: 'target', due: target.deadline }, target.deadline, claims, lookup);
  const stands = { report: latest, flags: declaredBy(latest) };
  if (isOver(item)) {
    const due = duePeriods(dueRhythm(item), start, deadline as string, indicator.yearStart);
    const last = due.length > 0 ? lastDay(due[due.length - 1] as string) : (deadline as string);
    return lastDay(latest.period) >= last
      ? { ...stands, state: 'achieved', rule: 'reported' }
      : { state: 'no-data', rule: 'no-data', flags: [] };
  }
  return lookup.asOf > followingEnd(latest.period)
    ? { ...stands, state: 'no-data', rule: 'no-data', reason: 'report-too-old', flags: ['stale', ...stands.flags] }
    : { ...stands, state: 'holding', rule: 'reported' };
}

/** Values of the claim's period or later. */
function speaksFor({ reading }: Verdict, { period }: Report): boolean {
  return reading !== undefined && reading.reference >= lastDay(period);
}
