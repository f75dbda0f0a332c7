import type { SkeletonName } from '@onemetre/exchange';

/** What the commands say that write and read workbooks: new, template, import. */
export interface TableWords {
  readonly new: string;
  readonly template: string;
  readonly import: string;
  readonly folder: string;
  readonly workbook: string;
  readonly title: string;
  readonly place: string;
  readonly issuer: string;
  readonly start: string;
  readonly end: string;
  readonly skeleton: string;
  readonly demonstration: string;
  readonly locked: string;
  readonly outWorkbook: string;
  readonly outProgramme: string;
  readonly into: string;
  readonly month: string;
  readonly counts: string;
  readonly settings: string;
  readonly asked: (count: number, file: string) => string;
  readonly ofTable: (words: string) => string;
  readonly received: string;
  readonly madePublic: string;
  readonly outcomes: Readonly<Record<'added' | 'same' | 'left-out', string>>;
  readonly skeletons: Readonly<Record<SkeletonName, string>>;
  /** Between words of a list. */
  readonly between: string;
  readonly noSkeleton: (given: string, known: string) => string;
  readonly badYear: (given: string) => string;
  readonly exists: (file: string) => string;
  readonly wrote: (file: string) => string;
  readonly unchanged: (file: string) => string;
  readonly understood: (
    counts: Readonly<Record<'domains' | 'actions' | 'indicators' | 'targets' | 'values' | 'duties', number>>,
  ) => string;
  readonly nothingWritten: (errors: number) => string;
  readonly nameOfWorkbook: string;
  readonly nameOfGuide: string;
  /** What is asked of a new plan, on a terminal. */
  readonly asks: Readonly<
    Record<'title' | 'place' | 'issuer' | 'start' | 'end' | 'skeleton' | 'demonstration', string>
  >;
  readonly needed: string;
  readonly mark: string;
  readonly markOne: string;
  readonly noNotes: string;
  readonly marked: (cells: number, file: string) => string;
  readonly toConfirm: (sheet: string) => string;
  readonly notMarked: (cells: number) => string;
  readonly from: string;
  readonly offered: (tables: string, actions: number, indicators: number) => string;
  readonly notOffered: (tables: string) => string;
  readonly noTasks: (file: string) => string;
  /** Said where the questions were broken off. */
  readonly broken: string;
  readonly yes: readonly string[];
}
