import type { Profile } from '../view/view-options.ts';

export { programmeLabels } from '../generated/locales/programme-labels.ts';

/** Words of the head of a programme. */
export interface ProgrammeLabels {
  /** A place in what lies around it. */
  readonly within: (place: string, around: string) => string;
  readonly place: string;
  readonly issuer: string;
  readonly publisher: string;
  readonly period: string;
  readonly edition: string;
  readonly scope: string;
  readonly from: (start: string | null, end: string | null) => string | null;
  readonly judged: Readonly<Record<Profile, (date: string) => string>>;
  readonly knownAt: (date: string) => string;
  readonly invented: string;
  readonly absence: string;
}
