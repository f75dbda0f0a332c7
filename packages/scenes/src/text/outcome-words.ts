import {
  asksEachChange,
  kinds,
  methods,
  type Answer,
  type Indicator,
  type Numbers,
  type Programme,
  type Target,
  type Unit,
} from '@onemetre/core';
import { programmeIndex } from '@onemetre/core/lookup';
import { asPrinted } from './as-printed.ts';
import { choiceMeaning } from './choice-meaning.ts';
import { countedPeriod } from './counted-period.ts';
import { endOfPeriod } from './end-of-period.ts';
import { formatChange } from './format-change.ts';
import { formatDate } from './format-date.ts';
import { type ComputedFrom, formatComputed } from './format-computed.ts';
import { formatGap } from './format-gap.ts';
import { formatPeriod } from './format-period.ts';
import { formatPrinted } from './format-printed.ts';
import { formatRange, roundRange } from './format-range.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';
import { sentencesFor } from './sentences/sentences-for.ts';
import { targetValuePhrase } from './target-phrase.ts';

/** The words an outcome sentence is built from, each undefined where the judgement has no such number. */
export interface OutcomeWords {
  readonly target: Target;
  readonly indicator: Indicator;
  /** The target, such as 不低于93%. */
  readonly phrase: string;
  readonly value: string | undefined;
  readonly period: string | undefined;
  readonly gap: string | undefined;
  readonly deadline: string | null;
  readonly baseline: string | undefined;
  /** True where the value is a sum over periods, and so said as one. */
  readonly inTotal: boolean;
  /** The numbers that differences and rates come from. */
  readonly from: ComputedFrom;
  readonly difference: (value: number) => string;
  readonly change: (value: number) => string;
}

/** A relative change is in per cent whatever the unit of the values. */
const percent: Unit = { label: { en: '%' }, kind: 'plain' };
const growth: Unit = { label: { en: '%' }, kind: 'percent' };

/**
 * The words for an answer about a target.
 *
 * @throws RangeError when the answer is not about a target of the programme
 */
export function outcomeWords(answer: Answer, programme: Programme, locale: Locale): OutcomeWords {
  const original = programmeIndex(programme).targets.get(answer.id);
  const indicator = programmeIndex(programme).indicators.get(original?.indicator);
  // As it stood on the date of judgement, or at the end of the period that was tested: a raised target is spoken of as raised.
  const target = answer.course?.tested ?? answer.course?.target ?? original;
  if (!original || !target || !indicator)
    throw new RangeError(`explain requires an item of the programme, got ${answer.id}`);
  const { numbers, dates, used, method, caveats } = answer.because;
  const { total, periodic } = methods[method];
  const { units, place } = kinds[target.kind];
  const meets = units === 'meeting';
  const observation = used.find(({ kind }) => kind === 'observation');
  const source = programmeIndex(programme).observations.get(observation?.id);
  const yearly = asksEachChange(target) ? target.relative?.as : undefined;
  const summed = total || periodic || caveats.includes('computed-from-areas') || caveats.includes('total-from-parts');
  const end = numbers.observed ?? numbers.observedLow;
  const qualifier = summed
    ? numbers.observed === undefined
      ? end === undefined
        ? 'at-most'
        : 'at-least'
      : 'exact'
    : source?.qualifier;
  // A bound is said as it is printed: what it allows is another number.
  const bound = !summed && qualifier !== undefined && qualifier !== 'exact';
  const value = yearly
    ? numbers.lastChange
    : bound
      ? (source?.value ?? undefined)
      : (end ?? (summed ? numbers.observedHigh : undefined));
  const start = programmeIndex(programme).figures.get(used.find(({ kind }) => kind === 'figure')?.id);
  const baseline = numbers.baseline === undefined ? undefined : asPrinted(numbers.baseline, start);
  // A share that follows from its counts has more digits than any source prints.
  const counted =
    units !== undefined && indicator.unit.kind === 'percent' && end !== undefined && end !== source?.value;
  const found = counted ? (source?.value ?? undefined) : numbers.observed;
  const from = [found === undefined ? undefined : asPrinted(found, source), baseline, numbers.target];
  // Two growth rates lie percentage points apart, whatever the values are counted in.
  const apart = yearly === 'percent' ? { unit: growth } : indicator;
  const inTotal = total === true && indicator.timeBasis !== 'running-total';
  // Of a value put together from several the source is one of its parts.
  const printed = source?.period === dates.period ? source : undefined;
  const quantity = pickText(target.quantity, locale, programme.languages)?.text ?? '';
  // The number of a standard is what each unit must have: only the plan's own words say so.
  const ofUnits = meets && target.share !== undefined;
  const phrase = ofUnits
    ? targetValuePhrase({ comparator: 'ge', value: target.share }, { unit: percent }, locale)
    : methods[method].units && (meets || indicator.unit.kind === 'plain')
      ? ''
      : targetValuePhrase(target, indicator, locale);
  const asked = target.amount ?? target.times;
  // The plan's own words name the number of before.
  const anew = answer.course?.original && asked !== undefined ? eachPeriod(target, asked, indicator, locale) : '';
  return {
    target,
    indicator,
    phrase: place ? quantity : phrase || anew || quantity,
    value:
      value === undefined
        ? undefined
        : yearly
          ? formatChange(value, yearly === 'percent' ? { unit: percent } : indicator, locale, {
              from,
              finer: 1,
              apartFrom: [target.relative?.change ?? value],
            })
          : counted
            ? formatCounted(numbers, indicator, locale, from)
            : formatPrinted({ ...asPrinted(value, source), qualifier }, indicator, locale, 'spoken'),
    period:
      dates.period === undefined
        ? undefined
        : inTotal
          ? formatPeriod({ ...printed, period: endOfPeriod(dates.period) }, locale)
          : printed
            ? countedPeriod(printed, indicator, locale)
            : formatDate(dates.period, locale),
    gap: numbers.gap === undefined || numbers.gap <= 0 ? undefined : formatGap(numbers.gap, apart, locale, { from }),
    deadline: dates.deadline === undefined ? null : formatDate(target.deadline ?? dates.deadline, locale),
    baseline: baseline && formatPrinted(baseline, indicator, locale),
    inTotal,
    from,
    difference: (size) => formatGap(size, apart, locale, { from }),
    // One decimal more than the values have: a yearly rate is finer than they are.
    change: (size) => formatChange(size, indicator, locale, { from, finer: 1 }),
  };
}

/** What is asked for in each period anew, such as 每年不低于150人. */
function eachPeriod(target: Target, asked: number, indicator: Indicator, locale: Locale): string {
  const { comparator, per = 'year' } = target;
  return sentencesFor(locale).inEach({
    each: choiceMeaning(per, ['targets', 'per'], locale) ?? '',
    asked: targetValuePhrase({ comparator, value: asked }, indicator, locale),
  });
}

/** A share that was computed from counts: one number, or its two ends where the counts leave it open. */
function formatCounted(numbers: Numbers, indicator: Indicator, locale: Locale, from: ComputedFrom): string {
  const { observed, observedLow: low, observedHigh: high, target } = numbers;
  if (observed === undefined && low !== undefined && high !== undefined)
    return formatRange(roundRange([low, high], indicator, from), indicator, locale);
  return formatComputed(observed ?? low ?? Number.NaN, indicator, locale, { from, apartFrom: [target] });
}
