import { firstDay, lastDay } from '../calendar/civil-day.ts';
import type { File, Target } from '../file/file-shapes.ts';

/** The day of the plan's document: of those that the target cites, else of all; written, else published. */
const documentDay = ({ sources = [] }: Pick<Target, 'sources'>, { documents }: File): string | null => {
  const plans = documents.filter(({ kind }) => kind === 'plan');
  const cited = plans.filter(({ id }) => sources.some(({ document }) => document === id));
  const days = (cited.length > 0 ? cited : plans)
    .flatMap(({ written, published }) => written ?? published ?? [])
    .map(lastDay)
    .sort();
  return days[0] ?? null;
};

export interface FirstDue {
  /** The first day that counts, or null where nothing says it. */
  readonly day: string | null;
  /** Whether the plan states it, so that a share of time can be said. */
  readonly stated: boolean;
}

/** From when a target counts: its own start, else the programme's, else the day of the plan's document. */
export const firstDue = (target: Pick<Target, 'start' | 'sources'>, file: File): FirstDue => {
  const start = target.start === undefined ? file.period.start : target.start;
  return start === null ? { day: documentDay(target, file), stated: false } : { day: firstDay(start), stated: true };
};
