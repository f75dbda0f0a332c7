import { lastDay } from '../calendar/civil-day.ts';
import type { Dates, Delivery, File, Verdict } from '../file/file-shapes.ts';
import { reportsOn } from '../known/reports-on.ts';
import { judgeDelivery } from './judge-delivery.ts';

/** The end of the period that follows a quarter, half-year or year. */
export const followingEnd = (period: string): string => {
  const [year, part = ''] = period.split('-') as [string, string?];
  const next = String(Number(year) + 1);
  if (part === '') return lastDay(next);
  const number = Number(part[1]) + 1;
  const last = part.startsWith('H') ? 2 : 4;
  return lastDay(number > last ? `${next}-${part[0]}1` : `${year}-${part[0]}${number}`);
};

/** Judges a promise without a number: nothing is known without a report, and ongoing work needs a recent one. */
export const judgeCommitment = (item: Delivery, file: File, dates: Dates): Verdict => {
  const judged = judgeDelivery(item, file, dates, true);
  if (judged.state === 'not-due') return { state: 'no-data', flags: [] };
  const latest = reportsOn(item.id, file, dates).pop();
  if (judged.state !== 'ongoing' || latest === undefined || dates.asOf <= followingEnd(latest.period)) return judged;
  return { state: 'no-data', flags: ['stale', ...judged.flags.filter((flag) => flag !== 'stale')] };
};
