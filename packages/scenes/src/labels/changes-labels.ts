import type { PlanChange, RenameProposal } from '@onemetre/core';

export { changesLabels } from '../generated/locales/changes-labels.ts';

/** The kinds of changes of a plan, in the groups in which they are shown. */
export type PlanChangeGroup = 'added' | 'dropped' | 'raised' | 'lowered' | 'moved' | 'other';

/** Words of om-changes. */
export interface ChangesLabels {
  readonly name: string;
  readonly between: (v: { from: string; to: string }) => string;
  readonly counts: (v: {
    states: number;
    same: number;
    values: number;
    corrected: number;
    withdrawn: number;
    plan: number;
  }) => string;
  readonly figureCounts: (v: { values: number; corrected: number; withdrawn: number; plan: number }) => string;
  readonly planCounts: (plan: number) => string;
  readonly nothing: string;
  readonly cannot: (v: { from: string; to: string }) => string;
  readonly waiting: string;
  readonly failed: string;
  readonly states: string;
  readonly time: string;
  readonly values: string;
  readonly corrected: string;
  readonly withdrawn: string;
  readonly plan: string;
  readonly rules: string;
  readonly item: string;
  readonly state: string;
  readonly why: string;
  readonly change: string;
  readonly was: string;
  readonly is: string;
  readonly date: string;
  readonly reason: string;
  readonly noReason: string;
  readonly kind: string;
  readonly lists: Readonly<Record<PlanChange['list'], string>>;
  readonly groups: Readonly<Record<PlanChangeGroup, string>>;
  readonly edition: (v: {
    title: string;
    added: number;
    dropped: number;
    raised: number;
    lowered: number;
    moved: number;
    kept: number;
  }) => string;
  readonly notStates: string;
  readonly proposals: string;
  readonly proposalNote: string;
  readonly earlier: string;
  readonly later: string;
  readonly because: Readonly<Record<RenameProposal['because'], string>>;
}

/** In which group a change of the plan is shown. */
export const planChangeGroups: Readonly<Record<PlanChange['kind'], PlanChangeGroup>> = {
  added: 'added',
  dropped: 'dropped',
  raised: 'raised',
  lowered: 'lowered',
  'deadline-moved': 'moved',
  moved: 'moved',
  retitled: 'other',
  restated: 'other',
  'units-changed': 'other',
  decided: 'other',
  succeeded: 'other',
};
