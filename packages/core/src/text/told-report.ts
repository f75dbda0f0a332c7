import type { Answer } from '../answer/answer.ts';
import type { Programme } from '../generated/types.ts';
import { findById } from '../lookup/find-by-id.ts';
import { claimWord } from './claim-word.ts';
import { formatDate } from './format-date.ts';
import { formatPeriod } from './format-period.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';
import { sentencesFor } from './sentences/sentences-for.ts';
import { withoutStop } from './without-stop.ts';

/** Who claims what in a report, and whether a document bears it out; empty where there is no such report. */
export const toldReport = (id: string | undefined, programme: Programme, locale: Locale): string[] => {
  const report = findById(programme.reports, id);
  if (!report) return [];
  const party = findById(programme.parties, report.party);
  return [
    sentencesFor(locale).reported({
      party: withoutStop(pickText(party?.title, locale, programme.languages)?.text ?? ''),
      period: formatPeriod(report, locale),
      claim: claimWord(report.claim, locale),
      declared: (report.evidence ?? []).length === 0,
    }),
  ];
};

/** The claim that stands beside a state, unless it has just been told, and when its unit expects to be done. */
export const toldClaim = ({ because }: Answer, programme: Programme, locale: Locale): string[] => {
  const { claim, used } = because;
  const told = used.find(({ kind }) => kind === 'report')?.id;
  return [
    ...(claim === undefined || claim.report === told ? [] : toldReport(claim.report, programme, locale)),
    ...(claim?.expected === undefined
      ? []
      : [sentencesFor(locale).expected({ date: formatDate(claim.expected, locale) })]),
  ];
};
