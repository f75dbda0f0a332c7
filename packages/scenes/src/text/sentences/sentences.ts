/** What a value is usually given for. */
export type Whole = 'year' | 'half-year' | 'quarter' | 'month';

/**
 * The sentences of an explanation, as functions of words that are already formatted. Each language has all of them:
 * one that is missing does not compile. Sentences state facts and dates; they blame nobody. `value` may begin with the
 * word of a bound (at least, 超过) or of a change (a rise of, 上升).
 */
export interface Sentences {
  /** Joins the sentences of one explanation. */
  readonly join: (sentences: readonly string[]) => string;
  readonly standing: (v: { reason: string; word: string }) => string;
  readonly notDue: (v: { from: string | null; deadline: string | null }) => string;
  readonly noData: (v: { baseline: string | null }) => string;
  readonly noReport: () => string;
  readonly deadlinePassed: (v: { deadline: string }) => string;
  readonly met: (v: { value: string; period: string; target: string }) => string;
  readonly metInTotal: (v: { value: string; period: string; target: string }) => string;
  readonly metFirst: (v: { period: string }) => string;
  readonly metEarly: (v: { deadline: string }) => string;
  readonly metLate: (v: { deadline: string }) => string;
  readonly notConfirmed: () => string;
  /** Only a rate of completion is printed: of works, of a bundle of tasks, or of a value that cannot be derived from it. */
  readonly rateOnly: (v: { period: string; rate: string; of: 'value' | 'works' | 'tasks' }) => string;
  readonly lapsed: (v: { value: string; period: string; target: string; firstMet: string }) => string;
  /** `beyond` where it fails by being past the target. */
  readonly missed: (v: {
    value: string;
    period: string;
    target: string;
    gap: string | null;
    beyond: boolean;
  }) => string;
  readonly missedInTotal: (v: {
    value: string;
    period: string;
    target: string;
    gap: string | null;
    beyond: boolean;
  }) => string;
  /** Whole months since the deadline; null where they are not known. */
  readonly awaitingFinal: (v: { months: string | null }) => string;
  readonly latest: (v: { value: string; period: string }) => string;
  readonly latestInTotal: (v: { value: string; period: string }) => string;
  readonly cannotJudge: (v: { reason: string }) => string;
  readonly nothingBeside: (v: { period: string }) => string;
  readonly mustBeMended: (v: { reason: string }) => string;
  readonly now: (v: { value: string; period: string }) => string;
  readonly nowInTotal: (v: { value: string; period: string }) => string;
  /** What a value covers and what was expected on its own day; null where nothing was. */
  readonly pace: (v: { date: string; progress: string; elapsed: string | null }) => string;
  readonly wholes: (v: { date: string; expected: string }) => string;
  readonly noWholeYet: (v: { date: string }) => string;
  readonly noPath: () => string;
  readonly overshot: (v: { value: string; period: string; target: string; gap: string | null }) => string;
  readonly beyondRange: () => string;
  readonly lastKnown: (v: { date: string; word: string }) => string;
  readonly movingAway: (v: { baseline: string; value: string }) => string;
  readonly gap: (v: { gap: string; deadline: string | null }) => string;
  /** Up to the day of the value, and from the day of judgement on. */
  readonly rate: (v: { date: string; achieved: string; asOf: string; required: string | null }) => string;
  readonly metAtBaseline: (v: { baseline: string; target: string }) => string;
  readonly hold: (v: { due: string; met: string; all: boolean; missing: string | null }) => string;
  readonly margin: (v: { margin: string }) => string;
  readonly noMargin: () => string;
  /** `ends`: whether the target has a deadline; without one a year is looked ahead. */
  readonly thinMargin: (v: { ends: boolean }) => string;
  /** For whom or for what place alone a target is set. */
  readonly onlyFor: (names: readonly string[]) => string;
  readonly atTheLine: () => string;
  /** `beyond` where the value lies above what is required. */
  readonly shortfall: (v: { gap: string; beyond: boolean }) => string;
  /** `whose` is the name of another place; null for the same period a year before. */
  readonly compared: (v: { whose: string | null; value: string }) => string;
  readonly holdKept: (v: { value: string; period: string; target: string }) => string;
  readonly holdBroken: (v: { value: string; period: string; target: string }) => string;
  readonly cumulative: (v: { value: string; period: string; expected: string; target: string }) => string;
  readonly correctedDown: (v: { before: string }) => string;
  /** A value for part of what it is usually given for; `whole` is what that is. */
  readonly partOfPeriod: (v: { value: string; period: string; whole: Whole }) => string;
  /** The latest value from before the target counts. */
  readonly beforeStart: (v: { value: string; period: string }) => string;
  /** An estimate of a period that is still running. */
  readonly estimated: (v: { value: string; period: string }) => string;
  readonly missingPeriods: (v: { count: string }) => string;
  readonly onlyBound: () => string;
  readonly done: (v: { date: string; late: string | null; early: string | null }) => string;
  readonly lateDone: (v: { deadline: string }) => string;
  readonly earlyDone: (v: { deadline: string }) => string;
  readonly timingUnknown: (v: { deadline: string }) => string;
  readonly started: () => string;
  readonly due: (v: { date: string | null; soon: boolean }) => string;
  readonly notDone: (v: { date: string; sourced: boolean }) => string;
  readonly reported: (v: { party: string; period: string; claim: string; declared: boolean }) => string;
  /** When the unit itself expects to be done: shown, never judged. */
  readonly expected: (v: { date: string }) => string;
  /** The original number and date, where each was changed, the state against them where it is told, and the document that changed them. */
  /** What a line is since a change, of which no period has been tested yet. */
  readonly setAnew: (v: { readonly date: string; readonly target: string }) => string;
  readonly adjusted: (v: {
    target: string | null;
    deadline: string | null;
    word: string | null;
    document: string | null;
  }) => string;
  /** What is asked for anew in each period, as a decision changed it; `each` is the word for the period. */
  readonly inEach: (v: { each: string; asked: string }) => string;
  readonly reportTooOld: () => string;
  readonly direction: (v: { wanted: 'up' | 'down'; slope: string; last: string }) => string;
  readonly assumed: (v: { reading: string }) => string;
  readonly provisional: () => string;
  readonly stale: (v: { period: string }) => string;
  readonly caveat: (v: { reason: string }) => string;
  readonly counted: (v: { what: string; numerator: string; denominator: string; period: string }) => string;
  /** Units that the source leaves out, and how many of them comply; null where none does or it is not said. */
  readonly excluded: (v: { number: string; met: string | null; reason: string }) => string;
  readonly countedMet: (v: { target: string }) => string;
  readonly countedShort: (v: { target: string }) => string;
  readonly plainRule: (v: { rule: string }) => string;
}
