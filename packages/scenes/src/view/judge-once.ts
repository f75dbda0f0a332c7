import { evaluateProgramme, type Evaluation, type Programme } from '@onemetre/core';

const judged = new WeakMap<Programme, Map<string, Evaluation | null>>();

/**
 * The evaluation of a programme on a date, made once for each (programme, asOf, knownAt); null when there is no date, or
 * none that exists: it is never replaced by today.
 */
export const judgeOnce = (programme: Programme, asOf = programme.asOf, knownAt?: string): Evaluation | null => {
  if (asOf === undefined) return null;
  const dates = judged.get(programme) ?? new Map<string, Evaluation | null>();
  judged.set(programme, dates);
  const key = `${asOf}/${knownAt ?? asOf}`;
  const known = dates.get(key);
  if (known !== undefined) return known;
  let made: Evaluation | null = null;
  try {
    made = evaluateProgramme(programme, { asOf, ...(knownAt === undefined ? {} : { knownAt }) });
  } catch {
    made = null;
  }
  dates.set(key, made);
  return made;
};
