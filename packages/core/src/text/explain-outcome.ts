import type { Answer } from '../answer/answer.ts';
import type { Indicator, Programme, Target, Unit } from '../generated/types.ts';
import { decimalsOf } from '../math/decimals-of.ts';
import { formatChange } from './format-change.ts';
import { formatDate } from './format-date.ts';
import { formatDifference } from './format-difference.ts';
import { formatNumber } from './format-number.ts';
import { formatValue } from './format-value.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';
import { reasonText } from './reason-text.ts';
import { sentencesFor } from './sentences/sentences-for.ts';
import { stateWord } from './state-word.ts';
import { targetValuePhrase } from './target-phrase.ts';

/** The words an outcome sentence is built from, each undefined where the judgement has no such number. */
interface Words {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly phrase: string;
  readonly value: string | undefined;
  readonly period: string | undefined;
  readonly gap: string | undefined;
  readonly deadline: string | null;
  readonly baseline: string | undefined;
  readonly difference: (value: number) => string;
  readonly change: (value: number) => string;
}

/** A relative change is in per cent whatever the unit of the values. */
const percent: Unit = { label: { en: '%' }, kind: 'plain' };

const wordsOf = (answer: Answer, programme: Programme, locale: Locale): Words => {
  const target = programme.targets.find(({ id }) => id === answer.id);
  const indicator = programme.indicators.find(({ id }) => id === target?.indicator);
  if (!target || !indicator) throw new RangeError(`explain requires an item of the programme, got ${answer.id}`);
  const { numbers, dates, used } = answer.because;
  const { unit, precision } = indicator;
  const decimals = Math.max(
    ...[numbers.observed, numbers.target, numbers.baseline, 0].map((n) => (n === undefined ? 0 : decimalsOf(n))),
  );
  const difference = (value: number): string => formatDifference(value, unit, locale, decimals);
  // One decimal more than the values have: a yearly rate is finer than they are.
  const change = (value: number): string => formatChange(value, unit, locale, Math.min(decimals + 1, 4));
  const observation = used.find(({ kind }) => kind === 'observation');
  const source = programme.observations?.find(({ id }) => id === observation?.id);
  const yearly = target.relative?.base === 'previous-period' ? target.relative.as : undefined;
  const whole = answer.because.method === 'cumulative';
  const qualifier = whole ? (answer.flags.includes('lower-bound') ? 'at-least' : 'exact') : source?.qualifier;
  const value = yearly ? numbers.lastChange : (numbers.observed ?? numbers.observedLow);
  const spoken =
    targetValuePhrase(target, indicator, locale) ||
    (pickText(target.quantity, locale, programme.languages)?.text ?? '');
  return {
    target,
    indicator,
    phrase: spoken,
    value:
      value === undefined
        ? undefined
        : yearly
          ? formatChange(value, yearly === 'percent' ? percent : unit, locale, Math.max(decimals, 1))
          : formatValue(value, unit, locale, { precision, qualifier, spoken: true }),
    period: dates.period === undefined ? undefined : formatDate(dates.period, locale),
    gap: numbers.gap === undefined || numbers.gap <= 0 ? undefined : difference(numbers.gap),
    deadline: dates.deadline === undefined ? null : formatDate(target.deadline ?? dates.deadline, locale),
    baseline: numbers.baseline === undefined ? undefined : formatValue(numbers.baseline, unit, locale, { precision }),
    difference,
    change,
  };
};

const share = (value: number, locale: Locale): string =>
  `${formatNumber(value * 100, locale, { precision: 0, round: true })}%`;

/** The sentences about a target, in the order in which a reader asks: where it stands, how that compares, what is missing. */
export const explainOutcome = (answer: Answer, programme: Programme, locale: Locale): string[] => {
  const say = sentencesFor(locale);
  const words = wordsOf(answer, programme, locale);
  const { because, flags, state } = answer;
  const { numbers, dates, rule } = because;
  const value = words.value ?? '';
  const period = words.period ?? '';
  const held =
    flags.includes('met-at-baseline') && words.baseline !== undefined
      ? [say.metAtBaseline({ baseline: words.baseline, target: words.phrase })]
      : [];
  const assumed = because.assumed
    ? [
        say.assumed({
          reading: targetValuePhrase(
            { ...words.target, comparator: because.assumed === 'at-least' ? 'ge' : 'le' },
            words.indicator,
            locale,
          ),
        }),
      ]
    : [];
  const missing = numbers.periodsMissing ? formatNumber(numbers.periodsMissing, locale) : null;
  const counted =
    numbers.numerator !== undefined && numbers.denominator !== undefined
      ? [
          say.counted({
            numerator: formatNumber(numbers.numerator, locale),
            denominator: formatNumber(numbers.denominator, locale),
          }),
        ]
      : [];

  switch (rule) {
    case 'standing':
      return [
        say.standing({
          word: stateWord(answer, locale),
          reason: pickText(words.target.standing?.reason, locale, programme.languages)?.text ?? '',
        }),
      ];
    case 'before-period':
      return [say.notDue({ from: dates.start ? formatDate(dates.start, locale) : null, deadline: words.deadline })];
    case 'no-data': {
      const passed =
        flags.includes('past-due') && words.deadline ? [say.deadlinePassed({ deadline: words.deadline })] : [];
      const stated = words.target.rule
        ? [say.plainRule({ rule: pickText(words.target.rule, locale, programme.languages)?.text ?? '' })]
        : [];
      return [...stated, say.noData({ baseline: words.baseline ?? null }), ...passed];
    }
    case 'met': {
      const first =
        dates.firstMet && dates.firstMet !== dates.period
          ? [say.metFirst({ period: formatDate(dates.firstMet, locale) })]
          : [];
      const unconfirmed = flags.includes('not-confirmed-at-deadline') ? [say.notConfirmed()] : [];
      return [
        ...held,
        say.met({ value, period, target: words.phrase }),
        ...first,
        ...counted,
        ...unconfirmed,
        ...assumed,
      ];
    }
    case 'lapsed':
      return [
        say.lapsed({
          value,
          period,
          target: words.phrase,
          firstMet: dates.firstMet ? formatDate(dates.firstMet, locale) : '',
        }),
        ...assumed,
      ];
    case 'after-deadline':
      return state === 'awaiting-final'
        ? [
            say.awaitingFinal({
              months: numbers.monthsWaiting === undefined ? null : formatNumber(numbers.monthsWaiting, locale),
              value: words.value ?? null,
              period: words.period ?? null,
            }),
          ]
        : [say.missed({ value, period, target: words.phrase, gap: words.gap ?? null }), ...counted, ...assumed];
    case 'pace': {
      const away =
        flags.includes('moving-away') && words.baseline ? [say.movingAway({ baseline: words.baseline, value })] : [];
      const pace =
        numbers.progress !== undefined && numbers.elapsed !== undefined && away.length === 0
          ? [say.pace({ progress: share(numbers.progress, locale), elapsed: share(numbers.elapsed, locale) })]
          : [];
      const gap = words.gap ? [say.gap({ gap: words.gap, deadline: words.deadline })] : [];
      const rate =
        numbers.achievedPerYear !== undefined && numbers.requiredPerYear !== undefined
          ? [
              say.rate({
                achieved: words.change(numbers.achievedPerYear),
                required: words.change(numbers.requiredPerYear),
              }),
            ]
          : [];
      return [...away, ...pace, ...gap, ...rate, ...counted, ...assumed];
    }
    case 'hold':
    case 'hold-ended': {
      const broken =
        state === 'breached' && words.value ? [say.holdBroken({ value, period, target: words.phrase })] : [];
      const kept = state !== 'breached' && words.value ? [say.now({ value, period })] : [];
      const periods =
        numbers.periodsDue === undefined || numbers.periodsMet === undefined
          ? []
          : [
              say.hold({
                due: formatNumber(numbers.periodsDue, locale),
                met: formatNumber(numbers.periodsMet, locale),
                missing,
              }),
            ];
      const margin =
        numbers.margin === undefined
          ? []
          : numbers.margin >= 0
            ? [say.margin({ margin: words.difference(numbers.margin) })]
            : [say.shortfall({ gap: words.difference(-numbers.margin) })];
      return [...held, ...kept, ...broken, ...periods, ...margin, ...counted, ...assumed];
    }
    case 'cumulative-complete':
    case 'cumulative-bound': {
      const expected =
        numbers.expected === undefined
          ? null
          : formatValue(numbers.expected, words.indicator.unit, locale, { precision: 1, round: true });
      return [
        say.cumulative({ value, period, expected, target: words.phrase }),
        ...(missing ? [say.missingPeriods({ count: missing })] : []),
        ...assumed,
      ];
    }
    case 'direction':
      return numbers.slope === undefined
        ? []
        : [
            say.direction({
              slope: words.change(numbers.slope),
              last: numbers.lastChange === undefined ? null : words.change(numbers.lastChange),
            }),
          ];
    case 'done':
    case 'due':
    case 'reported':
      return [];
    case 'inputs':
    case 'no-pace': {
      const now = words.value && words.period ? [say.now({ value, period })] : [];
      return [...now, ...(because.reason ? [say.cannotJudge({ reason: reasonText(because.reason, locale) })] : [])];
    }
  }
};
