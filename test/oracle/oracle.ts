import { lastDay } from './calendar/civil-day.ts';
import type { Dates, Delivery, File, Verdict } from './file/file-shapes.ts';
import { judgeCommitment } from './judge/judge-commitment.ts';
import { dueOn, judgeDelivery } from './judge/judge-delivery.ts';
import { judgeTarget } from './judge/judge-target.ts';
import { decidedOn } from './known/decided.ts';

/** What was put off says so, beside what it would be on its first date. */
const putOff = (judge: typeof judgeDelivery, item: Delivery, file: File, dates: Dates): Verdict => {
  const judged = judge(item, file, dates);
  const due = dueOn(item, dates, file);
  if (item.due === null || (due !== null && lastDay(due) <= lastDay(item.due))) return judged;
  const { revisions: _, ...original } = item;
  return { ...judged, flags: [...judged.flags, 'adjusted'], againstOriginal: judge(original, file, dates).state };
};

/**
 * The verdict on each leaf of a programme, by id, in the order of the plan. It is written from `docs/method.md`, in exact
 * fractions, and shares no code with core.
 *
 * Where to read: `judge/` holds a rule for each kind of target or promise; `values/` which values count and how they add
 * up; `goal/` what a target asks for; `known/` what was known on a date; `beside/` what claims and the age of a value
 * change in an answer.
 */
export const oracle = (file: File, dates: Dates): ReadonlyMap<string, Verdict> => {
  const verdicts = new Map<string, Verdict>();
  const judge = (item: Delivery, by: typeof judgeDelivery): void => {
    const on = (at: Dates): Verdict => decidedOn(item.standing, at, file, on) ?? putOff(by, item, file, at);
    verdicts.set(item.id, on(dates));
  };
  for (const target of file.targets) verdicts.set(target.id, judgeTarget(target, file, dates));
  for (const item of [...(file.milestones ?? []), ...(file.projects ?? [])]) judge(item, judgeDelivery);
  for (const item of file.commitments ?? []) judge(item, judgeCommitment);
  return verdicts;
};
