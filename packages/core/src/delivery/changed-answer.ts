import type { Answer } from '../answer/answer.ts';
import type { IgnoredInput } from '../answer/because.ts';
import type { Sources, Standing } from '../generated/types.ts';
import { effectiveRevisions } from '../lookup/effective-revisions.ts';
import { inForce } from '../lookup/in-force.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { standingState } from './standing-answer.ts';

interface Changeable {
  readonly id: string;
  readonly standing?: Standing | undefined;
  readonly revisions?: readonly { readonly date: string; readonly sources?: Sources | undefined }[] | undefined;
}

/** The state that something was in last, with its day: nothing where there was none to speak of. */
export function lastOf({ state, variant }: Answer, date: string | undefined): Pick<Answer, 'lastKnown'> {
  return date === undefined || state === 'not-assessable' || state === 'no-data'
    ? {}
    : { lastKnown: { state, ...(variant === undefined ? {} : { variant }), date } };
}

/**
 * What changes of an item say beside its state: the last state of what was withdrawn, and changes without a document.
 *
 * @param judge how the item without its decision is judged on another day
 */
export function changedAnswer(
  answer: Answer,
  item: Changeable,
  lookup: Lookup,
  judge: (lookup: Lookup) => Answer,
): Answer {
  return withUnproven(withLastState(answer, item, lookup, judge), item, lookup);
}

/** Changes that no document bears out do not count, and are named. */
function withUnproven(answer: Answer, { id, standing, revisions }: Changeable, lookup: Lookup): Answer {
  const { unproven } = effectiveRevisions(revisions, lookup);
  const undecided =
    standing?.status === 'withdrawn' && inForce(standing, lookup) && standingState(standing, lookup) === null;
  if (unproven.length === 0 && !undecided) return answer;
  const { because } = answer;
  const ignored = unproven.map(({ date }): IgnoredInput => ({
    kind: 'revision',
    id,
    published: date,
    reason: 'change-without-document',
  }));
  return {
    ...answer,
    because: {
      ...because,
      ignored: [...because.ignored, ...ignored],
      caveats: [...because.caveats.filter((caveat) => caveat !== 'change-without-document'), 'change-without-document'],
    },
  };
}

/** What is withdrawn by a decision shows the state of the day before. */
function withLastState(answer: Answer, item: Changeable, lookup: Lookup, judge: (lookup: Lookup) => Answer): Answer {
  const date = item.standing?.date;
  if (answer.state !== 'withdrawn' || answer.because.method !== 'standing' || date === undefined) return answer;
  const before = dayOf(dayNumber(date) - 1);
  return { ...answer, ...lastOf(judge({ ...lookup, asOf: before }), before) };
}
