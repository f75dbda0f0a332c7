import type { Answer } from '../answer/answer.ts';
import type { Flag } from '../answer/flag.ts';
import type { Programme, Text } from '../generated/types.ts';
import { lastDay } from '../time/last-day.ts';
import { formatDate } from './format-date.ts';
import { formatCount } from './format-count.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';
import { reasonText } from './reason-text.ts';
import { sentencesFor } from './sentences/sentences-for.ts';
import { stateWord } from './state-word.ts';
import { toldReport } from './told-report.ts';
import { withoutStop } from './without-stop.ts';

/** The date as the plan writes it, as long as that is the date that was judged by; else the revised one. */
const dueWords = (deadline: string | undefined, planned: string | null | undefined, locale: Locale): string | null =>
  deadline === undefined ? null : formatDate(planned && lastDay(planned) === deadline ? planned : deadline, locale);

const deliveryItem = (answer: Answer, programme: Programme) =>
  [
    ...(programme.milestones ?? []),
    ...(programme.projects ?? []),
    ...(programme.commitments ?? []),
    ...programme.targets,
  ].find(({ id }) => id === answer.id);

/** The sentences about something that is done or not: when, by whom reported, and against which date. */
export const explainDelivery = (answer: Answer, programme: Programme, locale: Locale): string[] => {
  const say = sentencesFor(locale);
  const item = deliveryItem(answer, programme);
  if (!item) throw new RangeError(`explain requires an item of the programme, got ${answer.id}`);
  const { because, flags, state } = answer;
  const { dates, numbers, rule } = because;
  const words = (text: Text | undefined): string =>
    withoutStop(pickText(text, locale, programme.languages)?.text ?? '');
  const deadline = dueWords(
    dates.deadline,
    'deadline' in item ? item.deadline : 'due' in item ? item.due : null,
    locale,
  );
  const required = 'rule' in item && item.rule ? [say.plainRule({ rule: words(item.rule) })] : [];
  const reportId = because.used.find(({ kind }) => kind === 'report')?.id;
  const reported = toldReport(reportId, programme, locale);
  const days = numbers.daysLate;
  const timing = (flag: Flag, sentence: (v: { deadline: string }) => string): string[] =>
    flags.includes(flag) && deadline !== null && days === undefined ? [sentence({ deadline })] : [];

  switch (rule) {
    case 'standing':
      return [say.standing({ word: stateWord(answer, locale), reason: words(item.standing?.reason) })];
    case 'done':
      return [
        ...required,
        say.done({
          date: dates.completed ? formatDate(dates.completed, locale) : '',
          late: days !== undefined && days > 0 ? formatCount(days, locale) : null,
          early: days !== undefined && days < 0 ? formatCount(-days, locale) : null,
        }),
        ...timing('late', say.lateDone),
        ...timing('early', say.earlyDone),
        ...timing('timing-unknown', say.timingUnknown),
        ...reported,
      ];
    case 'after-deadline':
      return [
        ...required,
        ...(deadline ? [say.notDone({ date: deadline, sourced: !flags.includes('declared') })] : []),
        ...reported,
      ];
    case 'before-period':
    case 'due':
      return [
        ...required,
        ...(state === 'under-way' && reported.length === 0 ? [say.started()] : []),
        say.due({ date: deadline, soon: flags.includes('due-soon') }),
        ...reported,
      ];
    case 'no-data':
      return [
        ...required,
        ...(because.reason === 'report-too-old' ? [...reported, say.reportTooOld()] : [say.noReport()]),
        ...(flags.includes('past-due') && deadline ? [say.deadlinePassed({ deadline })] : []),
      ];
    case 'reported':
      return [
        ...required,
        ...reported,
        ...(flags.includes('due-soon') && deadline ? [say.due({ date: deadline, soon: true })] : []),
      ];
    default:
      return because.reason ? [say.cannotJudge({ reason: reasonText(because.reason, locale) })] : reported;
  }
};
