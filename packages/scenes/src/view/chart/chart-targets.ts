import { kinds, type Course, type Indicator, type PathPoint } from '@onemetre/core';
import { dayNumber, lastDay } from '@onemetre/core/time';
import { deadlinePhrase } from '../../text/target-phrase.ts';
import { formatDate } from '../../text/format-date.ts';
import { formatPrinted } from '../../text/format-printed.ts';
import { formatRange } from '../../text/format-range.ts';
import type { ChartMeasures } from '../../geometry/placed-chart.ts';
import { commonLabels } from '../../labels/common-labels.ts';
import { indicatorChartLabels } from '../../labels/indicator-chart-labels.ts';
import { safeText } from '../../safe/safe-text.ts';
import { isSamePart, type Part } from '../is-same-part.ts';
import { isWorded } from '../is-worded.ts';
import { plain } from '../plain.ts';
import { phraseOf } from '../phrase-of.ts';
import type { Scene } from '../scene.ts';
import { shownCourse } from '../shown-series.ts';
import { tightScale } from '../tight-scale.ts';
import type { ChartStop, StopKind } from './chart-stop.ts';

type Path = ChartMeasures['paths'][number];

/** A line to reach or hold that has no single day: its stop has a value and no place of its own. */
export interface TargetLevel {
  readonly from: string | null;
  readonly to: string | null;
  readonly value: number;
  /** Which side of it satisfies; null where only the line itself does. */
  readonly good: 'above' | 'below' | null;
  readonly stop: string;
}

export interface ChartTargets {
  readonly stops: readonly ChartStop[];
  readonly paths: readonly Path[];
  readonly levels: readonly TargetLevel[];
  /** True where a target is a total of all periods and so has no place beside single values. */
  readonly apart: boolean;
}

const spotsOf = (path: readonly PathPoint[]): Path['spots'] =>
  path.map(({ date, value }) => ({ at: dayNumber(date), value }));

/** On which side of a single line the values satisfy; null where only the line itself does, or where it is a strip. */
const goodOf = ({ accepts }: Course): TargetLevel['good'] => {
  if (accepts?.high === undefined) return 'above';
  return accepts.low === undefined ? 'below' : null;
};

/** The numbers to reach or hold: one, the two ends of a range, or none. */
const numbersOf = ({ accepts, single }: Course): readonly number[] =>
  single ? [...new Set([accepts?.low, accepts?.high])].flatMap((end) => (end === undefined ? [] : [end])) : [];

interface Drawn {
  readonly stops: readonly ChartStop[];
  readonly paths: readonly Path[];
  readonly levels: readonly TargetLevel[];
}

const none: Drawn = { stops: [], paths: [], levels: [] };

const drawTarget = (id: string, course: Course, indicator: Indicator, scene: Scene): Drawn => {
  const { locale } = scene;
  const say = indicatorChartLabels[locale];
  const { target, original, revisions, held, start, path, originalPath = [] } = course;
  const [value, other] = numbersOf(course);
  if (value === undefined) return none;
  const tight = tightScale(indicator, scene);
  const stop = (
    name: string,
    kind: StopKind,
    date: string | null,
    of: number,
    notes: readonly string[],
  ): ChartStop => ({
    id: name,
    kind,
    day: date === null ? null : dayNumber(lastDay(date)),
    date: date === null ? deadlinePhrase(null, locale) : formatDate(date, locale),
    of: date === null ? null : { period: date },
    value: of,
    short: safeText(formatPrinted({ value: of }, tight, locale)),
    text: safeText(formatPrinted({ value: of }, indicator, locale)),
    notes: [say.kinds[kind], ...notes],
    sources: target.sources ?? [],
  });
  const reference = target.origin === 'reference';
  const quoted = plain(phraseOf(target.quantity, scene));
  const aim = stop(id, reference ? 'reference' : 'target', target.deadline, value, [
    ...(quoted === '' ? [] : [quoted]),
    ...revisions.map(({ date }) => say.revised(formatDate(date, locale))),
    ...(target.wording === 'summary' ? [commonLabels[locale].summary] : []),
  ]);
  const shown: ChartStop =
    other === undefined
      ? aim
      : {
          ...aim,
          other,
          short: safeText(formatRange([value, other], tight, locale)),
          text: safeText(formatRange([value, other], indicator, locale)),
        };
  const changed =
    original !== undefined && (original.value !== target.value || original.deadline !== target.deadline)
      ? original
      : undefined;
  return {
    stops: [
      ...(target.interim ?? []).map(({ date, value: by }) => stop(`${id}-${date}`, 'interim', date, by, [])),
      ...(changed?.value !== undefined && changed.deadline !== null
        ? [stop(`${id}-original`, 'original', changed.deadline, changed.value, [])]
        : []),
      shown,
    ],
    paths: [
      ...(changed ? [{ kind: 'original' as const, spots: spotsOf(originalPath) }] : []),
      { kind: 'current' as const, spots: spotsOf(path) },
    ].filter(({ spots }) => spots.length > 1),
    levels:
      (held || target.deadline === null) && other === undefined && !reference
        ? [
            {
              from: held ? start : null,
              to: target.deadline === null ? null : lastDay(target.deadline),
              value,
              good: goodOf(course),
              stop: id,
            },
          ]
        : [],
  };
};

/**
 * What the values of an indicator are measured against: its own targets and reference targets for the same people and
 * place, each number and date once, with the paths that judging uses.
 */
export const chartTargets = (indicator: Indicator, scene: Scene, part: Part): ChartTargets => {
  const measured = (scene.index.targetsOf.get(indicator.id) ?? []).flatMap((target) => {
    const { id, duplicateOf } = target;
    const course = shownCourse(id, scene);
    const apart = !isSamePart(target, part) || duplicateOf !== undefined || isWorded(target);
    const decided = scene.evaluation?.answers.get(id)?.because.rule === 'standing';
    return course === undefined || apart || decided ? [] : [{ id, course }];
  });
  const all = measured.map(({ id, course }) => drawTarget(id, course, indicator, scene));
  const seen = new Set<string>();
  return {
    stops: all
      .flatMap(({ stops }) => stops)
      .filter(({ day, value, kind, other }) => {
        const key = [day, value, other, kind].join(' ');
        return seen.has(key) ? false : seen.add(key);
      }),
    paths: all.flatMap(({ paths }) => paths),
    levels: all.flatMap(({ levels }) => levels),
    apart: measured.some(({ course: { target, single } }) => kinds[target.kind].adds === 'from-start' && !single),
  };
};
