import { daysAfter } from '../calendar/civil-day.ts';
import type { Dates, File, Source, Standing, Verdict } from '../file/file-shapes.ts';
import { documentsKnownFrom } from './known-from.ts';

/** Whether something that was decided on a day counts: not later than `asOf`, and known by then, itself and its documents. */
export const isDecided = (
  { date, sources }: { readonly date?: string; readonly sources?: readonly Source[] },
  { asOf, knownAt }: Dates,
  file: File,
): boolean => {
  const documents = documentsKnownFrom(sources, file);
  return (date === undefined || (date <= asOf && date <= knownAt)) && (documents === undefined || documents <= knownAt);
};

/** The decision on an item that counts on a date; to withdraw something takes a document. */
export const standingOn = (standing: Standing | undefined, dates: Dates, file: File): Standing | undefined => {
  if (!standing || !isDecided(standing, dates, file)) return undefined;
  return standing.status === 'withdrawn' && (standing.sources ?? []).length === 0 ? undefined : standing;
};

/** What was known last of something, where there was anything to speak of. */
export const lastKnownAs = (state: string, date: string | undefined): Pick<Verdict, 'lastKnown'> =>
  date === undefined || ['not-assessable', 'no-data'].includes(state) ? {} : { lastKnown: { state, date } };

/** What a decision makes of an item; of what is withdrawn the state of the day before is still shown. */
export const decidedOn = (
  standing: Standing | undefined,
  dates: Dates,
  file: File,
  judge: (dates: Dates) => Verdict,
): Verdict | null => {
  const decided = standingOn(standing, dates, file);
  if (!decided) return null;
  const { status, date } = decided;
  if (status !== 'withdrawn' || date === undefined) return { state: status, flags: [] };
  const asOf = daysAfter(date, -1);
  const { state } = judge({ asOf, knownAt: dates.knownAt });
  return { state: status, flags: [], ...lastKnownAs(state, asOf) };
};
