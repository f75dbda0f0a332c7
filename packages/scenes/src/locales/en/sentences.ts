import type { Sentences } from '../../text/sentences/sentences.ts';

const wholes = { year: 'year', 'half-year': 'half-year', quarter: 'quarter', month: 'month' } as const;

export const sentences: Sentences = {
  join: (sentences) => sentences.join(' '),
  standing: ({ word, reason }) => (reason === '' ? `${word}.` : `${word}: ${reason}.`),
  notDue: ({ from, deadline }) =>
    from ? `Counts from ${from}; it has not begun.` : deadline ? `Due by ${deadline}; not due yet.` : 'Not due yet.',
  noData: ({ baseline }) =>
    baseline
      ? `It started at ${baseline}; our sources give no later value.`
      : 'Our sources give neither a baseline nor a later value.',
  noReport: () => 'Our sources give no progress report.',
  deadlinePassed: ({ deadline }) => `The deadline (${deadline}) has passed.`,
  met: ({ value, period, target }) => `${upper(value)} ${when(period)}: the target (${target}) is met.`,
  metInTotal: ({ value, period, target }) => `${upper(value)} in total up to ${period}: the target (${target}) is met.`,
  metFirst: ({ period }) => `It was first met ${when(period)}.`,
  metEarly: ({ deadline }) => `That is before the deadline (${deadline}).`,
  metLate: ({ deadline }) => `By then the deadline (${deadline}) had passed.`,
  notConfirmed: () => 'No final value for the deadline period confirms it.',
  rateOnly: ({ period, rate, of }) =>
    `${of === 'works' ? 'The works stood at' : of === 'tasks' ? 'Of the tasks' : 'The completion rate was'} ${rate}${of === 'tasks' ? ' were done' : ''} ${when(period)}; our sources give only this rate, no value.`,
  lapsed: ({ value, period, target, firstMet }) =>
    `The target (${target}) was met ${when(firstMet)}; ${when(period)} it stood at ${value}, which does not meet it.`,
  missed: ({ value, period, target, gap, beyond }) =>
    `${upper(value)} ${when(period)}: the target (${target}) ${short(gap, beyond)}.`,
  missedInTotal: ({ value, period, target, gap, beyond }) =>
    `${upper(value)} in total up to ${period}: the target (${target}) ${short(gap, beyond)}.`,
  awaitingFinal: ({ months: gone }) =>
    `The deadline ${gone === null ? 'has passed' : gone === '0' ? 'passed less than a month ago' : `passed ${months(gone)} ago`}; our sources give no final value for it.`,
  latest: ({ value, period }) => `The latest value: ${value} ${when(period)}.`,
  latestInTotal: ({ value, period }) => `The latest value: ${value} in total up to ${period}.`,
  cannotJudge: ({ reason }) => `It cannot be judged yet: ${reason}.`,
  nothingBeside: ({ period }) => `It cannot be judged yet: our sources give no value for ${period} to compare with.`,
  mustBeMended: ({ reason }) => `The data need correcting: ${reason}.`,
  now: ({ value, period }) => `${upper(value)} ${when(period)}.`,
  nowInTotal: ({ value, period }) => `${upper(value)} in total up to ${period}.`,
  pace: ({ date, progress, elapsed }) =>
    `${upper(at(date))}: ${progress} of the way covered, ${elapsed === null ? 'nothing expected yet' : `${elapsed} expected then`}.`,
  wholes: ({ date, expected }) => `The plan expects ${expected} ${at(date)}, counted in wholes.`,
  noWholeYet: ({ date }) => `Counted in wholes, no progress was expected yet ${at(date)}.`,
  noPath: () => 'The plan does not say how it is to go, so nothing is late before its deadline.',
  overshot: ({ value, period, target, gap }) =>
    `${upper(value)} ${when(period)}: past the target (${target})${gap ? ` by ${gap}` : ''}.`,
  beyondRange: () => 'That is better than the far end of the range.',
  lastKnown: ({ date, word }) => `It could last be judged ${at(date)}: ${word}.`,
  movingAway: ({ baseline, value }) => `From ${baseline} to ${value}: away from the target.`,
  gap: ({ gap, deadline }) => (deadline ? `${upper(gap)} still to go by ${deadline}.` : `${upper(gap)} still to go.`),
  rate: ({ date, achieved, asOf, required }) =>
    `Up to ${date} ${achieved} a year on average${required === null ? '' : `; from ${asOf} on it takes ${required} a year`}.`,
  metAtBaseline: ({ baseline, target }) =>
    `It started at ${baseline}, which already satisfied the target (${target}), so what counts is holding it, not a share of the way.`,
  hold: ({ due, met, all, missing }) =>
    all
      ? due === '1'
        ? 'Met in the one period due.'
        : `Met in all ${due} periods due.`
      : `Met in ${met} of ${periods(due)} due${missing ? `; ${missing} without a value` : ''}.`,
  margin: ({ margin }) => `The latest margin is ${margin}.`,
  noMargin: () => 'That is just enough, with nothing in hand.',
  thinMargin: ({ ends }) =>
    `If it goes on changing as in recent years, the margin may not last ${ends ? 'until the deadline' : 'another year'}.`,
  onlyFor: (names) => `For ${names.join(', ')} only.`,
  atTheLine: () => 'That is exactly at the line, and the line itself is not enough.',
  shortfall: ({ gap, beyond }) => `It ${beyond ? 'is over' : 'falls short'} by ${gap}.`,
  compared: ({ whose, value }) =>
    whose === null ? `A year before it was ${value}.` : `In the same period it was ${value} in ${whose}.`,
  holdKept: ({ value, period, target }) => `${upper(value)} ${when(period)}: the requirement (${target}) is met.`,
  holdBroken: ({ value, period, target }) => `${upper(value)} ${when(period)}: the requirement (${target}) is not met.`,
  cumulative: ({ value, period, expected, target }) =>
    `${upper(value)} in total up to ${period}; by then ${expected} would be expected; the target is ${target}.`,
  correctedDown: ({ before }) =>
    `The total published before was ${before}; it was corrected downwards, and the latest one is judged.`,
  partOfPeriod: ({ value, period, whole }) =>
    `${upper(when(period))}: ${value}; the whole ${wholes[whole]} is not out yet.`,
  beforeStart: ({ value, period }) => `The latest value from before it counts: ${value} ${when(period)}.`,
  estimated: ({ value, period }) =>
    `The estimate for ${period} is ${value}; until that is over it is shown and not judged.`,
  missingPeriods: ({ count }) =>
    `${periods(count)} ${count === '1' ? 'has' : 'have'} no value, so only a lower bound can be given.`,
  onlyBound: () => 'The value is only a bound; it is judged by what it proves.',
  done: ({ date, late, early }) =>
    `Done ${when(date)}${late ? `, ${days(late)} after the deadline` : ''}${early ? `, ${days(early)} before the deadline` : ''}.`,
  lateDone: ({ deadline }) => `By then the deadline (${deadline}) had passed.`,
  earlyDone: ({ deadline }) => `That is before the deadline (${deadline}).`,
  timingUnknown: ({ deadline }) =>
    `The date is not exact enough to tell whether it was done by the deadline (${deadline}).`,
  started: () => 'There is a record of a start.',
  due: ({ date, soon }) => (date ? `Planned for ${date}${soon ? ', due soon' : ''}.` : 'The text states no deadline.'),
  notDone: ({ date, sourced }) =>
    sourced
      ? `Due ${date}; public documents show that it was not done by then.`
      : `Due ${date}; it was declared as not done by then.`,
  reported: ({ party, period, claim, declared }) =>
    `${upper(party)} ${declared ? 'declares' : 'reports, with a public document,'} for ${period}: ${claim}.`,
  expected: ({ date }) => `The unit expects to finish ${when(date)}; that is not used in judging.`,
  setAnew: ({ date, target }) => `From ${date} on it is ${target}; there is no value of a later period yet. `,
  adjusted: ({ target, deadline, word, document }) =>
    `It was changed${document === null ? '' : ` by ${document}`}; first it was ${[target, deadline && `due by ${deadline}`].filter(Boolean).join(', ')}${word === null ? '' : `, against which it would read “${word}”`}.`,
  inEach: ({ each, asked }) => `${asked} ${each}`,
  reportTooOld: () => 'There is no report for the latest period.',
  direction: ({ wanted, slope, last }) =>
    `The target states only a direction (${wanted === 'up' ? 'higher' : 'lower'} is better). Overall ${slope} a year; lately ${last}.`,
  assumed: ({ reading }) => `The text gives only the number; it is read here as “${reading}”.`,
  provisional: () => 'The value used is provisional.',
  stale: ({ period }) => `Our sources give nothing newer than ${period}.`,
  caveat: ({ reason }) => `Note: ${reason}.`,
  counted: ({ what, numerator, denominator, period }) =>
    `${numerator === denominator ? 'All' : `${numerator} of`} ${denominator}${what === '' ? '' : ` ${what}`} comply ${when(period)}.`,
  excluded: ({ number, met, reason }) =>
    `${number} more ${number === '1' ? 'is' : 'are'} not counted${met ? ` (${met} of them would comply)` : ''}: ${reason}.`,
  countedMet: ({ target }) => `The target (${target}) is met.`,
  countedShort: ({ target }) => `The target (${target}) was not met.`,
  plainRule: ({ rule }) => `What is required: ${rule}.`,
};

function upper(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** “on 3 June 2025”, “in June 2025”, “in the first half of 2025”, “from 2021 to 2025”. */
function when(date: string): string {
  return date.includes(' to ')
    ? `from ${date}`
    : /^\d{1,2} /.test(date)
      ? `on ${date}`
      : /^(?:first|second) half/.test(date)
        ? `in the ${date}`
        : `in ${date}`;
}

function months(count: string): string {
  return count === '1' ? '1 month' : `${count} months`;
}
function days(count: string): string {
  return count === '1' ? '1 day' : `${count} days`;
}
function periods(count: string): string {
  return count === '1' ? '1 period' : `${count} periods`;
}

function short(gap: string | null, beyond: boolean): string {
  return gap === null ? 'was not met' : `was ${beyond ? 'exceeded' : 'missed'} by ${gap}`;
}

/** “at the end of 2021”, “on 3 June 2021”. */
function at(date: string): string {
  return `${date.startsWith('the ') ? 'at' : 'on'} ${date}`;
}
