import { lastDay } from '../calendar/civil-day.ts';
import type { Dates, Figure, File, Indicator, Target } from '../file/file-shapes.ts';
import { Fraction } from '../exact/fraction.ts';
import { sameGroup } from '../values/same-group.ts';
import { documentsKnownFrom } from './known-from.ts';

/** A usable starting point. */
export interface Start {
  readonly day: string;
  /** As it is written; absent where it is made up of nothing. */
  readonly date?: string;
  readonly value: Fraction;
  readonly vintage?: string;
}

const isKnown = ({ published, sources }: Figure, { knownAt }: Dates, file: File): boolean => {
  const from = published === undefined ? documentsKnownFrom(sources, file) : lastDay(published);
  return from === undefined || from <= knownAt;
};

/**
 * The starting point of a target, if one may be used: of its own area and group, known, exact, dated before the deadline, of the same label and
 * basis. Of several the last before the start of the target counts, else the first after it.
 */
export const startOf = (
  { baselines = [] }: Indicator,
  file: File,
  dates: Dates,
  first: string | null,
  { deadline, area, breakdown }: Pick<Target, 'deadline' | 'area' | 'breakdown'>,
): Start | null => {
  const usable = baselines.flatMap(({ figure: id, sameLabel, sameBasis }) => {
    const figure = (file.figures ?? []).find((one) => one.id === id);
    if (!figure || !sameLabel || !sameBasis || figure.date === null) return [];
    if (figure.area !== area || !sameGroup(figure.breakdown, breakdown)) return [];
    if ((figure.qualifier ?? 'exact') !== 'exact' || !isKnown(figure, dates, file)) return [];
    const day = lastDay(figure.date);
    if (deadline !== null && day >= lastDay(deadline)) return [];
    return [
      {
        day,
        date: figure.date,
        value: Fraction.of(figure.value),
        ...(figure.vintage === undefined ? {} : { vintage: figure.vintage }),
      },
    ];
  });
  const days = usable.map(({ day }) => day).sort();
  const chosen = days.filter((day) => first !== null && day < first).pop() ?? days[0];
  const at = usable.filter(({ day }) => day === chosen);
  const [one] = at;
  return one && at.every(({ value }) => value.against(one.value) === 0) ? one : null;
};
