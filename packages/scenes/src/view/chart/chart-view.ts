import type { Indicator, Series, SeriesRole } from '@onemetre/core';
import { startOf } from '@onemetre/core/lookup';
import { dayNumber, firstDay, lastDay } from '@onemetre/core/time';
import { formatAxis } from '../../text/format-axis.ts';
import { formatComputed } from '../../text/format-computed.ts';
import { formatDate } from '../../text/format-date.ts';
import { nameOfPeriod } from '../../text/format-period.ts';
import { unitLabel } from '../../text/unit-label.ts';
import { placeChart } from '../../geometry/place-chart.ts';
import type { ChartMark, ChartPoint, MarkKind, PointKind } from '../../geometry/placed-chart.ts';
import { indicatorChartLabels } from '../../labels/indicator-chart-labels.ts';
import { safeText } from '../../safe/safe-text.ts';
import type { Part } from '../is-same-part.ts';
import type { Scene } from '../scene.ts';
import { lineOf, shownSeries } from '../shown-series.ts';
import { baselineStops } from './baseline-stops.ts';
import { chartCallouts } from './chart-callouts.ts';
import type { ChartStop, ChartView, SeriesBreak, StopKind } from './chart-stop.ts';
import { chartTargets } from './chart-targets.ts';
import { projectionStop } from './projection-stop.ts';
import { timeLabels } from './time-labels.ts';
import { absenceStops, valueStops, type ValueStop } from './value-stops.ts';

const pointKinds: Readonly<Record<SeriesRole, PointKind>> = {
  value: 'settled',
  provisional: 'provisional',
  alternative: 'alternative',
  part: 'part',
};

const markKinds: Readonly<Partial<Record<StopKind, MarkKind>>> = {
  baseline: 'baseline',
  interim: 'interim',
  target: 'target',
  original: 'original',
  reference: 'reference',
};

const pointOf = ({ kind, observation, day }: ValueStop, series: Series): ChartPoint => {
  const { value, low, high } = observation;
  const inexact = low !== undefined || high !== undefined;
  return {
    kind: pointKinds[kind],
    at: day,
    value,
    series: lineOf(observation, series),
    ...(inexact ? { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY } : {}),
  };
};

const breaksOf = (indicator: Indicator, scene: Scene, part: Part): readonly SeriesBreak[] =>
  shownSeries(indicator, scene, part).breaks.map(({ before, after, period, definition, merged }) => {
    const from = indicator.definitions?.find(({ id }) => id === definition)?.from;
    // The sign stands between the two values; its words say from when.
    return {
      kind: merged === undefined ? 'definition' : 'area',
      day: (dayNumber(before) + dayNumber(after)) / 2,
      date: formatDate(merged ?? from ?? period, scene.locale),
    };
  });

const missingStops = (indicator: Indicator, scene: Scene, part: Part): readonly ChartStop[] =>
  shownSeries(indicator, scene, part).missing.map((period) => ({
    id: `missing-${period}`,
    kind: 'missing',
    day: dayNumber(lastDay(period)),
    date: formatDate(period, scene.locale),
    of: { period },
    status: 'missing',
    value: null,
    short: indicatorChartLabels[scene.locale].kinds.missing,
    text: indicatorChartLabels[scene.locale].kinds.missing,
    notes: [],
    sources: [],
  }));

/** What covers fewer days is part of a year. */
const shortYear = 360;

const byDay = (a: ChartStop, b: ChartStop): number => (a.day ?? Infinity) - (b.day ?? Infinity);

/**
 * The chart of an indicator: every known value with what it is measured against. In the plan profile, what is promised
 * alone.
 *
 * @param part whom or where the chart is for; absent for everybody in the whole area
 * @returns null where there is no number to draw
 */
export const chartView = (indicator: Indicator, scene: Scene, part: Part = {}): ChartView | null => {
  const { locale, evaluation, programme, profile } = scene;
  const say = indicatorChartLabels[locale];
  const values = profile === 'plan' ? [] : valueStops(indicator, scene, part);
  const absences = profile === 'plan' ? [] : absenceStops(indicator, scene, part);
  const targets = chartTargets(indicator, scene, part);
  const projection = values.length === 0 ? null : projectionStop(indicator, scene);
  const days = [...values, ...absences].flatMap(({ day }) => (day === null ? [] : [day]));
  const missing = profile === 'plan' ? [] : missingStops(indicator, scene, part);
  const stops: readonly ChartStop[] = [
    ...baselineStops(indicator, scene, part),
    ...values,
    ...absences,
    ...missing,
    ...targets.stops,
    ...(projection ? [projection.stop] : []),
  ].sort(byDay);
  const marks = stops.flatMap(({ kind, day, value, other }): readonly ChartMark[] => {
    const mark = markKinds[kind];
    return mark === undefined || day === null || value === null
      ? []
      : [{ kind: mark, at: day, value, ...(other === undefined ? {} : { other }) }];
  });
  if (values.length === 0 && marks.length === 0 && targets.levels.length === 0) return null;
  const date = evaluation?.asOf ?? programme.asOf;
  const asOf = profile === 'plan' || date === undefined ? undefined : dayNumber(date);
  const known = [...days, ...marks.map(({ at }) => at), ...(asOf === undefined ? [] : [asOf])];
  const begins = startOf({}, { programme, documents: scene.index.documents }).day;
  const opening = begins === null ? [] : [dayNumber(begins)];
  const closing = programme.period.end === null ? [] : [dayNumber(lastDay(programme.period.end))];
  // Levels alone, of a plan without any date, are drawn over a span of no length.
  const bare = known.length > 0 ? [] : [...opening, ...closing, 0].slice(0, 1);
  const start = Math.min(...known, ...opening, ...bare);
  const end = Math.max(...known, ...(known.length === 0 ? closing : []), ...bare);
  const breaks = values.length === 0 ? [] : breaksOf(indicator, scene, part);
  const placed = placeChart(
    {
      points: values.map((stop) => pointOf(stop, shownSeries(indicator, scene, part))),
      gaps: [...missing, ...absences].map(({ day }) => day as number),
      holes: shownSeries(indicator, scene, part).holes.map((period) => dayNumber(lastDay(period)) - 1),
      breaks: breaks.map(({ day }) => day),
      marks,
      paths: targets.paths,
      levels: targets.levels.map(({ from, to, value, good }) => ({
        from: from === null ? Math.min(...known, start) : dayNumber(from),
        to: to === null ? end : dayNumber(to),
        value,
        good,
      })),
      projection: projection?.spots ?? [],
      limits: indicator.limits,
      ...(asOf === undefined ? {} : { asOf }),
    },
    4,
  );
  const { axis } = placed;
  const up = (value: number): number => (value - axis.domain[0]) / (axis.domain[1] - axis.domain[0]);
  const periods = values.map(({ observation }) => observation.period);
  const finer = periods.some((period) => dayNumber(lastDay(period)) - dayNumber(firstDay(period)) < shortYear);
  const names = values.flatMap(({ day, observation }) => {
    const text = nameOfPeriod(observation, locale);
    return text === undefined ? [] : [{ day, text }];
  });
  // Periods that all have names of their own are found under these.
  const named = names.length > 0 && names.length === values.length ? names : null;
  const unit = safeText(unitLabel(indicator.unit, locale));
  const made = {
    placed,
    stops: stops.map((stop) => ({
      ...stop,
      x: stop.day === null ? null : placed.x(stop.day),
      y: stop.value === null || stop.day === null ? null : up(stop.value),
    })),
    levelStops: targets.levels.map(({ stop }) => stop),
    breaks,
  };
  const scaleTexts = formatAxis(
    axis.ticks.map(({ value }) => value),
    locale,
  );
  return {
    ...made,
    callouts: chartCallouts(made, scene),
    valueLabels: axis.ticks.map(({ at }, index) => ({ text: scaleTexts[index] ?? '', at })),
    timeLabels: (named ?? timeLabels(placed.days[0], placed.days[1], finer, locale)).map(({ day, text }) => ({
      text,
      at: placed.x(day),
    })),
    asOf:
      placed.asOf === null || date === undefined ? null : { text: say.asOf(formatDate(date, locale)), at: placed.asOf },
    notes: [
      ...(unit === '' ? [] : [say.unit(unit)]),
      ...(axis.cut
        ? [
            say.cut(
              safeText(
                formatComputed(axis.domain[0], indicator, locale, { from: axis.ticks.map(({ value }) => value) }),
              ),
            ),
          ]
        : []),
      ...(targets.apart ? [say.apart] : []),
    ],
  };
};
