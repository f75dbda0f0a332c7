import type { Answer } from '../answer/answer.ts';
import type { Programme } from '../generated/types.ts';
import { claimWord } from './claim-word.ts';
import { formatDate } from './format-date.ts';
import { formatNumber } from './format-number.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';
import { reasonText } from './reason-text.ts';
import { sentencesFor } from './sentences/sentences-for.ts';
import { stateWord } from './state-word.ts';

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
  const { because, flags } = answer;
  const { dates, numbers, rule } = because;
  const deadline = dates.deadline === undefined ? null : formatDate(dates.deadline, locale);
  const words = (text: Parameters<typeof pickText>[0]): string =>
    pickText(text, locale, programme.languages)?.text ?? '';
  const reportId = because.used.find(({ kind }) => kind === 'report')?.id;
  const report = programme.reports?.find(({ id }) => id === reportId);
  const party = programme.parties.find(({ id }) => id === report?.party);
  const reported = report
    ? [
        say.reported({
          party: words(party?.title),
          period: formatDate(report.period, locale),
          claim: claimWord(report.claim, locale),
          declared: flags.includes('declared'),
        }),
      ]
    : [];
  const days = numbers.daysLate;

  switch (rule) {
    case 'standing':
      return [say.standing({ word: stateWord(answer, locale), reason: words(item.standing?.reason) })];
    case 'done':
      return [
        say.done({
          date: dates.completed ? formatDate(dates.completed, locale) : '',
          late: days !== undefined && days > 0 ? formatNumber(days, locale) : null,
          early: days !== undefined && days < 0 ? formatNumber(-days, locale) : null,
        }),
        ...reported,
      ];
    case 'after-deadline':
      return [...(deadline ? [say.notDone({ date: deadline })] : []), ...reported];
    case 'before-period':
    case 'due':
      return [say.due({ date: deadline, soon: flags.includes('due-soon') }), ...reported];
    case 'no-data': {
      const passed = flags.includes('past-due') && deadline ? [say.deadlinePassed({ deadline })] : [];
      return [say.noReport(), ...passed];
    }
    case 'reported':
      return reported;
    default:
      return because.reason ? [say.cannotJudge({ reason: reasonText(because.reason, locale) })] : reported;
  }
};
