import type { Answer } from '../answer/answer.ts';
import type { Numbers } from '../answer/because.ts';
import type { State } from '../answer/state.ts';
import { findState } from '../delivery/find-state.ts';
import { findingAnswer, reportsAside, shownClaim } from '../delivery/finding-answer.ts';
import type { Finding } from '../delivery/finding.ts';
import { knownReports } from '../delivery/known-reports.ts';
import { weighReports } from '../delivery/weigh-reports.ts';
import type { Report } from '../generated/types.ts';
import { duePeriods } from '../time/due-periods.ts';
import { firstDay } from '../time/first-day.ts';
import { followingEnd } from '../time/following-end.ts';
import { lastDay } from '../time/last-day.ts';
import { compareWith } from './compare.ts';
import { recurrentReadings, recurrentRhythm } from './recurrent-readings.ts';
import type { TargetCase, Verdict } from './target-case.ts';

const met: readonly State[] = ['achieved', 'holding', 'recovered'];
/** What values leave open, so that a claim can say more. */
const open: readonly State[] = ['no-data', 'awaiting-final', 'not-assessable', 'not-due'];
/** No claim stands against these. */
const closed: readonly State[] = ['invalid', 'withheld', 'not-applicable'];

const isOver = ({ deadline, lookup }: TargetCase): boolean => deadline !== null && lookup.asOf > deadline;

/** Values that are there and do not meet the target, as far as they tell. */
const fallsShort = ({ state, reading, goal, numbers = {}, flags = [], method }: Verdict): boolean => {
  if (met.includes(state) || !reading) return false;
  // A sum with missing parts does not say that the whole falls short.
  if (flags.includes('lower-bound') && method === 'cumulative') return state === 'breached';
  if (!open.includes(state)) return true;
  if (!goal) return false;
  const { observed } = numbers;
  const point = observed === undefined ? null : { low: observed, high: observed, lowOpen: false, highOpen: false };
  return compareWith(point ?? reading.interval, goal) === 'unmet';
};

/** Values of the claim's period or later. */
const speaksFor = ({ reading }: Verdict, { period }: Report): boolean =>
  reading !== undefined && reading.reference >= lastDay(period);

const declaredBy = ({ evidence = [] }: Report): Finding['flags'] => (evidence.length === 0 ? ['declared'] : []);

/** That a line is held is claimed for a period and the next, as ongoing work is; at the end, for the last due period. */
const holdFinding = (item: TargetCase, claims: readonly Report[]): Finding => {
  const { deadline, lookup, indicator, start, target } = item;
  const latest = claims[claims.length - 1] as Report;
  const stands = { report: latest, flags: declaredBy(latest) };
  if (latest.claim !== 'done')
    return findState({ id: target.id, type: 'target', due: target.deadline }, target.deadline, claims, lookup);
  if (isOver(item)) {
    const due = duePeriods(indicator.frequency, start, deadline as string);
    const last = due.length > 0 ? lastDay(due[due.length - 1] as string) : (deadline as string);
    return lastDay(latest.period) >= last
      ? { ...stands, state: 'achieved', rule: 'reported' }
      : { state: 'no-data', rule: 'no-data', reason: 'report-too-old', flags: ['past-due'] };
  }
  return lookup.asOf > followingEnd(latest.period)
    ? { ...stands, state: 'no-data', rule: 'no-data', reason: 'report-too-old', flags: ['stale', ...stands.flags] }
    : { ...stands, state: 'holding', rule: 'reported' };
};

const findingOf = (item: TargetCase, verdict: Verdict, claims: readonly Report[]): Finding => {
  const { target, lookup } = item;
  if (verdict.method === 'hold') return holdFinding(item, claims);
  // A direction has no end that could be reported as reached.
  const heard = verdict.method === 'direction' ? claims.filter(({ claim }) => claim !== 'done') : claims;
  return findState({ id: target.id, type: 'target', due: target.deadline }, target.deadline, heard, lookup);
};

/** The numbers that still say something beside a claim: where the value stands and what it was to be. */
const besideClaim = ({ baseline, observed, target, targetLow, targetHigh }: Numbers): Numbers =>
  Object.fromEntries(
    Object.entries({ baseline, observed, target, targetLow, targetHigh }).filter(([, value]) => value !== undefined),
  );

/** A claim of done speaks for the one closed period that it ends in. */
const claimOf = (period: string, claims: readonly Report[]): Report | undefined =>
  claims.find(
    ({ claim, period: said }) =>
      claim === 'done' &&
      firstDay(said) >= firstDay(period) &&
      lastDay(said) >= firstDay(period) &&
      lastDay(said) <= lastDay(period),
  );

/** The word of a state that values gave, and what was known last by them, are not those of a claim. */
const withoutVariant = (answer: Answer): Answer => {
  const { variant: _, lastKnown: __, ...rest } = answer;
  return rest;
};

/** What is due again in each period: a claim stands in for the value of its own period, where there is none. */
const recurrentAnswer = (answer: Answer, item: TargetCase, verdict: Verdict, claims: readonly Report[]): Answer => {
  const { lookup, start, deadline } = item;
  const rhythm = recurrentRhythm(item);
  const due = rhythm === null ? [] : duePeriods(rhythm, start, isOver(item) ? (deadline as string) : lookup.asOf);
  const valued = new Set(recurrentReadings(item).readings.map(({ reference }) => reference));
  const claimed = due.filter((period) => !valued.has(lastDay(period)) && claimOf(period, claims) !== undefined);
  const last = due[due.length - 1];
  const report = last === undefined || !claimed.includes(last) ? undefined : claimOf(last, claims);
  if (!report) return answer;
  const broken = verdict.state === 'breached' || verdict.state === 'recovered';
  const { margin: _, periodsMet = 0, periodsMissing = due.length, ...numbers } = answer.because.numbers;
  const { reason: __, toNextCut: ___, ...because } = answer.because;
  return {
    ...withoutVariant(answer),
    state: isOver(item) ? 'achieved' : broken ? 'recovered' : 'holding',
    flags: declaredBy(report),
    evidence: {
      freshness: 'fresh',
      completeness: periodsMissing > claimed.length ? 'partial' : 'complete',
      sourced: (report.evidence ?? []).length > 0,
      grade: 'declared',
    },
    because: {
      ...because,
      rule: isOver(item) ? 'hold-ended' : 'hold',
      numbers: {
        ...numbers,
        periodsDue: due.length,
        periodsMet: periodsMet + claimed.length,
        periodsMissing: periodsMissing - claimed.length,
      },
      cuts: [],
      wouldChange: [{ needs: 'report', towards: 'worse' }],
    },
  };
};

/**
 * What units claim about a measured target, beside what values say. A claim decides what values leave open; values of
 * its period or later prevail over one that contradicts them. See `docs/method.md#claims`.
 */
export const withClaims = (answer: Answer, item: TargetCase, verdict: Verdict): Answer => {
  const { target, lookup } = item;
  const known = knownReports(target.id, lookup);
  if (known.length === 0) return answer;
  const weighed = weighReports(target.id, known, lookup);
  const { counted } = weighed;
  const latest = counted[counted.length - 1];
  const claim = shownClaim(known, weighed);
  const shown = (more: Partial<Pick<Answer['because'], 'caveats' | 'ignored'>> = {}): Answer => ({
    ...answer,
    because: {
      ...answer.because,
      ignored: [...answer.because.ignored, ...reportsAside(weighed), ...(more.ignored ?? [])],
      caveats: [...answer.because.caveats, ...weighed.caveats, ...(more.caveats ?? [])],
      ...(claim ? { claim } : {}),
    },
  });
  if (!latest || closed.includes(answer.state)) return shown();
  if (verdict.method === 'recurrent' && latest.claim === 'done')
    return recurrentAnswer(shown(), item, verdict, counted);
  const finding = findingOf(item, verdict, counted);
  const report = finding.report ?? latest;
  const prevails = (): Answer => shown({ caveats: ['values-prevail'] });
  switch (finding.state) {
    case 'achieved':
    case 'holding':
      if (met.includes(answer.state)) return shown();
      if (speaksFor(verdict, report) && fallsShort(verdict)) return prevails();
      break;
    case 'withdrawn':
      if (verdict.reading && verdict.reading.reference > lastDay(report.period)) return prevails();
      break;
    default:
      if (met.includes(answer.state) && speaksFor(verdict, report) && latest.claim !== 'recurring') return prevails();
      if (finding.report === undefined || !open.includes(answer.state)) return shown();
  }
  const due = target.deadline;
  const claimed = findingAnswer(finding, { id: target.id }, due, known, lookup);
  const { reference, period, baseline, start } = answer.because.dates;
  return {
    ...withoutVariant(answer),
    ...claimed,
    because: {
      ...claimed.because,
      numbers: { ...besideClaim(answer.because.numbers), ...claimed.because.numbers },
      dates: {
        ...claimed.because.dates,
        ...(reference === undefined ? {} : { reference }),
        ...(period === undefined ? {} : { period }),
        ...(baseline === undefined ? {} : { baseline }),
        ...(start === undefined ? {} : { start }),
      },
      used: [...claimed.because.used, ...answer.because.used],
      ignored: [...answer.because.ignored, ...claimed.because.ignored],
      caveats: [...answer.because.caveats, ...claimed.because.caveats],
    },
  };
};
