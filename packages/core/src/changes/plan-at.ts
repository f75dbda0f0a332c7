import { currentDue } from '../delivery/current-due.ts';
import { currentTarget } from '../indicator/current-target.ts';
import type { DueRevision, Programme, Standing } from '../generated/types.ts';

const inForce = (standing: Standing | undefined, knownAt: string): boolean =>
  standing !== undefined && (standing.date === undefined || standing.date <= knownAt);

/** The item without the revisions and decisions made after a day. */
const upTo = <
  T extends {
    readonly revisions?: readonly { readonly date: string }[] | undefined;
    readonly standing?: Standing | undefined;
  },
>(
  item: T,
  knownAt: string,
): T => {
  const { standing, ...rest } = item;
  const revisions = item.revisions?.filter(({ date }) => date <= knownAt);
  return {
    ...rest,
    ...(revisions === undefined ? {} : { revisions }),
    ...(inForce(standing, knownAt) ? { standing } : {}),
  } as unknown as T;
};

/** A programme without the revisions and decisions that were made after a day; originals and evidence stay. */
export const withoutLaterDecisions = (programme: Programme, knownAt: string): Programme => ({
  ...programme,
  targets: programme.targets.map((item) => upTo(item, knownAt)),
  ...(programme.milestones && { milestones: programme.milestones.map((item) => upTo(item, knownAt)) }),
  ...(programme.projects && { projects: programme.projects.map((item) => upTo(item, knownAt)) }),
  ...(programme.commitments && { commitments: programme.commitments.map((item) => upTo(item, knownAt)) }),
});

/** A plan as it stood on a day: its targets and dates after the revisions made by then. */
export const planAt = (programme: Programme, knownAt: string): Programme => {
  const plan = withoutLaterDecisions(programme, knownAt);
  const dated = <T extends { readonly due: string | null; readonly revisions?: readonly DueRevision[] | undefined }>(
    item: T,
  ): T => ({ ...item, due: currentDue(item.due, item.revisions, knownAt) });
  return {
    ...plan,
    targets: plan.targets.map((target) => currentTarget(target, { knownAt }).target),
    ...(plan.milestones && { milestones: plan.milestones.map(dated) }),
    ...(plan.projects && { projects: plan.projects.map(dated) }),
  };
};
