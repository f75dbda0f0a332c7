import {
  kinds,
  methods,
  type Answer,
  type BecauseOf,
  type Indicator,
  type Numbers,
  type Observation,
  type Programme,
  type Reason,
  type Target,
  type Unit,
} from '@onemetre/core';
import { programmeIndex } from '@onemetre/core/lookup';
import { lastDay } from '@onemetre/core/time';
import { asPrinted } from './as-printed.ts';
import { countedPeriod } from './counted-period.ts';
import { formatDate } from './format-date.ts';
import { formatComputed } from './format-computed.ts';
import { formatCount } from './format-count.ts';
import { formatPeriod } from './format-period.ts';
import { formatPrinted } from './format-printed.ts';
import { formatLastDay } from './format-last-day.ts';
import { formatShare } from './format-share.ts';
import { laterPart } from './later-part.ts';
import type { Locale } from './locale.ts';
import { onlyRate } from './only-rate.ts';
import { outcomeWords, type OutcomeWords } from './outcome-words.ts';
import { pickText } from './pick-text.ts';
import { reasonText } from './reason-text.ts';
import { sentencesFor } from './sentences/sentences-for.ts';
import type { Sentences, Whole } from './sentences/sentences.ts';
import { stateWord } from './state-word.ts';
import { targetValuePhrase } from './target-phrase.ts';
import { withoutStop } from './without-stop.ts';

/** The sentences about a target, in the order in which a reader asks: where it stands, how that compares, what is missing. */
export function explainOutcome(answer: Answer, programme: Programme, locale: Locale): string[] {
  const say = sentencesFor(locale);
  const words = outcomeWords(answer, programme, locale);
  const { because, flags, state } = answer;
  const { value, period, baseline, phrase } = words;
  const found = value !== undefined && period !== undefined ? { value, period } : null;
  const decided = state !== 'not-assessable' && state !== 'no-data' && state !== 'invalid';
  const told = { answer, programme, locale, say, words, found };
  const { correctedFrom } = because.numbers;
  const inexact = flags.includes('lower-bound') && !methods[because.method].total;
  return [
    ...when(decided && flags.includes('met-at-baseline') && baseline, (start) =>
      say.metAtBaseline({ baseline: start, target: phrase }),
    ),
    ...main(told),
    ...(counted(told).length > 0 ? [] : leftOut(told)),
    ...(because.rule === 'no-data' ? unused(told) : []),
    ...when(correctedFrom, (before) =>
      say.correctedDown({ before: formatPrinted({ value: before }, words.indicator, locale) }),
    ),
    ...(because.rule === 'standing' ? [] : partOfPeriod(told)),
    ...when(flags.includes('at-the-line'), say.atTheLine),
    ...when(flags.includes('beyond-range'), say.beyondRange),
    ...when(inexact, say.onlyBound),
    ...when(decided && because.assumed, (assumed) =>
      say.assumed({
        reading: targetValuePhrase(
          { ...words.target, comparator: assumed === 'at-least' ? 'ge' : 'le' },
          words.indicator,
          locale,
        ),
      }),
    ),
    ...when(flags.includes('stale') && answer.lastKnown === undefined && !laterPart(answer) && period, (latest) =>
      say.stale({ period: latest }),
    ),
  ];
}

function when<T>(value: T | null | undefined | false, say: (value: T) => string): string[] {
  return value === null || value === undefined || value === false ? [] : [say(value)];
}

interface Told {
  readonly answer: Answer;
  readonly programme: Programme;
  readonly locale: Locale;
  readonly say: Sentences;
  readonly words: OutcomeWords;
  /** The value and the period it stands for, where there are both. */
  readonly found: { readonly value: string; readonly period: string } | null;
}

function main(told: Told): string[] {
  const { answer, programme, locale, say, words, found } = told;
  const { because } = answer;
  const { dates } = because;
  switch (because.rule) {
    case 'standing': {
      const reason = pickText(words.target.standing?.reason, locale, programme.languages)?.text ?? '';
      return [say.standing({ word: stateWord(answer, locale), reason: withoutStop(reason) })];
    }
    case 'before-period':
      return [
        say.notDue({
          from: dates.start ? formatDate(dates.start, locale) : null,
          deadline: words.deadline,
        }),
      ];
    case 'no-data':
      return [
        // Values that are there and cannot be used are not the same as none.
        because.reason === undefined || because.reason === 'no-observation'
          ? say.noData({ baseline: words.baseline ?? null })
          : say.cannotJudge({ reason: reasonText(because.reason, locale) }),
        ...when(answer.flags.includes('past-due') && words.deadline, (deadline) => say.deadlinePassed({ deadline })),
      ];
    case 'rate-only':
      return rateOnly(told);
    case 'met':
      return met(told, because);
    case 'lapsed':
      return when(found, (v) =>
        say.lapsed({ ...v, target: words.phrase, firstMet: formatDate(because.dates.firstMet, locale) }),
      );
    case 'after-deadline':
      return afterDeadline(told, because);
    case 'no-path':
      return [
        ...when(found, words.inTotal ? say.nowInTotal : say.now),
        say.noPath(),
        ...when(words.gap, (gap) => say.gap({ gap, deadline: words.deadline })),
      ];
    case 'overshot':
      return when(found, (v) => say.overshot({ ...v, target: words.phrase, gap: words.gap ?? null }));
    case 'whole-things':
      return [
        ...when(found, words.inTotal ? say.nowInTotal : say.now),
        say.noWholeYet({ date: formatLastDay(because.dates.reference, locale) }),
      ];
    case 'pace':
      return pace(told, because);
    case 'hold':
    case 'hold-ended':
      return hold(told, because);
    case 'cumulative-complete':
    case 'cumulative-bound':
      return cumulative(told, because);
    case 'direction':
      return direction(told, because);
    default:
      return unjudged(told);
  }
}

/** What was said without counting: the latest value from before it counts, and an estimate of a period that is still running. */
function unused({ answer: { because }, programme, locale, say, words: { indicator } }: Told): string[] {
  const { observations } = programmeIndex(programme);
  const latest = (reason: Reason, is: (one: Observation) => boolean) =>
    because.ignored
      .filter((one) => one.reason === reason)
      .flatMap(({ id }) => observations.get(id) ?? [])
      .filter((one) => one.value !== null && is(one))
      .reduce<Observation | undefined>((a, b) => (a && lastDay(a.period) >= lastDay(b.period) ? a : b), undefined);
  const told = (one: Observation | undefined, sentence: (v: { value: string; period: string }) => string): string[] =>
    when(one?.value === null ? undefined : one, (source) =>
      sentence({
        value: formatPrinted(
          { ...asPrinted(source.value as number, source), qualifier: source.qualifier },
          indicator,
          locale,
          'spoken',
        ),
        period: countedPeriod(source, indicator, locale),
      }),
    );
  const before = latest('outside-period', ({ period }) => lastDay(period) < (because.dates.start ?? ''));
  const estimate = latest('after-as-of', ({ status }) => status === 'estimated' || status === 'provisional');
  return [...told(before, say.beforeStart), ...told(estimate, say.estimated)];
}

/** A rate of completion is in per cent whatever the unit of the values. */
const percent: Unit = { label: { en: '%' }, kind: 'percent' };

/** The latest rate of completion, where it is all that is printed. */
function rateOnly({ answer, programme, locale, say }: Told): string[] {
  return when(onlyRate(answer, programme), (latest) =>
    say.rateOnly({
      period: formatPeriod(latest, locale),
      rate: formatPrinted({ value: latest.completionRate.rate }, { unit: percent }, locale),
      of: latest.completionRate.of,
    }),
  );
}

function met(told: Told, { dates: { firstMet, period } }: BecauseOf<'met'>): string[] {
  const { answer, locale, say, words, found } = told;
  const { flags } = answer;
  const target = words.phrase;
  const units = counted(told);
  const { inTotal } = words;
  return [
    ...(units.length > 0
      ? [...units, say.countedMet({ target })]
      : when(found, (v) => (inTotal ? say.metInTotal({ ...v, target }) : say.met({ ...v, target })))),
    ...when(firstMet !== period && firstMet, (date) => say.metFirst({ period: formatDate(date, locale) })),
    ...when(flags.includes('early') && words.deadline, (deadline) => say.metEarly({ deadline })),
    ...when(flags.includes('late') && words.deadline, (deadline) => say.metLate({ deadline })),
    ...when(flags.includes('not-confirmed-at-deadline'), say.notConfirmed),
  ];
}

function counted({ answer, programme, locale, say, words }: Told): string[] {
  const { numerator, denominator } = answer.because.numbers;
  if (numerator === undefined || denominator === undefined || words.period === undefined) return [];
  return [
    say.counted({
      what: pickText(words.target.perUnit, locale, programme.languages)?.text ?? '',
      numerator: formatCount(numerator, locale),
      denominator: formatCount(denominator, locale),
      period: words.period,
    }),
    ...leftOut({ answer, programme, locale, say }),
  ];
}

/** Units that a source takes out of a share are said, with the reason that it gives. */
function leftOut({ answer, programme, locale, say }: Pick<Told, 'answer' | 'programme' | 'locale' | 'say'>): string[] {
  if (!answer.because.caveats.includes('share-excludes')) return [];
  const { observations } = programmeIndex(programme);
  const [first, ...others] = answer.because.used.filter(({ kind }) => kind === 'observation');
  // Of a total each part that leaves some out says so.
  const parts = answer.because.areas === undefined ? [] : others;
  return [first, ...parts].flatMap((one) =>
    when(observations.get(one?.id)?.excluded, ({ number, met: complying, reason }) =>
      say.excluded({
        number: formatCount(number, locale),
        met: complying ? formatCount(complying, locale) : null,
        reason: withoutStop(pickText(reason, locale, programme.languages)?.text ?? ''),
      }),
    ),
  );
}

function afterDeadline(told: Told, { numbers }: BecauseOf<'after-deadline'>): string[] {
  const { answer, locale, say, words, found } = told;
  const { inTotal } = words;
  if (answer.state === 'awaiting-final')
    return [
      say.awaitingFinal({
        months: numbers.monthsWaiting === undefined ? null : formatCount(numbers.monthsWaiting, locale),
      }),
      ...when(found, inTotal ? say.latestInTotal : say.latest),
      ...missing(told, numbers),
    ];
  const target = words.phrase;
  const units = counted(told);
  if (units.length > 0) return [...units, say.countedShort({ target })];
  const missed = { target, gap: words.gap ?? null, beyond: isAbove(answer) };
  return when(found, (v) => (inTotal ? say.missedInTotal({ ...v, ...missed }) : say.missed({ ...v, ...missed })));
}

/** Periods without a value make a sum a lower bound; for what is to hold they are said beside the periods due. */
function missing({ answer, locale, say }: Told, { periodsMissing }: Numbers): string[] {
  return methods[answer.because.method].total
    ? when(periodsMissing || null, (count) => say.missingPeriods({ count: formatCount(count, locale) }))
    : [];
}

/** True where a value fails by lying above what satisfies the target. */
function isAbove({ course, because }: Answer): boolean {
  const high = course?.accepts?.high;
  const { observed } = because.numbers;
  return high !== undefined && observed !== undefined && observed > high;
}

function pace(told: Told, { numbers, dates }: BecauseOf<'pace'>): string[] {
  const { answer, locale, say, words } = told;
  const { achievedPerYear, requiredPerYear } = numbers;
  const { reference, asOf } = dates;
  const { baseline, value, gap, deadline, change } = words;
  const date = formatLastDay(reference, locale);
  const away = answer.flags.includes('moving-away') && baseline && value ? [say.movingAway({ baseline, value })] : [];
  const way = away.length > 0 ? [] : covered(told, numbers, date);
  const rate = when(achievedPerYear, (achieved) =>
    say.rate({
      date,
      achieved: change(achieved),
      asOf: formatDate(asOf, locale),
      required: requiredPerYear === undefined ? null : change(requiredPerYear),
    }),
  );
  return [...away, ...way, ...when(gap, (size) => say.gap({ gap: size, deadline })), ...rate];
}

/** How far the way was covered on the day of the value, and how far it should have been; of wholes, how many. */
function covered({ locale, say, words, found }: Told, numbers: BecauseOf<'pace'>['numbers'], date: string): string[] {
  const { progress, elapsed, expected } = numbers;
  if (progress === undefined) return [];
  if (words.indicator.unit.whole === true)
    return [
      ...when(found, say.now),
      say.wholes({ date, expected: formatComputed(expected, words.indicator, locale, { from: words.from }) }),
    ];
  return [
    say.pace({
      date,
      progress: formatShare(progress, locale),
      elapsed: elapsed > 0 ? formatShare(elapsed, locale) : null,
    }),
  ];
}

function hold(told: Told, { numbers }: BecauseOf<'hold' | 'hold-ended'>): string[] {
  const { answer, locale, say, words, found } = told;
  const { margin, observed, periodsDue, periodsMet, periodsMissing } = numbers;
  const { limits } = words.indicator;
  const target = words.phrase;
  const atLimit = observed !== undefined && (observed === limits?.min || observed === limits?.max);
  const broken = answer.state === 'breached';
  const units = counted(told);
  // Where the counts decide otherwise than the percentage as it is printed, they are told and not the percentage.
  const byCounts = units.length > 0 && margin !== undefined && margin >= 0 === broken;
  return [
    ...(byCounts
      ? [...units, broken ? say.countedShort({ target }) : say.countedMet({ target })]
      : when(found, (v) =>
          broken
            ? say.holdBroken({ ...v, target })
            : // What is required has just been said.
              answer.flags.includes('met-at-baseline')
              ? say.now(v)
              : say.holdKept({ ...v, target }),
        )),
    ...compared(told, numbers),
    ...(periodsMet === undefined
      ? []
      : [
          say.hold({
            due: formatCount(periodsDue, locale),
            met: formatCount(periodsMet, locale),
            all: periodsMet >= periodsDue,
            missing: periodsMissing ? formatCount(periodsMissing, locale) : null,
          }),
        ]),
    ...(margin === undefined || byCounts || (atLimit && margin >= 0)
      ? []
      : margin > 0
        ? [say.margin({ margin: words.difference(margin) })]
        : margin === 0
          ? when(!broken, say.noMargin)
          : [say.shortfall({ gap: words.difference(-margin), beyond: isAbove(answer) })]),
    ...(answer.flags.includes('thin-margin') ? [say.thinMargin({ ends: words.deadline !== null })] : []),
  ];
}

/** The value that the one judged is compared with, and whose it is. */
function compared({ programme, locale, say, words }: Told, { compared: value }: Numbers): string[] {
  const place = programmeIndex(programme).places.get(words.target.compareWith?.place);
  return value === undefined
    ? []
    : [
        say.compared({
          value: formatPrinted({ value }, words.indicator, locale),
          whose: place === undefined ? null : (pickText(place.title, locale, programme.languages)?.text ?? place.id),
        }),
      ];
}

function cumulative(told: Told, { numbers }: BecauseOf<'cumulative-complete' | 'cumulative-bound'>): string[] {
  const { locale, say, words, found } = told;
  const { indicator, phrase } = words;
  return [
    ...when(found, (v) =>
      say.cumulative({
        ...v,
        expected: formatComputed(numbers.expected, indicator, locale, { from: words.from }),
        target: phrase,
      }),
    ),
    ...missing(told, numbers),
  ];
}

function direction({ say, words }: Told, { numbers: { slope, lastChange } }: BecauseOf<'direction'>): string[] {
  const wanted = words.indicator.direction;
  if (wanted === 'none') return [];
  return [say.direction({ wanted, slope: words.change(slope), last: words.change(lastChange) })];
}

/** What can be said where nothing can be judged: where it stands, and what is missing. */
function unjudged(told: Told): string[] {
  const { answer, locale, say, words, found } = told;
  const { reason } = answer.because;
  const { inTotal } = words;
  const units = counted(told);
  return [
    ...(units.length > 0 ? units : when(found, inTotal ? say.nowInTotal : say.now)),
    ...when(answer.lastKnown, ({ date, ...known }) =>
      say.lastKnown({ date: formatLastDay(date, locale), word: stateWord(known, locale) }),
    ),
    ...(reason === 'comparison-not-published'
      ? nothingBeside(told)
      : when(reason, (why) =>
          (answer.state === 'invalid' ? say.mustBeMended : say.cannotJudge)({ reason: reasonText(why, locale) }),
        )),
  ];
}

/** Of which time the value is missing that another one is to be compared with. */
function nothingBeside({ answer, locale, say, words }: Told): string[] {
  const { indicator, target } = words;
  return when(answer.because.dates.period, (period) => {
    const other = target.compareWith?.place === undefined ? aYearBefore(period) : period;
    return say.nothingBeside({ period: countedPeriod({ period: other }, indicator, locale) });
  });
}

function aYearBefore(period: string): string {
  const before = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace('-02-29', '-02-28');
  return period.split('/').map(before).join('/');
}

/** What has come since for a part of a period: shown, not judged. */
function partOfPeriod({ answer, programme, locale, say, words }: Told): string[] {
  const source = programmeIndex(programme).observations.get(laterPart(answer)?.id);
  if (!source || source.value === null) return [];
  const { indicator } = words;
  return [
    say.partOfPeriod({
      value: formatPrinted(
        { ...asPrinted(source.value, source), qualifier: source.qualifier },
        indicator,
        locale,
        'spoken',
      ),
      period: countedPeriod(source, indicator, locale),
      whole: wholeOf(indicator, words.target),
    }),
  ];
}

function wholeOf({ timeBasis, frequency }: Indicator, { kind, per }: Target): Whole {
  if (kinds[kind].adds === 'in-each-period' && (per === 'month' || per === 'quarter' || per === 'half-year'))
    return per;
  return timeBasis === 'year-to-date' || frequency === 'once' || frequency === 'irregular' ? 'year' : frequency;
}
