import type { Bound, ChildSentences, Rhythm, Said } from '../../text/child/child-sentences.ts';

const bounds: Readonly<Record<Bound, string>> = {
  'at-least': 'at least ',
  'at-most': 'at most ',
  over: 'more than ',
  under: 'fewer than ',
  equal: '',
};

const rhythms: Readonly<Record<Rhythm, string>> = {
  day: 'each day',
  week: 'each week',
  month: 'each month',
  quarter: 'every three months',
  'half-year': 'every half year',
  term: 'each school term',
  year: 'each year',
};

export const childSentences: ChildSentences = {
  join: (sentences) => sentences.join(' '),
  things: (count, unit) => (unit === '' ? count : `${count} ${unit}`),
  member: '',
  groupOf: ({ whole, whom }) => `for every ${whole}${whom === '' ? '' : ` ${whom}`}, `,
  promise: ({ group, wanted, bound, what, each }) => {
    const none = wanted.none && (bound === 'at-most' || bound === 'equal');
    const aim = none ? 'none' : `${bounds[bound]}${said(wanted)}${what === '' ? '' : ` ${what}`}`;
    return upper(`${group}there should be ${aim}${each === null ? '' : ` ${rhythms[each]}`}.`);
  },
  between: ({ group, low, high }) => upper(`${group}it should be between ${low} and ${high}.`),
  upward: () => 'This number should go up.',
  downward: () => 'This number should go down.',
  by: (date) => `The plan says: by ${date}.`,
  keep: (date) => `It should stay so until ${date}.`,
  onlyFor: (names) => `This is for ${names.join(', ')}.`,
  noDate: () => 'The plan does not say by which year.',
  now: ({ period, group, found, bound, total }) => {
    const count = found.none ? 'none' : `${bounds[bound]}${said(found)}`;
    return total
      ? `Up to ${period}, there were ${count} in all.`
      : `${upper(when(period))}, ${group}there ${found.count.split(' ')[0] === '1' ? 'was' : 'were'} ${count}.`;
  },
  // A sentence that began with the number would read as the decimals of the one before: “there were 11. 5 …”.
  missing: ({ count, about, fewer }) => {
    const size = `${about ? 'about ' : ''}${count}`;
    return fewer ? `That is ${size} too many.` : `Still needed: ${size}.`;
  },
  units: ({ done, all, what }) => `Of ${all}${what === '' ? '' : ` ${what}`}, ${done} have done it.`,
  parts: ({ date, whole, done }) =>
    `Up to ${date}, ${done.none ? 'none' : said(done)} of ${whole} parts of the work ${done.count === '1' ? 'was' : 'were'} done.`,
  beyondAll: (date) => `Up to ${date}, more was done than planned.`,
  done: (date) => `It was done ${when(date)}.`,
  planned: (date) => `The plan says: done by ${date}.`,
  lastKnown: ({ date, stood }) => `The number of ${date} said: ${stood}`,
  first: ({ wanted, date, stood }) =>
    `At first the plan said${wanted === null ? '' : ` ${wanted}`}${date === null ? '' : ` by ${date}`}. By that, we would say: ${stood}`,
  strivenFor: () => 'This is a thing to try for.',
  notYetReached: () => 'What the plan wants to reach is not reached yet.',
  flags: {
    early: 'That is earlier than planned.',
    late: 'That is later than planned.',
    'moving-away': 'It goes the wrong way.',
    overshot: 'It has gone past the number in the plan.',
    'beyond-range': 'It is even better than planned.',
    'thin-margin': 'It is only just good enough.',
    'due-soon': 'It should be done soon.',
    'past-due': 'The time is up.',
    provisional: 'This number may still change.',
    stale: 'We have no newer number.',
    'at-the-line': 'It is just the same number, and that is not enough yet.',
    'met-at-baseline': 'It was good enough at the start.',
    'not-confirmed-at-deadline': 'We have not seen the last number yet.',
    'timing-unknown': 'We do not know whether it was in time.',
    declared: 'The people who do it say so.',
    'corrected-down': 'An older number was too high. It was put right later.',
    adjusted: 'The plan was changed later.',
  },
  reasons: {
    'no-observation': 'We do not know yet how many there are now.',
    'no-baseline': 'We do not know how many there were at the start.',
    'baseline-undated': 'The first number does not say its year.',
    'baseline-label-differs': 'The first number is about another thing.',
    'baseline-basis-differs': 'The first number was counted in another way.',
    'baseline-is-bound': 'The first number is not clear enough.',
    'baseline-after-deadline': 'The first number is from the wrong time.',
    'no-direction': 'The plan does not say whether more or less is better.',
    'no-unit': 'It does not say what is counted.',
    'no-target-value': 'The plan does not say how many.',
    'no-tolerance': 'The plan does not say how close is close enough.',
    'no-denominator': 'We do not know how many there are in all.',
    'no-start': 'The plan does not say from which day it counts.',
    'nothing-to-cover': 'There are none here.',
    'direction-contradicts-comparator': 'Two things in the plan do not fit.',
    'target-on-wrong-side': 'The number in the plan is on the wrong side.',
    'bound-straddles-line': 'The number is not clear enough to tell.',
    'missing-periods': 'Some numbers are missing.',
    'definition-changed': 'It is counted in another way now.',
    'tied-values': 'There are two numbers, and we do not know which is right.',
    'part-year-value': 'A newer number is not for all of the year. So it does not count yet.',
    'value-unreadable': 'We cannot read the number.',
    'needs-two-points': 'We need two numbers to see which way it goes.',
    'no-change': 'It has not changed.',
    'report-too-old': 'What we were told last is too old.',
    'baseline-on-the-line': 'It was just this number at the start.',
    'baseline-zero': 'There were none at the start, so it cannot be counted like this.',
    'longer-than-period': 'The number is for too long a time.',
    'inexact-value': 'The number is not clear enough.',
    'more-than-all': 'More have done it than there are. That does not fit.',
    'computed-from-areas': 'We made this number from the numbers of its parts.',
    'areas-missing': 'Some places have no number yet.',
    'no-whole-expected': 'It is too early for one.',
    'no-path': 'The plan does not say how fast it should go.',
    'value-too-old': 'This number is too old to tell about now.',
    'comparison-not-published': 'We do not have the number to check it with.',
    'rank-not-defined': 'The plan does not say who the others are.',
    'share-excludes': 'Some are not counted here.',
    discontinued: 'This is not counted any more.',
    'values-prevail': 'The people who do it do not say the same, but the number counts.',
    'leads-disagree': 'The people who do it do not say the same.',
    'vintage-differs': 'The numbers were counted in different ways.',
    'cannot-add-up': 'Numbers like these cannot be put together.',
    'starts-inside-year': 'The first year is not counted.',
    'derived-from-rate': 'We made this number from another one.',
    'rate-only': 'We only know how far the work is, not how many there are.',
    'change-without-document': 'Someone said that it changes, but it is not written down. So it does not count.',
    'value-below-zero': 'One number cannot be right. So it does not count.',
    'final-before-end': 'One number came too early. So it does not count.',
    'not-of-units': 'This number is about another thing.',
    'total-from-parts': 'We made this number from the numbers of its parts.',
    'area-merged': 'This place was joined with another one, so the numbers do not fit.',
    'groups-missing': 'Some people are not counted yet.',
  },
  states: {
    achieved: 'The goal is reached.',
    ahead: 'It goes faster than planned.',
    'on-track': 'It goes as planned.',
    'at-risk': 'It goes a bit slower than planned.',
    'off-track': 'It goes much slower than planned.',
    missed: 'The time is up, and the goal is not reached yet.',
    holding: 'Every number we saw was good enough.',
    recovered: 'It was not kept at some time. Now it is kept again.',
    breached: 'The last time, it was not kept.',
    lapsed: 'The goal was reached before. Now it is not.',
    improving: 'It is getting better.',
    'mixed-up': 'It got better over the years, but not lately.',
    'mixed-down': 'Lately it got a bit better.',
    worsening: 'It is getting worse.',
    'under-way': 'People are working on it.',
    ongoing: 'People do it all the time.',
    'not-started': 'It has not started yet.',
    'not-due': 'It is not time yet.',
    'not-applicable': 'It is not needed here.',
    withdrawn: 'This will not be done any more.',
    'no-data': 'We do not know yet.',
    'awaiting-final': 'The time is up. The last number is not here yet.',
    'not-assessable': 'We cannot tell yet how it goes.',
    withheld: 'To keep people safe, we do not show it.',
    invalid: 'These numbers do not fit. Someone has to check them.',
  },
};

function upper(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function said({ count, about }: Said): string {
  return `${about ? 'about ' : ''}${count}`;
}

function when(date: string): string {
  return date.includes(' to ') ? `from ${date}` : /^\d{1,2} /.test(date) ? `on ${date}` : `in ${date}`;
}
