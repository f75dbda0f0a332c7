import type { Locale } from '@onemetre/scenes';
import type { Answers } from '../desk/answers.ts';
import type { MadeRelease } from '../desk/make-release.ts';
import type { GivenFile, Paper } from '../desk/paper.ts';
import type { Understanding } from '../desk/understanding.ts';
import type { Wishes } from '../desk/wishes.ts';
import type { ReaderName, StepName, StudioWords } from '../words/studio-words.ts';

/** Everything that undo brings back. */
export interface Desk {
  readonly papers: readonly Paper[];
  readonly answers: Answers;
  readonly wishes: Wishes;
}

/** What the steps see of the page, and what they may do. */
export interface Studio {
  readonly locale: Locale;
  readonly say: StudioWords;
  readonly desk: Desk;
  readonly understanding: Understanding;
  readonly step: StepName;
  readonly reader: ReaderName;
  /** Which question is shown. */
  readonly at: number;
  readonly release: MadeRelease | 'making' | null;
  readonly take: (files: readonly GivenFile[]) => void;
  readonly change: (desk: Partial<Desk>) => void;
  readonly show: (
    view: Partial<{ readonly step: StepName; readonly reader: ReaderName; readonly at: number; readonly told: string }>,
  ) => void;
  readonly make: () => void;
}
