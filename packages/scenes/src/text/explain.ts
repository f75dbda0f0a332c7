import { methods, type Answer, type Flag, type Programme, type Target, type Text } from '@onemetre/core';
import { programmeIndex } from '@onemetre/core/lookup';
import { lastDay } from '@onemetre/core/time';
import { explainOutcome } from './explain-outcome.ts';
import { childSentencesFor } from './child/child-sentences-for.ts';
import { explainToChild } from './child/explain-to-child.ts';
import { groupText } from './group-text.ts';
import { type Locale, localeOf, type ReaderLocale } from './locale.ts';
import { pickText } from './pick-text.ts';
import { reasonText } from './reason-text.ts';
import { sentencesFor } from './sentences/sentences-for.ts';
import { formatDate } from './format-date.ts';
import { formatLastDay } from './format-last-day.ts';
import { stateWord } from './state-word.ts';
import { targetValuePhrase } from './target-phrase.ts';
import { formatCount } from './format-count.ts';
import { withoutStop } from './without-stop.ts';
import { claimWord } from './claim-word.ts';
import { formatPeriod } from './format-period.ts';

/**
 * Why a leaf has its state, in a few plain sentences: the numbers, the rule that fired, and what is missing.
 *
 * @param programme the programme that was judged: it holds the names and units
 * @param reader the language, and `-x-child` behind it for readers of 8 to 12 years: short sentences about things that can
 *   be counted
 * @throws RangeError when the answer is not about an item of the programme
 *
 * @example
 * const { answers } = evaluateProgramme(programme, { asOf: '2020-06-30' })
 * explain(answers.get(programme.targets[0].id), programme, 'en') // => 'Counts from 1 January 2021; it has not begun.'
 */
export function explain(answer: Answer, programme: Programme, reader: ReaderLocale): string {
  const locale = localeOf(reader);
  if (reader !== locale) return childSentencesFor(locale).join(explainToChild(answer, programme, locale));
  const say = sentencesFor(locale);
  // A target that is done or not is told as what it is: a deliverable.
  const measured = answer.type === 'target' && !methods[answer.because.method].delivery;
  const parts = measured ? explainOutcome(answer, programme, locale) : explainDelivery(answer, programme, locale);
  const target = answer.type === 'target' ? programmeIndex(programme).targets.get(answer.id) : undefined;
  const { reason: why, caveats: all } = answer.because;
  const caveats = all
    .filter((reason) => !(reason === 'share-excludes' || (reason === 'counts-from-document' && why === 'no-start')))
    .map((reason) => say.caveat({ reason: reasonText(reason, locale) }));
  const provisional = answer.flags.includes('provisional') ? [say.provisional()] : [];
  const title = pickText(
    programmeIndex(programme).indicators.get(target?.indicator)?.title,
    locale,
    programme.languages,
  )?.text;
  const who = [target ? groupText(target, programme, locale, title) : ''].filter((text) => text !== '');
  const claim = toldClaim(answer, programme, locale);
  const change = toldChange(answer, programme, locale);
  return say.join([...who, ...parts, ...provisional, ...change, ...claim, ...caveats]);
}

/** The sentences about something that is done or not: when, by whom reported, and against which date. */
function explainDelivery(answer: Answer, programme: Programme, locale: Locale): string[] {
  const say = sentencesFor(locale);
  const item = deliveryItem(answer, programme);
  if (!item) throw new RangeError(`explain requires an item of the programme, got ${answer.id}`);
  const { because, flags, state } = answer;
  const { dates } = because;
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
  const days = because.numbers.daysLate;
  const timing = (flag: Flag, sentence: (v: { deadline: string }) => string): string[] =>
    flags.includes(flag) && deadline !== null && days === undefined ? [sentence({ deadline })] : [];

  switch (because.rule) {
    case 'standing':
      return [say.standing({ word: stateWord(answer, locale), reason: words(item.standing?.reason) })];
    case 'done':
      return [
        ...required,
        say.done({
          date: formatDate(because.dates.completed, locale),
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
}

function deliveryItem(answer: Answer, programme: Programme) {
  return [
    ...(programme.milestones ?? []),
    ...(programme.projects ?? []),
    ...(programme.commitments ?? []),
    ...programme.targets,
  ].find(({ id }) => id === answer.id);
}

/** The date as the plan writes it, as long as that is the date that was judged by; else the revised one. */
function dueWords(deadline: string | undefined, planned: string | null | undefined, locale: Locale): string | null {
  return deadline === undefined
    ? null
    : formatDate(planned && lastDay(planned) === deadline ? planned : deadline, locale);
}

/** Who claims what in a report, and whether a document bears it out; empty where there is no such report. */
function toldReport(id: string | undefined, programme: Programme, locale: Locale): string[] {
  const report = programmeIndex(programme).reports.get(id);
  if (!report) return [];
  const party = programmeIndex(programme).parties.get(report.party);
  return [
    sentencesFor(locale).reported({
      party: withoutStop(pickText(party?.title, locale, programme.languages)?.text ?? ''),
      period: formatPeriod(report, locale),
      claim: claimWord(report.claim, locale),
      declared: (report.evidence ?? []).length === 0,
    }),
  ];
}

/** The claim that stands beside a state, unless it has just been told, and when its unit expects to be done. */
function toldClaim({ because }: Answer, programme: Programme, locale: Locale): string[] {
  const { claim, used } = because;
  const told = used.find(({ kind }) => kind === 'report')?.id;
  return [
    ...(claim === undefined || claim.report === told ? [] : toldReport(claim.report, programme, locale)),
    ...(claim?.expected === undefined
      ? []
      : [sentencesFor(locale).expected({ date: formatDate(claim.expected, locale) })]),
  ];
}

/** What a changed target was at first, and what was known last of what cannot be judged any more. */
function toldChange(answer: Answer, programme: Programme, locale: Locale): string[] {
  const say = sentencesFor(locale);
  const { adjusted, lastKnown, id, state } = answer;
  const target = programmeIndex(programme).targets.get(id);
  const first = target ? atFirst(answer, target, programme, locale) : { asked: null, deadline: null };
  const anew = setAnew(answer, programme, locale);
  const sources = answer.course?.revisions.flatMap((revision) => revision.sources ?? []) ?? [];
  const document = adjusted?.document ?? sources[sources.length - 1]?.document;
  return [
    ...anew,
    ...(anew.length === 0 && (first.asked !== null || first.deadline !== null)
      ? [
          say.adjusted({
            target: first.asked,
            deadline: first.deadline === null ? null : formatDate(first.deadline, locale),
            word: adjusted ? stateWord(adjusted, locale) : null,
            document:
              pickText(programmeIndex(programme).documents.get(document)?.title, locale, programme.languages)?.text ??
              document ??
              null,
          }),
        ]
      : []),
    // What cannot be judged tells it where it says so.
    ...(state === 'withdrawn' && lastKnown
      ? [say.lastKnown({ date: formatLastDay(lastKnown.date, locale), word: stateWord(lastKnown, locale) })]
      : []),
  ];
}

/** What a line is by now, where the value told of was tested by the one before. */
function setAnew({ course }: Answer, programme: Programme, locale: Locale): string[] {
  if (course?.tested === undefined) return [];
  const { target, revisions } = course;
  const indicator = programmeIndex(programme).indicators.get(target.indicator);
  const asked = target.amount ?? target.times;
  const number = asked === undefined ? target : { ...target, value: asked };
  const date = revisions[revisions.length - 1]?.date;
  return indicator === undefined || date === undefined
    ? []
    : [
        sentencesFor(locale).setAnew({
          date: formatDate(date, locale),
          target: targetValuePhrase(number, indicator, locale),
        }),
      ];
}

/** What was changed, as it was at first: what was asked for or the date, each null where it was not changed. */
function atFirst(
  { adjusted, course }: Answer,
  target: Target,
  programme: Programme,
  locale: Locale,
): { readonly asked: string | null; readonly deadline: string | null } {
  const current = course?.original ? course.target : target;
  const changed = (['value', 'low', 'high', 'amount', 'times', 'share'] as const).some(
    (name) => target[name] !== current[name],
  );
  const indicator = programmeIndex(programme).indicators.get(target.indicator);
  // How much of what, where that is no number of the indicator itself, only the plan's own words say.
  const words = pickText(target.quantity, locale, programme.languages)?.text ?? null;
  const asked = (indicator && targetValuePhrase(target, indicator, locale)) || words;
  const later = adjusted ? adjusted.deadline : target.deadline === current.deadline ? null : target.deadline;
  return { asked: changed ? asked : null, deadline: later ?? null };
}
