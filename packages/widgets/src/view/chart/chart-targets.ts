import {
  currentTarget,
  dayNumber,
  lastDay,
  startOf,
  targetPath,
  type Indicator,
  type PathPoint,
  type Target,
} from '@onemetre/core';
import { deadlinePhrase, formatDate, formatPrinted, formatRange } from '@onemetre/core/text';
import type { ChartMeasures } from '../../geometry/placed-chart.ts';
import { commonLabels } from '../../labels/common-labels.ts';
import { indicatorChartLabels } from '../../labels/indicator-chart-labels.ts';
import { safeText } from '../../safe/safe-text.ts';
import { isWorded } from '../is-worded.ts';
import { plain } from '../plain.ts';
import { phraseOf } from '../phrase-of.ts';
import type { Scene } from '../scene.ts';
import { tightScale } from '../tight-scale.ts';
import type { ChartStop, StopKind } from './chart-stop.ts';

type Path = ChartMeasures['paths'][number];

/** A line to reach or hold that has no single day: its stop has a value and no place of its own. */
export interface TargetLevel {
  readonly from: string | null;
  readonly to: string | null;
  readonly value: number;
  readonly good: 'above' | 'below';
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

const goodOf = ({ comparator }: Target, { direction }: Indicator): 'above' | 'below' =>
  comparator === 'le' || comparator === 'lt' || comparator === 'within'
    ? 'below'
    : comparator === 'not-stated' && direction === 'down'
      ? 'below'
      : 'above';

/** The numbers to reach or hold: one, the two ends of a range, or none. */
const numbersOf = (target: Target, indicator: Indicator, scene: Scene): readonly number[] => {
  const { kind, value, low, high, tolerance, times, unitCount } = target;
  if (kind === 'recurrent') return times === undefined || target.per !== indicator.frequency ? [] : [times];
  if (kind === 'standard' || kind === 'coverage') {
    if (indicator.unit.kind === 'percent') return value === undefined ? [] : [value];
    return typeof unitCount === 'number' ? [unitCount] : [];
  }
  if (low !== undefined && high !== undefined) return [low, high];
  if (kind === 'relative') {
    const absolute = scene.evaluation?.items.get(target.id)?.because.numbers.target;
    return absolute === undefined ? [] : [absolute];
  }
  if (value === undefined || kind === 'direction') return [];
  return tolerance === undefined ? [value] : [value - tolerance, value + tolerance];
};

interface Drawn {
  readonly stops: readonly ChartStop[];
  readonly paths: readonly Path[];
  readonly levels: readonly TargetLevel[];
}

const none: Drawn = { stops: [], paths: [], levels: [] };

const drawTarget = (original: Target, indicator: Indicator, scene: Scene): Drawn => {
  const { locale, index, programme } = scene;
  const say = indicatorChartLabels[locale];
  const knownAt = scene.evaluation?.knownAt ?? '9999-12-31';
  const known = { documents: index.documents, asOf: scene.evaluation?.asOf ?? knownAt, knownAt };
  const { target, used } = currentTarget(original, known);
  const numbers = numbersOf(target, indicator, scene);
  const [value, other] = numbers;
  if (value === undefined) return none;
  const tight = tightScale(indicator, scene);
  const stop = (id: string, kind: StopKind, date: string | null, of: number, notes: readonly string[]): ChartStop => ({
    id,
    kind,
    day: date === null ? null : dayNumber(lastDay(date)),
    date: date === null ? deadlinePhrase(null, locale) : formatDate(date, locale),
    of: date === null ? null : { period: date },
    value: of,
    short: safeText(formatPrinted({ value: of }, tight, locale)),
    text: safeText(formatPrinted({ value: of }, indicator, locale)),
    notes: [say.kinds[kind], ...notes],
    sources: original.sources ?? [],
  });
  const reference = target.origin === 'reference';
  const kind = reference ? 'reference' : 'target';
  const lookup = { programme, targets: index.targetsOf, figures: index.figures, ...known };
  const path = reference ? [] : targetPath(original, indicator, lookup);
  const held =
    target.kind === 'hold' ||
    target.kind === 'recurrent' ||
    target.kind === 'standard' ||
    target.kind === 'coverage' ||
    scene.evaluation?.items.get(target.id)?.because.method === 'hold';
  const quoted = plain(phraseOf(target.quantity, scene));
  const aim = stop(target.id, kind, target.deadline, value, [
    ...(quoted === '' ? [] : [quoted]),
    ...used.map(({ published }) => say.revised(formatDate(published ?? '', locale))),
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
  const changed = used.length > 0 && (original.value !== target.value || original.deadline !== target.deadline);
  const { revisions: _, ...first } = original;
  return {
    stops: [
      ...(target.interim ?? []).map(({ date, value: by }) => stop(`${target.id}-${date}`, 'interim', date, by, [])),
      ...(changed && original.value !== undefined && original.deadline !== null
        ? [stop(`${target.id}-original`, 'original', original.deadline, original.value, [])]
        : []),
      shown,
    ],
    paths: [
      ...(changed ? [{ kind: 'original' as const, spots: spotsOf(targetPath(first, indicator, lookup)) }] : []),
      { kind: 'current' as const, spots: spotsOf(path) },
    ].filter(({ spots }) => spots.length > 1),
    levels:
      (held || target.deadline === null) && other === undefined && !reference
        ? [
            {
              from: held ? startOf(target, { programme, documents: index.documents }).day : null,
              to: target.deadline === null ? null : lastDay(target.deadline),
              value,
              good: goodOf(target, indicator),
              stop: target.id,
            },
          ]
        : [],
  };
};

/**
 * What the values of an indicator are measured against: its own targets and reference targets for everybody in the whole
 * area, each number and date once, with the paths that judging uses.
 */
export const chartTargets = (indicator: Indicator, scene: Scene): ChartTargets => {
  const whole = (scene.index.targetsOf.get(indicator.id) ?? []).filter(
    ({ area, breakdown, standing, duplicateOf }) =>
      area === undefined && breakdown === undefined && standing === undefined && duplicateOf === undefined,
  );
  const measured = whole.filter((target) => !isWorded(target));
  const total = ({ kind }: Target): boolean => kind === 'cumulative' && indicator.timeBasis !== 'running-total';
  const all = measured.filter((target) => !total(target)).map((target) => drawTarget(target, indicator, scene));
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
    apart: measured.some(total),
  };
};
