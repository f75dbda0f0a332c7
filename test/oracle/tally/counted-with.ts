import { daysAfter, lastDay } from '../calendar/civil-day.ts';
import type { Dates, File, Verdict } from '../file/file-shapes.ts';
import { currentTarget } from '../known/current-target.ts';
import { successorsOf } from '../known/successors-of.ts';
import { dueOn } from '../judge/judge-delivery.ts';

const pressing = ['breached', 'missed', 'lapsed', 'off-track', 'worsening', 'at-risk'];
const unanswered = ['no-data', 'awaiting-final', 'not-assessable', 'invalid'];

/** The day by which a leaf was to be done, as the plan stood. */
const dateOf = (id: string, file: File, dates: Dates): string | null => {
  const target = file.targets.find((one) => one.id === id);
  if (target) return currentTarget(target, dates, file).deadline;
  const all = [...(file.milestones ?? []), ...(file.projects ?? []), ...(file.commitments ?? [])];
  const item = all.find((one) => one.id === id);
  return item ? dueOn(item, dates, file) : null;
};

const isLate = (id: string, { state }: Verdict, file: File, dates: Dates): boolean => {
  const date = dateOf(id, file, dates);
  return pressing.includes(state) || (unanswered.includes(state) && date !== null && dates.asOf > lastDay(date));
};

/**
 * The units with which each leaf is counted: those that lead it, or in their place who came after. What was late on the
 * day before, by what is known today, and is late now stays with the unit of that day.
 */
export const countedWith = (
  verdicts: ReadonlyMap<string, Verdict>,
  file: File,
  dates: Dates,
  judge: (dates: Dates) => ReadonlyMap<string, Verdict>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const counted = new Map(file.parties.map(({ id }) => [id, new Set<string>()]));
  for (const { party, item, duty } of file.responsibilities) {
    const verdict = verdicts.get(item);
    if (duty !== 'lead' || !verdict) continue;
    const stays = ({ since }: { readonly since: string }): boolean => {
      const eve = { ...dates, asOf: daysAfter(since, -1) };
      const then = judge(eve).get(item);
      return isLate(item, verdict, file, dates) && then !== undefined && isLate(item, then, file, eve);
    };
    const steps = successorsOf(party, file.parties, file, dates);
    const stop = steps.findIndex(stays);
    const passed = stop < 0 ? [...steps] : steps.slice(0, stop);
    const unit = passed.pop()?.id ?? party;
    counted.get(unit)?.add(item);
  }
  return counted;
};
