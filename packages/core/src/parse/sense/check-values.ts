import type { Indicator, Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { checkPublication } from './check-publication.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { settledValues } from './settled-values.ts';
import { kinds } from '../../kind/kinds.ts';
import { firstDay } from '../../time/first-day.ts';
import { lastDay } from '../../time/last-day.ts';
import { programmeIndex } from '../../lookup/programme-index.ts';

/** What a value says of its period, publication, release and number that cannot be so. */
export function checkValues(programme: Programme): Issue[] {
  return [
    ...checkPeriods(programme),
    ...checkPublication(programme),
    ...checkAbsences(programme),
    ...checkReleases(programme),
    ...checkNaturalLimits(programme),
    ...checkTies(programme),
  ];
}

/** Periods that end before they begin: of the programme, of values and reports, of a target, of a unit's existence. */
function checkPeriods(programme: Programme): Issue[] {
  const between = (start: string | null | undefined, end: string | null | undefined, path: Issue['path']): Issue[] =>
    typeof start === 'string' && typeof end === 'string' && reversed(start, end)
      ? [makeIssue('period-reversed', path, { value: `${start} – ${end}` })]
      : [];
  const { period } = programme;
  return [
    ...between(period.start, period.end, ['period', 'end']),
    ...programme.parties.flatMap(({ from, to }, i) => between(from, to, ['parties', i, 'to'])),
    ...programme.targets.flatMap(({ start, deadline, revisions }, i) => {
      // A deadline that was moved may well lie after a start that the first one did not allow for.
      const moved = (revisions ?? []).some((revision) => revision.deadline !== undefined);
      return deadline === null || moved ? [] : between(start, deadline, ['targets', i, 'start']);
    }),
    ...inList(programme, 'observations'),
    ...inList(programme, 'reports'),
  ];
}

function reversed(start: string, end: string): boolean {
  return firstDay(start) > lastDay(end);
}

function inList(programme: Programme, list: 'observations' | 'reports'): Issue[] {
  return (programme[list] ?? []).flatMap(({ period }, i) =>
    reversed(period, period) ? [makeIssue('period-reversed', [list, i, 'period'], { value: period })] : [],
  );
}

/** A value that is missing says why. Where only the rate of completion is printed, that is the reason. */
function checkAbsences({ observations = [] }: Programme): Issue[] {
  return observations.flatMap(({ value, absence, completionRate }, i) =>
    value === null && absence === undefined && completionRate === undefined
      ? [makeIssue('absence-missing', ['observations', i, 'absence'], {})]
      : [],
  );
}

/** Releases that do not stand in the order in which they were made. */
function checkReleases({ releases = [] }: Programme): Issue[] {
  return releases.flatMap(({ date }, i) =>
    date < (releases[i - 1]?.date ?? date)
      ? [makeIssue('releases-out-of-order', ['releases', i, 'date'], { date })]
      : [],
  );
}

/** Values and targets that nature or arithmetic does not allow, and limits that allow nothing. */
function checkNaturalLimits(programme: Programme): Issue[] {
  const { indicators } = programmeIndex(programme);
  return [
    ...programme.indicators.flatMap(({ limits }, i) => {
      const { min, max } = limits ?? {};
      const empty = min !== undefined && max !== undefined && min > max;
      return empty ? [makeIssue('range-reversed', ['indicators', i, 'limits'], { low: min, high: max })] : [];
    }),
    ...programme.targets.flatMap(({ indicator, kind, value, low, high }, i) => {
      // Sums, shares and changes have limits of their own.
      const { ofIndicator, adds } = kinds[kind];
      const limits = ofIndicator && !adds ? indicators.get(indicator)?.limits : undefined;
      return Object.entries({ value, low, high }).flatMap(([field, number]) =>
        checkOne(number, limits, ['targets', i, field]),
      );
    }),
    ...(programme.observations ?? []).flatMap(({ indicator, value }, i) =>
      checkOne(value, indicators.get(indicator)?.limits, ['observations', i, 'value']),
    ),
  ];
}

function checkOne(value: number | null | undefined, limits: Indicator['limits'], path: Issue['path']): Issue[] {
  if (value === null || value === undefined) return [];
  const { min, max } = limits ?? {};
  const fits = (min === undefined || value >= min) && (max === undefined || value <= max);
  return fits ? [] : [makeIssue('outside-limits', path, { value, min: min ?? '−∞', max: max ?? '∞' })];
}

/** Values of equal standing for the same thing that differ: neither can be used, and someone must decide. */
function checkTies(programme: Programme): Issue[] {
  const at = (i: number) => programme.observations?.[i];
  return settledValues(programme).flatMap(({ places }) => {
    const [first = -1, ...others] = places;
    const differing = others.filter(
      (i) => at(i)?.value !== at(first)?.value || at(i)?.qualifier !== at(first)?.qualifier,
    );
    return differing.map((i) =>
      makeIssue('tied-values', ['observations', i, 'value'], {
        value: String(at(i)?.value),
        other: `observations[${first}]`,
        otherValue: String(at(first)?.value),
      }),
    );
  });
}
