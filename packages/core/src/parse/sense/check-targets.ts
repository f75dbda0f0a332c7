import type { Reason } from '../../answer/reason.ts';
import type { Indicator, Programme, Target } from '../../generated/types.ts';
import { faultOf, meetsNoWhole, obstacleOf } from '../../indicator/target-obstacle.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { kinds } from '../../kind/kinds.ts';
import { wholeLookup } from '../../lookup/lookup.ts';
import { programmeIndex } from '../../lookup/programme-index.ts';
import { addsUp } from '../../time/adds-up.ts';
import { lastDay } from '../../time/last-day.ts';

/** What a target says that contradicts itself or its indicator, or that judging cannot use. */
export function checkTargets(programme: Programme): Issue[] {
  return [
    ...checkTargetFields(programme),
    ...checkAdding(programme),
    ...checkRanks(programme),
    ...checkObstacles(programme),
    ...checkTargetDates(programme),
    ...checkRevisions(programme),
    ...checkComparators(programme),
  ];
}

/** Changes that are not what their comparison asks for, and ranges that hold nothing. */
function checkTargetFields({ targets }: Programme): Issue[] {
  return targets.flatMap((target, i) => {
    const { comparator, low, high } = target;
    const reversed = low !== undefined && high !== undefined && low > high;
    return [
      ...missingChange(target).map((field) =>
        makeIssue('missing-for-kind', ['targets', i, 'relative', field], {
          field: `relative.${field}`,
          tag: 'comparator',
          is: comparator,
          or: '',
        }),
      ),
      ...(reversed ? [makeIssue('range-reversed', ['targets', i, 'low'], { low, high })] : []),
    ];
  });
}

/** A range of changes has both ends, and anything else one change; the model lets a change have either. */
function missingChange({ comparator, relative }: Target): readonly ('low' | 'high' | 'change')[] {
  if (relative === undefined) return [];
  const fields = comparator === 'range' ? (['low', 'high'] as const) : (['change'] as const);
  return fields.filter((field) => relative[field] === undefined);
}

/** Targets on a total of values that do not add up, and recurrent ones that print another number than they ask for. */
function checkAdding(programme: Programme): Issue[] {
  const { indicators } = programmeIndex(programme);
  return programme.targets.flatMap(({ indicator: id, kind, value, times, amount }, i) => {
    const indicator = indicators.get(id);
    const path = ['targets', i];
    const each = amount ?? times;
    return [
      ...(kinds[kind].adds === 'from-start' && indicator && !addsUp(indicator)
        ? [makeIssue('cannot-add-up', [...path, 'kind'], { indicator: id, timeBasis: indicator.timeBasis })]
        : []),
      ...(kinds[kind].adds === 'in-each-period' && value !== undefined && each !== undefined && value !== each
        ? [makeIssue('times-and-value-differ', [...path, 'value'], { value, other: String(each) })]
        : []),
    ];
  });
}

/** Indicators whose places in an order would be written like counts; each once, whatever asks for a place. */
function checkRanks({ indicators, targets }: Programme): Issue[] {
  const ranked = new Map(targets.flatMap(({ id, indicator, kind }) => (kinds[kind].place ? [[indicator, id]] : [])));
  return indicators.flatMap(({ id, unit }, i) => {
    const target = ranked.get(id);
    return target === undefined || unit.kind === 'ordinal'
      ? []
      : [makeIssue('rank-not-said', ['indicators', i, 'unit', 'kind'], { target })];
  });
}

/** Targets of this plan that cannot be judged as they stand, whatever values may come; a start that all of them lack, once. */
function checkObstacles(programme: Programme): Issue[] {
  const lookup = wholeLookup(programme);
  const judged = programme.targets.flatMap((target, place) => {
    const leftOut = target.origin !== 'own' || target.duplicateOf !== undefined || target.standing !== undefined;
    return leftOut ? [] : [{ target, place }];
  });
  const found = judged.flatMap(({ target, place }) => {
    const indicator = lookup.indicators.get(target.indicator);
    // A missing unit, a contradiction and what does not add up have issues of their own, at the field that is wrong.
    if (!indicator || faultOf({ target, indicator }) !== null) return [];
    const reason = obstacleOf(target, lookup);
    return reason === null || reason === 'cannot-add-up' ? [] : [{ target, place, reason }];
  });
  const undated = found.filter(lacksStart);
  return [
    ...(undated.length > 0 ? [makeIssue('start-unknown', ['period', 'start'], { count: undated.length })] : []),
    ...found
      .filter((one) => !lacksStart(one))
      .map(({ place, reason }) => makeIssue('target-not-judged', ['targets', place], { reason })),
    ...judged
      .filter(({ target }) => meetsNoWhole(target, lookup))
      .map(({ place }) => makeIssue('no-whole-meets', ['targets', place, 'relative'])),
  ];
}

function lacksStart({ reason, target }: { readonly reason: Reason; readonly target: Target }): boolean {
  return reason === 'no-start' && target.start === undefined;
}

interface Starts {
  readonly first: string;
  readonly earliest: string;
}

/** Interim targets out of order, and deadlines that come before every starting point that could be used. */
function checkTargetDates(programme: Programme): Issue[] {
  const { figures } = programmeIndex(programme);
  // Of each indicator and area the starting point named first, and the earliest.
  const startsOf = ({ baselines = [] }: Indicator): ReadonlyMap<string | undefined, Starts> => {
    const starts = new Map<string | undefined, Starts>();
    for (const { figure, sameLabel, sameBasis } of baselines) {
      const { area, date = null } = figures.get(figure) ?? {};
      if (!sameLabel || !sameBasis || date === null) continue;
      const known = starts.get(area);
      const day = lastDay(date);
      starts.set(area, { first: known?.first ?? date, earliest: known && known.earliest < day ? known.earliest : day });
    }
    return starts;
  };
  const starts = new Map(programme.indicators.map((indicator) => [indicator.id, startsOf(indicator)]));
  return programme.targets.flatMap((target, i) => {
    const { deadline } = target;
    const start = starts.get(target.indicator)?.get(target.area);
    const late = deadline !== null && start !== undefined && start.earliest >= lastDay(deadline);
    return [
      ...(late
        ? [makeIssue('deadline-before-baseline', ['targets', i, 'deadline'], { deadline, date: start.first })]
        : []),
      ...interimIssues(target, ['targets', i]),
    ];
  });
}

function interimIssues({ interim = [], deadline }: Target, path: Issue['path']): Issue[] {
  return interim.flatMap(({ date }, k) => {
    const before = interim[k - 1];
    const early = before !== undefined && lastDay(before.date) >= lastDay(date);
    const late = deadline !== null && lastDay(date) >= lastDay(deadline);
    return early || late ? [makeIssue('interim-out-of-order', [...path, 'interim', k, 'date'], { date })] : [];
  });
}

/** Later changes that do not stand in the order in which they were made, or change what is not there. */
function checkRevisions(programme: Programme): Issue[] {
  return [...outOfOrder(programme), ...misplaced(programme)];
}

function outOfOrder(programme: Programme): Issue[] {
  return (['targets', 'milestones', 'projects'] as const).flatMap((list) =>
    (programme[list] ?? []).flatMap(({ revisions }, i) => {
      const dates: readonly string[] = (revisions ?? []).map(({ date }) => date);
      return dates.flatMap((date, k) =>
        date < (dates[k - 1] ?? date)
          ? [makeIssue('revisions-out-of-order', [list, i, 'revisions', k, 'date'], { date })]
          : [],
      );
    }),
  );
}

/** A new value for a range, or a new end for what is none: neither could be used. */
function misplaced({ targets }: Programme): Issue[] {
  return targets.flatMap(({ comparator, revisions = [] }, i) => {
    const range = comparator === 'range';
    const [fields, takes] = range ? [['value'], 'low, high, deadline'] : [['low', 'high'], 'value, deadline'];
    return revisions.flatMap((revision, k) =>
      fields
        .filter((field) => revision[field as 'value'] !== undefined)
        .map((field) =>
          makeIssue('not-for-kind', ['targets', i, 'revisions', k, field], {
            field,
            tag: 'comparator',
            is: comparator,
            takes,
          }),
        ),
    );
  });
}

const against: Readonly<Record<Indicator['direction'], readonly Target['comparator'][]>> = {
  up: ['le', 'lt'],
  down: ['ge', 'gt'],
  none: [],
};

/** Targets that ask for the way which their indicator calls worse: they are judged invalid. */
function checkComparators(programme: Programme): Issue[] {
  const { indicators } = programmeIndex(programme);
  return programme.targets.flatMap(({ indicator, comparator }, i) => {
    const direction = indicators.get(indicator)?.direction ?? 'none';
    return against[direction].includes(comparator)
      ? [makeIssue('direction-contradicts', ['targets', i, 'comparator'], { comparator, direction })]
      : [];
  });
}
