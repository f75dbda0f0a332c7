import type { Sentences } from './sentences.ts';

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const en: Sentences = {
  join: (sentences) => sentences.join(' '),
  standing: ({ word, reason }) => `${word}: ${reason}.`,
  notDue: ({ from, deadline }) =>
    from ? `Counts from ${from}; it has not begun.` : deadline ? `Due by ${deadline}; not due yet.` : 'Not due yet.',
  noData: ({ baseline }) =>
    baseline
      ? `It started at ${baseline}; our sources give no later value.`
      : 'Our sources give neither a baseline nor a later value.',
  noReport: () => 'Our sources give no progress report.',
  deadlinePassed: ({ deadline }) => `The deadline (${deadline}) has passed.`,
  met: ({ value, period, target }) => `${upper(value)} in ${period}: the target (${target}) is met.`,
  metFirst: ({ period }) => `It was first met in ${period}.`,
  notConfirmed: () => 'No final value for the deadline period confirms it.',
  lapsed: ({ value, period, target, firstMet }) =>
    `The target (${target}) was met in ${firstMet}; in ${period} it stood at ${value}, which does not meet it.`,
  missed: ({ value, period, target, gap }) =>
    `${upper(value)} in ${period}: the target (${target}) was not met${gap ? `, by ${gap}` : ''}.`,
  awaitingFinal: ({ months, value, period }) =>
    `The deadline passed${months ? ` ${months} months ago` : ''}; our sources give no final value for it.${value && period ? ` The latest value is ${value} for ${period}.` : ''}`,
  cannotJudge: ({ reason }) => `${upper(reason)}, so it cannot be judged yet.`,
  now: ({ value, period }) => `${upper(value)} in ${period}.`,
  pace: ({ progress, elapsed }) => `${progress} of the way covered, ${elapsed} of the time gone.`,
  movingAway: ({ baseline, value }) => `From ${baseline} to ${value}: the wrong way.`,
  gap: ({ gap, deadline }) => (deadline ? `${upper(gap)} still to go by ${deadline}.` : `${upper(gap)} still to go.`),
  rate: ({ achieved, required }) => `So far ${achieved} a year on average; from here on it takes ${required} a year.`,
  metAtBaseline: ({ baseline, target }) =>
    `It started at ${baseline}, which already satisfied the target (${target}), so what counts is holding it, not a share of the way.`,
  hold: ({ due, met, missing }) =>
    `Met in ${met} of ${due} periods due${missing ? `; ${missing} without a value` : ''}.`,
  margin: ({ margin }) => `The latest margin is ${margin}.`,
  shortfall: ({ gap }) => `It falls short by ${gap}.`,
  holdBroken: ({ value, period, target }) => `${upper(value)} in ${period}, which is not ${target}.`,
  cumulative: ({ value, period, expected, target }) =>
    `${upper(value)} in total up to ${period}${expected ? `; by now ${expected} would be expected` : ''}; the target is ${target}.`,
  missingPeriods: ({ count }) =>
    `${count} ${count === '1' ? 'period has' : 'periods have'} no value, so only a lower bound can be given.`,
  done: ({ date, late, early }) =>
    `Done ${date}${late ? `, ${late} days after the deadline` : ''}${early ? `, ${early} days before the deadline` : ''}.`,
  due: ({ date, soon }) => (date ? `Planned for ${date}${soon ? ', due soon' : ''}.` : 'The text states no deadline.'),
  notDone: ({ date }) => `Due ${date}; public documents show that it was not done by then.`,
  reported: ({ party, period, claim, declared }) =>
    `${upper(party)} ${declared ? 'declares' : 'reports'} for ${period}: ${claim}.`,
  direction: ({ slope, last }) => `Overall ${slope} a year${last ? `; lately ${last}` : ''}.`,
  assumed: ({ reading }) => `The text gives only the number; it is read here as “${reading}”.`,
  provisional: () => 'The value used is provisional.',
  caveat: ({ reason }) => `Note: ${reason}.`,
  counted: ({ numerator, denominator }) => `${numerator} of ${denominator} comply.`,
  plainRule: ({ rule }) => `What is required: ${rule}.`,
};
