import type { Report, Flag, Judgeable, Reason, State, Variant, Target } from '@onemetre/core';
import type { Difference, Incomparable, VerdictClass } from '@onemetre/core/robustness';
import type { OwnGap } from '../../text/gap-text.ts';
import type { NotEvaluable } from '@onemetre/core/methods';
import type { SuccessionWords } from '../../text/succession-text.ts';
import type { Comparison } from '../../text/target-phrase.ts';
import type { VerdictNotes } from '../../text/verdict-note.ts';

export const claimWords: Readonly<Record<Report['claim'], string>> = {
  started: 'started',
  'under-way': 'under way',
  done: 'done',
  recurring: 'carried on regularly',
  unfinished: 'not finished',
  stopped: 'stopped',
  cancelled: 'cancelled',
};

/** Why a published method says something else than our rules, by code. */
export const differenceTexts: Readonly<Record<Difference, string>> = {
  'hold-target': 'this is a level to be kept; the method looks at the change and not at the line',
  'deadline-passed': 'the deadline has passed; the method still judges by speed',
  'zero-baseline': 'it starts from zero, where no growth rate exists; the method cannot tell, or takes 0.001',
  'zero-target': 'the target is zero; the method takes 0.001, or requires all to go each year',
  'first-value-as-baseline': 'there is no usable baseline; the method starts from the first value',
  'no-target': 'there is no value to reach; the method looks at growth alone',
  'growth-against-straight-line': 'the method compares growth rates per year, our rules a straight path',
  'projection-against-pace':
    'the method asks where the trend will end, our rules how far it should have come on the day of its value',
  'other-cut-offs': 'the method draws the lines between its answers elsewhere',
  'interim-targets': 'our path runs through the interim targets, that of the method from start to end',
  tolerance: 'within 5 % of the whole way our rules count it as on track',
  'time-in-years': 'the method counts time in years, our rules in days',
};

export const incomparableTexts: Readonly<Record<Incomparable, string>> = {
  'set-aside': 'this item is not judged',
  faulty: 'faulty data',
  'no-single-number': 'targets of this kind have no single number to compare',
  'count-incomplete': 'the count is not complete',
  'no-observation': 'no data',
  'no-target-value': 'no single value to reach',
  'no-direction': 'no direction',
  'no-deadline': 'no deadline',
};

export const verdictWords: Readonly<Record<VerdictClass, string>> = {
  good: 'met or on track',
  behind: 'behind',
  failing: 'well behind or not met',
  unknown: 'cannot be said',
};

export const clausesJoined: (clauses: readonly string[]) => string = (clauses) =>
  `What would change it: ${clauses.join('; ')}.`;

/** The words for each flag, in the order of `flags`. */
export const flagWords: Readonly<Record<Flag, string>> = {
  early: 'early',
  late: 'late',
  'moving-away': 'moving away',
  overshot: 'past the target',
  'beyond-range': 'better than the range',
  'thin-margin': 'thin margin',
  'due-soon': 'due soon',
  'past-due': 'past due',
  provisional: 'provisional figure',
  stale: 'older data',
  'lower-bound': 'judged by the lower bound',
  'at-the-line': 'exactly at the line',
  'met-at-baseline': 'met at the start',
  'not-confirmed-at-deadline': 'not confirmed at the deadline',
  'timing-unknown': 'date of completion unclear',
  declared: 'declared',
  'corrected-down': 'corrected down',
  adjusted: 'target adjusted',
};

export const gapTexts: Readonly<Record<OwnGap, string>> = {
  'no-owner': 'our sources name no unit for it',
  'no-lead': 'units are named, but not which one leads',
  'no-source': 'its place in the sources is not given',
  'no-target': 'the indicator has no target',
  'nothing-to-judge': 'it has no target, task or project that could be judged',
  'comparison-not-stated': 'only a number is given, not whether at least or at most',
  'no-rhythm': 'no regular reporting period is stated',
};

export const judgeableTexts: Readonly<Record<Judgeable, string>> = {
  nothing: 'nothing',
  'by-report': 'by reports alone',
  done: 'whether it is done',
  'done-in-time': 'whether it is done in time',
  met: 'whether it is met',
  'met-in-time': 'whether it is met in time',
  share: 'the share of units that comply',
  kept: 'whether it is kept',
  direction: 'the direction',
  'on-the-way': 'how far it is on its way',
};

export const furtherPlaces: (count: number) => string = (count) => ` In ${count} places.`;

/** Why a published method has no answer, by code. */
export const notEvaluableTexts: Readonly<Record<NotEvaluable, string>> = {
  'no-value': 'there is no value',
  'too-few-values': 'too few have data',
  'missing-value': 'a value is missing',
  'value-is-zero': 'a value is zero',
  'value-not-positive': 'values must be above zero',
  'weight-negative': 'a weight is negative',
  'weights-sum-to-zero': 'the weights sum to zero',
  'bounds-equal': 'both ends are the same',
  'no-spread': 'all values are the same',
  'out-of-range': 'the result is beyond the range of numbers',
  'no-data': 'there are no data',
  'single-value': 'there is no value after the start',
  'duplicate-years': 'there are two values for one time',
  'no-baseline': 'there is no starting value',
  'base-year-after-data': 'the start is after all data',
  'baseline-contradicts-series': 'the starting value is not that of the data',
  'no-target': 'there is no value to reach',
  'no-target-year': 'there is no target year',
  'target-year-not-after-baseline': 'the target year is not after the start',
  'no-direction': 'the direction is not said',
  'zero-baseline': 'it starts from zero, where no growth rate exists',
  'negative-baseline': 'it starts below zero, where a growth rate points the wrong way',
  'sign-change': 'the values change sign, where no growth rate exists',
  'target-sign-change': 'start and target have different signs, where no growth rate exists',
  'target-equals-baseline': 'the target is the start, so that there is no way to go',
  'share-outside-limits': 'a share is not between nothing and the whole',
  'needs-judgement': 'series of growth rates are for people to judge',
  'no-bounds': 'there are no bounds',
  'bounds-out-of-order': 'bounds and thresholds are not in order',
  'no-threshold': 'there is no threshold',
  'no-scored-series': 'no series has a score',
  'input-missing': 'an input is missing',
};

/** A clause for each reason, without a full stop, so that it can stand in a sentence or in a list. */
export const reasonTexts: Readonly<Record<Reason, string>> = {
  'no-observation': 'our sources give no value',
  'no-report': 'our sources give no progress report',
  'no-baseline': 'our sources give no baseline',
  'baseline-undated': 'the baseline has no date',
  'baseline-label-differs': 'the baseline goes by another name than the indicator',
  'baseline-basis-differs': 'the baseline counts on another basis than the indicator',
  'baseline-is-bound': 'the baseline is only a bound',
  'baseline-after-deadline': 'the baseline is not earlier than the deadline',
  'no-deadline': 'the text states no deadline',
  'no-direction': 'it is not stated whether higher or lower is better',
  'no-unit': 'the unit is missing',
  'no-target-value': 'the target has no number',
  'no-tolerance': 'how far “about” reaches is not stated',
  'no-denominator': 'the denominator is missing',
  'no-start': 'the start is not stated',
  'nothing-to-cover': 'there is nothing to cover',
  'direction-contradicts-comparator': 'the indicator’s direction contradicts the target’s comparison',
  'target-on-wrong-side': 'the target lies on the wrong side of the baseline',
  'bound-straddles-line': 'the value is only a range that reaches across the line',
  'missing-periods': 'some periods have no value',
  'definition-changed': 'the definition changed, so earlier and later values cannot be compared',
  'area-merged': 'areas were merged, so values from before and after cannot be compared',
  'tied-values': 'two different values stand for the same period',
  'alternative-value': 'a differing value from another source, shown and not judged',
  'part-year-value': 'a value for part of a period, shown and not judged',
  'not-released': 'not approved for release',
  'after-as-of': 'later than the date of judgement',
  'before-baseline': 'earlier than the baseline',
  'other-area': 'belongs to another area',
  'other-group': 'belongs to another group',
  superseded: 'replaced by a later value',
  'value-absent': 'there is no value',
  'value-withheld': 'not shown, to protect privacy',
  'value-unreadable': 'the printed value cannot be read',
  'value-not-applicable': 'no task in that period',
  'overlapping-period': 'overlaps a period already counted',
  'needs-two-points': 'values of at least two periods are needed',
  'no-confirmation-at-deadline': 'there is no final value for the deadline period',
  'publication-date-unknown':
    'our sources give no date of publication, so it counts as known from the end of its period',
  'no-change': 'there is no change',
  'report-too-old': 'there is no report for the latest period',
  'baseline-on-the-line': 'the baseline stands exactly on the line, so there is no distance to cover',
  'baseline-zero': 'the baseline is 0, so a percentage of it says nothing',
  'counts-from-zero': 'a count over the plan starts from 0',
  'outside-period': 'outside the period that counts',
  'longer-than-period': 'for longer than the period that is judged',
  'inexact-value': 'the value is only a bound or rounded',
  'more-than-all': 'more units comply than there are',
  'unit-count-differs': 'the number of units differs from the one in the target',
  'no-scale': 'the values do not follow from their counts, so they cannot be combined',
  'computed-from-areas': 'computed from the values of the areas in the file',
  'areas-missing': 'some areas have no value',
  'differs-from-areas': 'the published value differs from the one computed from its areas',
  'no-whole-expected': 'counted in wholes, no progress is expected yet',
  'no-path': 'the plan names no pace on the way',
  'value-too-old': 'the latest value is too old to speak of now',
  'comparison-not-published': 'our sources give no value to compare with',
  'rank-not-defined': 'it is not stated who ranks, and out of how many',
  'counts-not-given': 'the counts are not given, so the percentage is judged as published',
  'share-excludes': 'some units are left out for the reason given',
  discontinued: 'the indicator is no longer measured',
  'values-prevail': 'the report contradicts the values; the values count',
  'leads-disagree': 'two leading units say different things',
  'superseded-by-lead': 'the leading unit’s word counts',
  'vintage-differs': 'the value is of another census or method',
  'counts-from-document': 'the start is not stated, so values count from the day of the plan’s document',
  'cannot-add-up': 'values at a point in time, averages and rates do not add up',
  'starts-inside-year':
    'the target starts inside a year and our sources give no value at its start, so that year is left out',
  'derived-from-rate': 'the value is derived from the printed completion rate',
  'rate-only': 'only a completion rate is given, no value',
  'change-without-document': 'a change without a document does not count',
  'value-below-zero': 'a count cannot be below 0',
  'final-before-end': 'marked as final before its period ended',
  'not-of-units': 'it is not the share of units that comply',
  'other-place': 'belongs to another place, for comparison only',
  'total-from-parts': 'computed from the values of its groups',
  'groups-missing': 'some groups have no value',
  'differs-from-groups': 'the published value differs from the one computed from its groups',
};

/** The word for each state, in the order of `states`; a test keeps the two in step. */
export const stateWords: Readonly<Record<State, string>> = {
  achieved: 'Achieved',
  ahead: 'Ahead',
  'on-track': 'On track',
  'at-risk': 'Behind',
  'off-track': 'Well behind',
  missed: 'Not met on time',
  holding: 'Holding',
  recovered: 'Recovered',
  breached: 'Not held',
  lapsed: 'Met once, not now',
  improving: 'Improving',
  'mixed-up': 'Better overall, worse lately',
  'mixed-down': 'Better lately',
  worsening: 'Worsening',
  'under-way': 'Under way',
  ongoing: 'Ongoing',
  'not-started': 'Not started',
  'not-due': 'Not due yet',
  'not-applicable': 'No task here',
  withdrawn: 'Withdrawn',
  'no-data': 'No data',
  'awaiting-final': 'Due, awaiting final figure',
  'not-assessable': 'Cannot be judged',
  withheld: 'Not shown',
  invalid: 'Faulty data',
};

/** The words of a state's variants; 序时进度 speaks of elapsed time, so it is said of counts that add up alone. */
export const variantWords: Readonly<Record<Variant, Partial<Record<State, string>>>> = {
  slight: { 'at-risk': 'Slightly behind' },
  overshot: { 'off-track': 'Beyond the range' },
  'past-number': { 'off-track': 'Not the number set' },
  elapsed: {},
  aspired: { missed: 'Aspired target not met', breached: 'Aspired target not met', lapsed: 'Aspired target not met' },
};

export const successionWords: SuccessionWords = {
  now: { parties: (name) => `now carried by ${name}`, areas: (name) => `now part of ${name}` },
  since: {
    parties: ({ name, date, document }) => `carried by ${name} since ${date}, by: ${document}`,
    areas: ({ name, date, document }) => `part of ${name} since ${date}, by: ${document}`,
  },
};

export const comparisonWords: Readonly<Record<Target['comparator'], Comparison>> = {
  ge: (value) => `at least ${value}`,
  gt: (value) => `over ${value}`,
  le: (value) => `at most ${value}`,
  lt: (value) => `under ${value}`,
  eq: (value) => `exactly ${value}`,
  range: (value) => value,
  approx: (value, tolerance) => (tolerance === undefined ? `about ${value}` : `${value} give or take ${tolerance}`),
  within: (value) => `within ${value}`,
  'not-stated': (value) => value,
};

/** How the words of a source show that they compare in this way: then our own reading beside them says nothing new. */
export const comparisonSigns: Readonly<Record<Target['comparator'], RegExp>> = {
  ge: /or more|or above|at least|not less|not below|not fewer|no less|no fewer|≥|>=/,
  gt: /\b(?:over|above)\b|(?:^|[^ ]|(?:^|[^o]) |(?:^|[^n])o )(?:more|higher|greater) than|exceed|>(?!=)/,
  le: /or less|or below|or fewer|at most|not more|not over|not above|no more|not exceed|≤|<=/,
  lt: /\b(?:under|below)\b|(?:^|[^ ]|(?:^|[^o]) |(?:^|[^n])o )(?:less|lower|fewer) than|<(?!=)/,
  eq: /^(?!.*(?:more|less|fewer|over|under|above|below|most|least|about))/,
  range: /^/,
  approx: /about|around|plus or minus/,
  within: /within/,
  'not-stated': /^(?!)/,
};

export const verdictNotes: VerdictNotes = {
  general: 'Judged by One Metre’s general rules, not by an official assessment.',
  adopted: ({ body, document }) => `Judged by the rules that ${body} adopted (${document}).`,
  differs: ({ name, value, general }) => `Set apart from the general rules: ${name} ${value} instead of ${general}.`,
};

const partWords: Readonly<Record<string, string>> = { 行动: 'Action ', 任务: 'Task ', 附录: 'Annex ' };

/** 十二 is 12; the numbers of a plan go up to 99. */
const chineseNumber = (written: string): string => {
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['〇', written];
  const digit = (sign: string): number => '〇一二三四五六七八九'.indexOf(sign);
  return String(10 * (tens === '' ? 1 : digit(tens)) + (ones === '' ? 0 : digit(ones)));
};

/** The number of a domain or an action; as printed where it holds more than a number and such a word. */
export const numberWords: (printed: string) => string = (printed) => {
  const told = printed
    .replace(/^(?:行动|任务|附录)/, (word) => partWords[word] as string)
    .replace(/[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]/, chineseNumber)
    .trim();
  return /\p{Script=Han}/u.test(told) ? printed : told;
};
