import type { CorrectionKind, MonthlyEntry, WithheldCount } from '@onemetre/exchange';
import type { Taken } from '../desk/understanding.ts';

export const stepNames = ['files', 'check', 'see', 'release'] as const;

export type StepName = (typeof stepNames)[number];

export const readers = ['citizen', 'child', 'official'] as const;

/** For whom the draft is shown. */
export type ReaderName = (typeof readers)[number];

/** What the page itself says. What is said of a plan, a cell or a state is not here: that is exchange's and scenes'. */
export interface StudioWords {
  readonly title: string;
  readonly offline: string;
  readonly otherLanguage: string;
  readonly large: string;
  readonly undo: string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly open: (count: number) => string;
  // Keeping
  readonly keep: string;
  readonly kept: string;
  readonly notKept: string;
  readonly cannotKeep: string;
  readonly found: string;
  readonly goOn: string;
  readonly forget: string;
  // Files
  readonly dropTitle: string;
  readonly dropText: string;
  readonly choose: string;
  readonly firstTitle: string;
  readonly first: readonly (readonly [title: string, text: string])[];
  readonly example: string;
  readonly exampleNote: string;
  readonly blank: string;
  readonly planTitle: string;
  readonly place: string;
  readonly issuer: string;
  readonly start: string;
  readonly end: string;
  readonly demonstration: string;
  readonly makeWorkbook: string;
  readonly pushDown: string;
  readonly pushDownNote: string;
  readonly workbookName: string;
  readonly file: string;
  readonly takenFor: string;
  readonly holds: string;
  readonly problems: string;
  readonly remove: (file: string) => string;
  readonly removeAll: string;
  readonly taken: Readonly<Record<Taken, string>>;
  readonly counts: (indicators: number, targets: number, values: number) => string;
  readonly rows: (added: number, same: number, left: number) => string;
  readonly errors: (errors: number, warnings: number) => string;
  readonly fine: string;
  readonly reading: (done: number, all: number, file: string) => string;
  readonly cancel: string;
  readonly cancelled: (left: number) => string;
  readonly tooMany: (most: number) => string;
  readonly same: (file: string) => string;
  readonly handChanged: string;
  readonly next: Readonly<Record<'check' | 'see' | 'release', string>>;
  // Check
  readonly nothing: string;
  readonly allClear: string;
  readonly question: (at: number, of: number) => string;
  readonly later: string;
  readonly back: string;
  readonly alike: (count: number) => string;
  readonly asks: {
    readonly head: (written: string) => string;
    readonly name: (written: string) => string;
    readonly month: (file: string) => string;
    readonly counts: (written: string) => string;
    readonly differs: (name: string, written: string, before: string, period: string) => string;
    readonly published: (file: string) => string;
    readonly plan: (file: string) => string;
    readonly base: string;
    readonly bare: (file: string) => string;
  };
  /** To go on with what is public alone. */
  readonly goOnBare: string;
  readonly keepPlan: string;
  readonly notPublic: string;
  readonly takeTable: string;
  readonly notRead: string;
  readonly answer: string;
  readonly optional: string;
  readonly toMend: string;
  readonly place2: string;
  readonly kind: string;
  readonly said: string;
  readonly error: string;
  readonly warning: string;
  readonly marked: (file: string) => string;
  readonly markedName: string;
  readonly understood: (file: string, rows: number) => string;
  readonly written: string;
  readonly readAs: string;
  readonly period: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<MonthlyEntry['outcome'], string>>;
  readonly units: string;
  readonly missing: string;
  readonly strange: string;
  readonly changed: string;
  readonly conflict: string;
  readonly because: Readonly<Record<'other-plan' | 'whose' | 'twice', string>>;
  readonly unit: string;
  readonly item: string;
  readonly field: string;
  readonly was: string;
  readonly is: string;
  // See
  readonly notYet: string;
  readonly draftMark: string;
  readonly asOf: string;
  readonly asOfNote: string;
  readonly reader: string;
  readonly readers: Readonly<Record<ReaderName, string>>;
  readonly print: string;
  readonly whatChanged: string;
  // Release
  readonly released: string;
  readonly nextUpdate: string;
  readonly threshold: string;
  readonly thresholdNote: string;
  readonly reason: string;
  readonly corrections: string;
  readonly correctionsNote: string;
  readonly correctionKinds: Readonly<Record<CorrectionKind, string>>;
  readonly make: string;
  readonly making: string;
  readonly refused: string;
  readonly ready: string;
  readonly save: string;
  readonly saveSheet: string;
  readonly follows: (hash: string) => string;
  readonly isFirst: string;
  readonly contents: string;
  readonly withheld: string;
  readonly withheldNote: string;
  readonly noneWithheld: string;
  readonly before: string;
  readonly after: string;
  readonly shownAs: string;
  readonly whyWithheld: Readonly<Record<WithheldCount['why'], string>>;
  readonly hash: string;
  readonly hashNote: string;
  readonly ownCheck: string;
  readonly fault: string;
}
