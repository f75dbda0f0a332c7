import type { Answer } from '../answer/answer.ts';
import type { Flag } from '../answer/flag.ts';
import type { Reason } from '../answer/reason.ts';
import type { State } from '../answer/state.ts';
import type { Completion, DueRevision, Report, Sources } from '../generated/types.ts';

/** Something that is done or not: a milestone, a project, a deliverable. */
export interface Deliverable {
  readonly id: string;
  readonly type: Answer['type'];
  readonly due: string | null;
  readonly start?: string | undefined;
  readonly revisions?: readonly DueRevision[] | undefined;
  readonly started?: Completion | undefined;
  readonly completed?: Completion | undefined;
  readonly sources?: Sources | undefined;
}

/** What evidence and dates say about it. */
export type Finding = Found &
  (
    | { readonly rule: 'done'; readonly completed: string; readonly daysLate?: number }
    | { readonly rule: 'reported' | 'due' | 'before-period' | 'after-deadline' | 'no-data' }
  );

interface Found {
  readonly state: State;
  readonly flags: readonly Flag[];
  readonly reason?: Reason;
  /** What the state rests on: a report, or a completion or start on record. */
  readonly report?: Report;
  readonly record?: Completion;
}
