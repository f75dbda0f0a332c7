import {
  asksEachChange,
  kinds,
  methods,
  type Answer,
  type Indicator,
  type Programme,
  type Target,
  type Text,
} from '@onemetre/core';
import { lastDay } from '@onemetre/core/time';
import { countedUnit } from '../counted-unit.ts';
import { formatCount } from '../format-count.ts';
import { groupNames } from '../group-names.ts';
import type { Locale } from '../locale.ts';
import { childCounting, type Count, type Counting, ratePer } from './child-counting.ts';
import { childDate } from './child-date.ts';
import { childSentencesFor } from './child-sentences-for.ts';
import type { Bound, ChildSentences, Rhythm, Said } from './child-sentences.ts';
import { naturalFrequency } from './natural-frequency.ts';
import { onlyRate } from '../only-rate.ts';
import { standsForChild } from './stands-for-child.ts';

/** Whole things to draw: how many there are, and how many there should be. */
export interface ChildCounts {
  /** The group they are counted in; null where they are things of their own. */
  readonly whole: number | null;
  readonly wanted: number;
  readonly bound: Bound;
  /** null where it is not known. */
  readonly found: number | null;
  /** True where one of the two is rounded. */
  readonly about: boolean;
}

/** What is said to a reader of 8 to 12 years about one target. */
export interface ChildTelling {
  /** What was promised, and by when. */
  readonly promise: readonly string[];
  /** How it stands; empty where nothing is judged. */
  readonly stands: readonly string[];
  readonly counts: ChildCounts | null;
}

/**
 * A target for readers of 8 to 12 years: what was promised, as whole things that can be counted, and how it stands.
 *
 * @param answer absent where nothing is judged: then only the promise is told
 *
 * @example
 * const unit = { label: { 'zh-Hans': '个/千人' }, kind: 'plain', per: 1000 }
 * const indicator = { ...programme.indicators[0], unit }
 * const target = { ...programme.targets[0], kind: 'reach', comparator: 'ge', value: 4.5, deadline: '2025' }
 * tellChild(target, indicator, undefined, programme, 'zh-Hans').promise // => ['每2000个里，至少要有9个。', '说好2025年做到。']
 */
export function tellChild(
  target: Target,
  indicator: Indicator,
  answer: Answer | undefined,
  programme: Programme,
  locale: Locale,
): ChildTelling {
  // As it stood on the date of judgement: a changed target is spoken of as changed.
  const current = answer?.course?.tested ?? answer?.course?.target ?? target;
  const say = childSentencesFor(locale);
  const telling = told({ target: current, indicator, answer, programme, locale, say });
  const names = groupNames(target, programme, locale);
  const beside = [
    ...(current.strength === 'aspired' ? [say.strivenFor()] : []),
    // Two targets of one name are told apart by whom they are for.
    ...(names.length === 0 ? [] : [say.onlyFor(names)]),
  ];
  return { ...telling, promise: [...telling.promise, ...beside] };
}

interface Asked {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly answer: Answer | undefined;
  readonly programme: Programme;
  readonly locale: Locale;
  readonly say: ChildSentences;
}

function told(asked: Asked): ChildTelling {
  const { target, indicator, answer, say } = asked;
  const { doneOrNot, units, onlyWay } = kinds[target.kind];
  const isDelivery = answer && methods[answer.because.method].delivery;
  if (isDelivery || (doneOrNot && !observedOf(asked))) return deliverable(asked);
  if (units && (indicator.unit.kind === 'plain' || answer?.because.numbers.numerator !== undefined))
    return unitsThatComply(asked);
  if (onlyWay && indicator.direction !== 'none')
    return {
      promise: [indicator.direction === 'up' ? say.upward() : say.downward()],
      stands: judged(asked, []),
      counts: null,
    };
  return measured(asked);
}

/** The value that was judged, as it was printed where it is only a bound. */
function observedOf({
  target,
  answer,
  programme,
}: Asked): { readonly value: number; readonly bound: Bound; readonly about: boolean } | null {
  if (!answer || asksEachChange(target)) return null;
  const { numbers, used, method } = answer.because;
  const id = used.find(({ kind }) => kind === 'observation')?.id;
  const source = programme.observations?.find((observation) => observation.id === id);
  const { total } = methods[method];
  const qualifier = total
    ? answer.flags.includes('lower-bound')
      ? 'at-least'
      : 'exact'
    : (source?.qualifier ?? 'exact');
  const value =
    qualifier === 'exact' || total
      ? (numbers.share ?? numbers.observed ?? numbers.observedLow)
      : (source?.value ?? undefined);
  if (value === undefined) return null;
  return {
    value,
    bound: qualifier === 'exact' || qualifier === 'about' ? 'equal' : qualifier,
    about: qualifier === 'about',
  };
}

/** Something that is done or not. */
function deliverable(asked: Asked): ChildTelling {
  const { target, answer, locale, say } = asked;
  const completed = answer?.because.dates.completed;
  const rule = childText(target.rule, locale);
  return {
    promise: [...(rule === '' ? [] : [rule]), ...(target.deadline === null ? [] : dateOf(asked))],
    stands: judged(asked, completed === undefined ? [] : [say.done(childDate(completed, locale))]),
    counts: null,
  };
}

function childText(text: Text | undefined, locale: Locale): string {
  return text?.[`${locale}-x-child`] ?? '';
}

function dateOf({ target, locale, say }: Asked): string[] {
  const { everyPeriod: kept, goesOn } = kinds[target.kind];
  if (target.deadline !== null) {
    const date = childDate(target.deadline, locale);
    return [kept ? say.keep(date) : say.by(date)];
  }
  return goesOn ? [] : [say.noDate()];
}

function judged({ answer, locale }: Asked, found: readonly string[], first: string | null = null): string[] {
  return answer ? standsForChild(answer, found, locale, first) : [];
}

/** How many units do what each of them is to do. */
function unitsThatComply(asked: Asked): ChildTelling {
  const { target, answer, locale, say } = asked;
  const { numerator, denominator } = answer?.because.numbers ?? {};
  if (numerator === undefined || denominator === undefined)
    return { promise: dateOf(asked), stands: judged(asked, []), counts: null };
  const units = say.units({
    done: formatCount(numerator, locale),
    all: formatCount(denominator, locale),
    what: childText(target.perUnit, locale),
  });
  return {
    promise: dateOf(asked),
    stands: judged(asked, [units]),
    counts: { whole: denominator, wanted: denominator, bound: 'equal', found: numerator, about: false },
  };
}

const bounds: Readonly<Record<Target['comparator'], Bound | null>> = {
  ge: 'at-least',
  gt: 'over',
  le: 'at-most',
  lt: 'under',
  eq: 'equal',
  'not-stated': 'equal',
  approx: 'equal',
  range: null,
  within: null,
};

/** The states in which something is still missing. */
const unmet = new Set<string>(['ahead', 'on-track', 'at-risk', 'off-track', 'missed', 'breached', 'lapsed']);

const reached = new Set<string>(['achieved', 'holding', 'recovered']);

function measured(asked: Asked): ChildTelling {
  const { target, indicator, answer, locale, say } = asked;
  const { numbers, dates, method, reason, assumed } = answer?.because ?? {};
  const observed = observedOf(asked);
  const goals =
    target.low !== undefined && target.high !== undefined
      ? [target.low, target.high]
      : asksEachChange(target)
        ? []
        : [target.value ?? numbers?.target].filter((value) => value !== undefined);
  // What it was before it was lowered; an end of a range is only said to have changed.
  const before = goals.length === 1 ? [answer?.adjusted?.value].filter((value) => value !== undefined) : [];
  const bound = assumed ?? bounds[target.comparator];
  // “At least 12, and there are about 12” is true of 12.1 once it is met; “more than 12” is not.
  const apart = bound === 'over' || bound === 'under' || answer === undefined || !reached.has(answer.state);
  const values = [...goals, ...before, ...(observed ? [observed.value] : [])];
  const { counts, whole, noun }: Counting = childCounting(values, indicator.unit, locale, apart);
  const things = (count: number, unit = noun): string =>
    say.things(formatCount(count, locale), countedUnit(unit, count, locale));
  const said = ({ count, exact }: Count, about = false): Said => ({
    count: things(count),
    about: about || !exact,
    none: count === 0,
  });
  const group = (whom: string): string =>
    whole === null
      ? ''
      : say.groupOf({
          whole: formatCount(whole, locale),
          whom,
          among: indicator.unit.kind === 'plain' || indicator.limits?.max === ratePer(indicator.unit),
        });
  const whom = group(childText(indicator.denominator, locale));
  const each: Rhythm | null = kinds[target.kind].adds === 'in-each-period' ? (target.per ?? null) : null;
  const [first, second] = counts;
  const wanted = goals.length === 1 ? first : undefined;
  const found = observed ? counts[counts.length - 1] : undefined;
  // Rounded to the number that is asked for it would read as met: then the counts are told instead.
  if (answer && unmet.has(answer.state) && wanted?.count === found?.count && numbers?.denominator !== undefined)
    return unitsThatComply(asked);
  const original = before.length > 0 ? counts[goals.length] : undefined;

  const promised =
    goals.length === 2 && first && second
      ? [say.between({ group: whom, low: things(first.count, ''), high: things(second.count) })]
      : wanted && bound
        ? [
            say.promise({
              group: whom,
              wanted: said(wanted, target.comparator === 'approx'),
              bound,
              what: childText(indicator.numerator, locale),
              each,
            }),
          ]
        : [];
  const isTotal = method !== undefined && methods[method].total === true && indicator.timeBasis !== 'running-total';
  const now =
    found && observed && dates?.period !== undefined
      ? [
          say.now({
            // A sum runs up to the end of its last period.
            period: childDate(
              isTotal && dates.reference && dates.period.length > 4 ? dates.reference.slice(0, 7) : dates.period,
              locale,
            ),
            group: group(''),
            found: said(found, observed.about),
            bound: observed.bound,
            total: isTotal,
          }),
        ]
      : [];
  const short = wanted && found && answer && unmet.has(answer.state) ? wanted.count - found.count : 0;
  const missing =
    short === 0 ||
    observed?.bound !== 'equal' ||
    bound === 'over' ||
    bound === 'under' ||
    target.comparator === 'approx'
      ? []
      : [
          say.missing({
            count: things(Math.abs(short)),
            about: !(wanted?.exact === true && found?.exact === true) || observed.about,
            fewer: short < 0,
          }),
        ];
  const unknown = answer?.state === 'no-data' && reason === 'no-observation';
  return {
    promise: [...promised, ...dateOf(asked)],
    stands: unknown
      ? [say.reasons['no-observation']]
      : judged(asked, [...now, ...partsOf(asked), ...missing], original ? things(original.count) : null),
    counts:
      wanted && bound && wanted.count > 0
        ? {
            whole,
            wanted: wanted.count,
            bound,
            found: found?.count ?? null,
            about: !wanted.exact || found?.exact === false || observed?.about === true,
          }
        : null,
  };
}

/** The rate of completion that is all there is, as parts of the work. */
function partsOf({ answer, programme, locale, say }: Asked): string[] {
  const latest = answer?.because.rule === 'rate-only' ? onlyRate(answer, programme) : undefined;
  if (!latest) return [];
  const { period, completionRate } = latest;
  const date = childDate(period.length === 4 ? period : lastDay(period).slice(0, 7), locale);
  if (completionRate.rate > 100) return [say.beyondAll(date)];
  const { whole, counts, exact } = naturalFrequency([completionRate.rate], 100);
  return counts.map((count, i) =>
    say.parts({
      date,
      whole: formatCount(whole, locale),
      done: { count: formatCount(count, locale), about: exact[i] !== true, none: completionRate.rate === 0 },
    }),
  );
}
