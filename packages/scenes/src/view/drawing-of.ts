import { family, kinds, methods, type Answer, type Figure, type Indicator, type Target } from '@onemetre/core';
import { lastDay } from '@onemetre/core/time';
import { asPrinted } from '../text/as-printed.ts';
import { formatComputed } from '../text/format-computed.ts';
import { formatLastDay } from '../text/format-last-day.ts';
import { formatPeriod } from '../text/format-period.ts';
import { formatPrinted, type Scale } from '../text/format-printed.ts';
import { placeBullet } from '../geometry/place-bullet.ts';
import { placeCumulative } from '../geometry/place-cumulative.ts';
import { placeDot } from '../geometry/place-dot.ts';
import type { Label } from '../geometry/place-labels.ts';
import type { Measures, Placed, TickKind } from '../geometry/placed.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { computedFrom } from './computed-from.ts';
import { figureDate } from './figure-date.ts';
import { isWorded } from './is-worded.ts';
import type { Part } from './is-same-part.ts';
import { knownBaselines } from './known-baselines.ts';
import { safeText } from '../safe/safe-text.ts';
import type { Scene } from './scene.ts';
import { joinedValues } from './shown-series.ts';
import { tightScale } from './tight-scale.ts';

export interface DrawingView {
  readonly placed: Placed;
  /** What stands under the marks, most important first. */
  readonly labels: readonly Label[];
  /** Set when there is a value; without one a drawing is no meter. */
  readonly meter?: { readonly min: number; readonly max: number; readonly now: number };
}

const definedOnly = <T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** The starting figure under the indicator's own name and basis: it is drawn even where no pace is computed from it. */
const usableBaseline = (indicator: Indicator, scene: Scene, part: Part): Figure | undefined =>
  knownBaselines(indicator, scene, part).find(({ baseline }) => baseline.sameLabel && baseline.sameBasis)?.figure;

/** The figure that the drawn baseline is: the one that was judged from, else the one that is only shown. */
const baselineOf = (answer: Answer | undefined, indicator: Indicator, scene: Scene, part: Part): Figure | undefined =>
  scene.index.figures.get(answer?.because.used.find(({ kind }) => kind === 'figure')?.id ?? '') ??
  usableBaseline(indicator, scene, part);

/** Years between the start and the value judged that no value covers; told only where values are yearly. */
const missingYears = (answer: Answer): readonly string[] => {
  const { dates, used } = answer.because;
  const years = used.map(({ period }) => period ?? '');
  if (dates.start === undefined || dates.reference === undefined || years.some((year) => !/^\d{4}$/.test(year)))
    return [];
  const [from, to] = [Number(dates.start.slice(0, 4)), Number(dates.reference.slice(0, 4))];
  return [...Array(Math.max(0, to - from + 1)).keys()]
    .map((index) => String(from + index))
    .filter((year) => !years.includes(year));
};

const cumulativeOf = (answer: Answer, target: number, expected: number | undefined): Placed => {
  const counted = (taken: boolean) =>
    answer.because.used
      .filter(({ subtracted }) => (subtracted === true) === taken)
      .flatMap(({ period, value }) => (period === undefined || value === undefined ? [] : [{ period, value }]))
      .sort((a, b) => (lastDay(a.period) < lastDay(b.period) ? -1 : 1));
  // What had come before the start is taken off the year that it belongs to: the first.
  const [first, ...rest] = counted(false);
  const before = counted(true).reduce((sum, { value }) => sum + value, 0);
  const known = first ? [{ ...first, value: first.value - before }, ...rest] : [];
  const periods = [...known, ...missingYears(answer).map((period) => ({ period }))].sort((a, b) =>
    lastDay(a.period) < lastDay(b.period) ? -1 : 1,
  );
  return placeCumulative({ periods, target, ...(expected === undefined ? {} : { expected }) });
};

/**
 * A bar where the values fill a good part of the way from zero; a dot for rates, for what is to be held, for what is to
 * go down, and where a bar would hide the difference.
 */
const needsDot = (target: Target, indicator: Indicator, measures: Measures): boolean => {
  const all = [measures.value, measures.baseline, ...measures.targets].flatMap((n) => (n === undefined ? [] : [n]));
  const low = Math.min(...all);
  const { min, max } = indicator.limits ?? {};
  // A target alone is a place on the natural axis, or on one that starts at zero.
  if (all.length === measures.targets.length) return min !== undefined && max !== undefined;
  return (
    kinds[target.kind].drawing === 'dot' ||
    indicator.direction !== 'up' ||
    indicator.unit.kind !== 'plain' ||
    indicator.limits?.max !== undefined ||
    low < 0 ||
    low > Math.max(...all) * 0.75
  );
};

const order: readonly TickKind[] = ['target', 'expected', 'baseline'];

/** What units that comply are counted in: they have no unit of the indicator, which may be per cent. */
const counted: Scale = { unit: { label: {}, kind: 'plain' } };

const labelsOf = (
  placed: Placed,
  scale: Scale,
  indicator: Indicator,
  answer: Answer | undefined,
  scene: Scene,
  part: Part,
): readonly Label[] => {
  const { locale } = scene;
  const say = indicatorLabels[locale];
  const aside = commonLabels[locale].aside;
  const start = baselineOf(answer, indicator, scene, part);
  const computed = (value: number): string =>
    safeText(formatComputed(value, scale, locale, { from: answer ? computedFrom(answer, scene) : [] }));
  const words = (kind: TickKind, value: number): string => {
    if (kind === 'target') return `${say.target} ${safeText(formatPrinted({ value }, scale, locale))}`;
    // What is expected comes with an answer, and that with the day of its value.
    if (kind === 'expected')
      return say.expected(formatLastDay(answer?.because.dates.reference as string, locale), computed(value));
    const number = safeText(formatPrinted(asPrinted(value, start), scale, locale));
    return `${say.baseline} ${number}${start === undefined || start.date === null ? '' : aside(figureDate(start, scene))}`;
  };
  const ticks = order.flatMap((kind) =>
    placed.ticks.filter((tick) => tick.kind === kind).map(({ at, value }) => ({ text: words(kind, value), at })),
  );
  const counted = (answer?.because.used ?? []).map(({ id }) => scene.index.observations.get(id));
  const segments = (placed.segments ?? []).map(({ period, from, to, missing }) => {
    const name = safeText(formatPeriod(counted.find((one) => one?.period === period) ?? { period }, locale));
    return { text: missing ? say.missing(name) : name, at: (from + to) / 2 };
  });
  const [low, high] = placed.domain;
  const ends = [
    { text: computed(low), at: 0, optional: true },
    { text: computed(high), at: 1, optional: true },
  ];
  return [...ticks, ...segments, ...ends];
};

/** A range by its ends; anything else by its value. */
const targetsOf = (target: Target, answer: Answer | undefined): readonly number[] => {
  const numbers = answer?.because.numbers;
  const ends = [numbers?.targetLow ?? target.low, numbers?.targetHigh ?? target.high].flatMap((n) =>
    n === undefined ? [] : [n],
  );
  const value = numbers?.target ?? target.value;
  return ends.length > 0 ? ends : value === undefined ? [] : [value];
};

/** Units that comply, of the units there are: the target is all of them. */
const shareOf = (answer: Answer | undefined): Measures | null => {
  const { numerator, denominator } = answer?.because.numbers ?? {};
  if (!answer || !methods[answer.because.method].units || numerator === undefined || denominator === undefined)
    return null;
  return { value: numerator, targets: [denominator], cuts: [], direction: 'up', limits: { min: 0, max: denominator } };
};

const drawn = (
  placed: Placed,
  scale: Scale,
  { value }: Measures,
  indicator: Indicator,
  answer: Answer | undefined,
  scene: Scene,
  part: Part,
): DrawingView => {
  const labels = labelsOf(placed, scale, indicator, answer, scene, part);
  if (value === undefined || !Number.isFinite(value)) return { placed, labels };
  const [min, max] = placed.domain;
  return { placed, labels, meter: { min: Math.min(min, value), max: Math.max(max, value), now: value } };
};

/** The drawing of a target, placed; null where there is no number to draw. */
export const drawingOf = (indicator: Indicator, target: Target, scene: Scene): DrawingView | null => {
  const answer = scene.evaluation?.answers.get(target.id);
  const numbers = answer?.because.numbers;
  const targets = targetsOf(target, answer);
  if (targets.length === 0 || scene.profile === 'plan' || isWorded(target) || answer?.because.rule === 'standing')
    return null;
  const total = answer !== undefined && methods[answer.because.method].total === true;
  const share = shareOf(answer);
  if (share) return drawn(placeBullet(share), counted, share, indicator, answer, scene, target);
  const value =
    numbers?.observed ??
    numbers?.observedLow ??
    (total ? undefined : joinedValues(indicator, scene, target).slice(-1)[0]?.value);
  const { judged } = scene;
  const measures: Measures = {
    ...definedOnly({
      value,
      valueLow: numbers?.observedLow,
      valueHigh: numbers?.observedHigh,
      baseline: numbers?.baseline ?? usableBaseline(indicator, scene, target)?.value,
      expected: judged ? numbers?.expected : undefined,
    }),
    targets,
    cuts: judged ? (answer?.because.cuts ?? []).map((cut) => ({ value: cut.value, family: family(cut.state) })) : [],
    direction: indicator.direction,
    limits: indicator.limits,
  };
  // A running total is one number; only flows are made of periods.
  const adds =
    total && indicator.timeBasis !== 'running-total' && targets.length === 1 && answer.because.used.length > 0;
  const placed = adds
    ? cumulativeOf(answer, targets[0] as number, measures.expected)
    : needsDot(target, indicator, measures)
      ? placeDot(measures)
      : placeBullet(measures);
  return drawn(placed, tightScale(indicator, scene), measures, indicator, answer, scene, target);
};
