import { currentDue } from '../delivery/current-due.ts';
import { standingState } from '../delivery/standing-answer.ts';
import type { Area, DueRevision, Party, Programme, Sources, Standing } from '../generated/types.ts';
import { currentTarget } from '../indicator/current-target.ts';
import { effectiveRevisions } from '../lookup/effective-revisions.ts';
import { inForce } from '../lookup/in-force.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { programmeIndex } from '../lookup/programme-index.ts';
import { lastDay } from '../time/last-day.ts';

/** A programme without the revisions, decisions and successions that do not count on a day; originals and evidence stay. */
export function withoutLaterDecisions(programme: Programme, knownAt: string): Programme {
  const known = knownOn(programme, knownAt);
  return {
    ...programme,
    parties: programme.parties.map((party) => withoutLaterSuccession(party, known)),
    ...(programme.areas && { areas: programme.areas.map((area) => withoutLaterSuccession(area, known)) }),
    targets: programme.targets.map((item) => upTo(item, known)),
    ...(programme.milestones && { milestones: programme.milestones.map((item) => upTo(item, known)) }),
    ...(programme.projects && { projects: programme.projects.map((item) => upTo(item, known)) }),
    ...(programme.commitments && { commitments: programme.commitments.map((item) => upTo(item, known)) }),
  };
}

/** A plan as it stood on a day: its targets and dates after the revisions made by then. */
export function planAt(programme: Programme, knownAt: string): Programme {
  const plan = withoutLaterDecisions(programme, knownAt);
  const known = knownOn(programme, knownAt);
  const dated = <T extends { readonly due: string | null; readonly revisions?: readonly DueRevision[] | undefined }>(
    item: T,
  ): T => ({ ...item, due: currentDue(item.due, item.revisions, known) });
  return {
    ...plan,
    targets: plan.targets.map((target) => currentTarget(target, known).target),
    ...(plan.milestones && { milestones: plan.milestones.map(dated) }),
    ...(plan.projects && { projects: plan.projects.map(dated) }),
  };
}

type Known = Pick<Lookup, 'asOf' | 'knownAt' | 'documents'>;

function knownOn(programme: Programme, knownAt: string): Known {
  return { asOf: knownAt, knownAt, documents: programmeIndex(programme).documents };
}

/** The unit or area without a successor that came after a day. */
function withoutLaterSuccession<T extends Party | Area>(item: T, known: Known): T {
  const { succeededBy, ...rest } = item;
  return succeededBy && !inForce({ ...succeededBy, date: lastDay(succeededBy.date) }, known)
    ? (rest as unknown as T)
    : item;
}

/** The item with the revisions and the decision that count on a day, as judging counts them. */
function upTo<
  T extends {
    readonly revisions?: readonly { readonly date: string; readonly sources?: Sources | undefined }[] | undefined;
    readonly standing?: Standing | undefined;
  },
>(item: T, known: Known): T {
  const { standing, ...rest } = item;
  const effective = new Set(effectiveRevisions(item.revisions, known).effective);
  const revisions = item.revisions?.filter((revision) => effective.has(revision));
  return {
    ...rest,
    ...(revisions === undefined ? {} : { revisions }),
    ...(standingState(standing, known) === null ? {} : { standing }),
  } as unknown as T;
}
