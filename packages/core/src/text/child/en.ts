import type { Bound, ChildSentences, Rhythm, Said } from './child-sentences.ts';

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const bounds: Readonly<Record<Bound, string>> = {
  'at-least': 'at least ',
  'at-most': 'at most ',
  over: 'more than ',
  under: 'fewer than ',
  equal: '',
};

const said = ({ count, about }: Said): string => `${about ? 'about ' : ''}${count}`;

const rhythms: Readonly<Record<Rhythm, string>> = {
  day: 'each day',
  week: 'each week',
  month: 'each month',
  quarter: 'every three months',
  'half-year': 'every half year',
  term: 'each school term',
  year: 'each year',
};

const when = (date: string): string =>
  date.includes(' to ') ? `from ${date}` : /^\d{1,2} /.test(date) ? `on ${date}` : `in ${date}`;

export const en: ChildSentences = {
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
  notKnown: () => 'We do not know yet how many there are now.',
  // A sentence that began with the number would read as the decimals of the one before: “there were 11. 5 …”.
  missing: ({ count, about, fewer }) => {
    const size = `${about ? 'about ' : ''}${count}`;
    return fewer ? `That is ${size} too many.` : `Still needed: ${size}.`;
  },
  exactlyAtTheLine: () => 'It is just the same number, and that is not enough yet.',
  units: ({ done, all, what }) => `Of ${all}${what === '' ? '' : ` ${what}`}, ${done} have done it.`,
  done: (date) => `It was done ${when(date)}.`,
  planned: (date) => `The plan says: done by ${date}.`,
  early: () => 'That is earlier than planned.',
  late: () => 'That is later than planned.',
  mayChange: () => 'This number may still change.',
  correctedDown: () => 'An older number was too high. It was put right later.',
  onlyPart: () => 'A newer number is not for all of the year. So it does not count yet.',
  nothingNewer: () => 'We have no newer number.',
  declared: () => 'The people who do it say so.',
  lastKnown: ({ date, stood }) => `The number of ${date} said: ${stood}`,
  overshot: () => 'It has gone past the number in the plan.',
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
