/**
 * The sentences of an explanation, as functions of words that are already formatted. Each language has all of them:
 * one that is missing does not compile. Sentences state facts and dates; they blame nobody.
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
  readonly metFirst: (v: { period: string }) => string;
  readonly notConfirmed: () => string;
  readonly lapsed: (v: { value: string; period: string; target: string; firstMet: string }) => string;
  readonly missed: (v: { value: string; period: string; target: string; gap: string | null }) => string;
  readonly awaitingFinal: (v: { months: string | null; value: string | null; period: string | null }) => string;
  readonly cannotJudge: (v: { reason: string }) => string;
  readonly now: (v: { value: string; period: string }) => string;
  readonly pace: (v: { progress: string; elapsed: string }) => string;
  readonly movingAway: (v: { baseline: string; value: string }) => string;
  readonly gap: (v: { gap: string; deadline: string | null }) => string;
  readonly rate: (v: { achieved: string; required: string }) => string;
  readonly metAtBaseline: (v: { baseline: string; target: string }) => string;
  readonly hold: (v: { due: string; met: string; missing: string | null }) => string;
  readonly margin: (v: { margin: string }) => string;
  readonly shortfall: (v: { gap: string }) => string;
  readonly holdBroken: (v: { value: string; period: string; target: string }) => string;
  readonly cumulative: (v: { value: string; period: string; expected: string | null; target: string }) => string;
  readonly missingPeriods: (v: { count: string }) => string;
  readonly done: (v: { date: string; late: string | null; early: string | null }) => string;
  readonly due: (v: { date: string | null; soon: boolean }) => string;
  readonly notDone: (v: { date: string }) => string;
  readonly reported: (v: { party: string; period: string; claim: string; declared: boolean }) => string;
  readonly direction: (v: { slope: string; last: string | null }) => string;
  readonly assumed: (v: { reading: string }) => string;
  readonly provisional: () => string;
  readonly caveat: (v: { reason: string }) => string;
  readonly counted: (v: { numerator: string; denominator: string }) => string;
  readonly plainRule: (v: { rule: string }) => string;
}
