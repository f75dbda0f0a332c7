import {
  changes,
  editionChanges,
  type Changes,
  type EditionChanges,
  type Moment,
  type Programme,
} from '@onemetre/core';

const onDates = new WeakMap<Programme, Map<string, Changes | null>>();
const editions = new WeakMap<Programme, WeakMap<Programme, EditionChanges>>();
const names = new WeakMap<Programme, number>();
let named = 0;

/** A short name for an object, so that it can be part of a key. */
const nameOf = (programme: Programme): number => {
  const known = names.get(programme);
  if (known !== undefined) return known;
  named += 1;
  names.set(programme, named);
  return named;
};

const momentKey = ({ programme, asOf, knownAt }: Moment): string =>
  [nameOf(programme), asOf, knownAt ?? asOf].join(' ');

/** What changed between two moments of one programme, compared once; null where they cannot be compared: not dates, or in the wrong order. */
export const changesOnce = (before: Moment, after: Moment): Changes | null => {
  const known = onDates.get(after.programme) ?? new Map<string, Changes | null>();
  onDates.set(after.programme, known);
  const key = `${momentKey(before)} ${momentKey(after)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  let made: Changes | null = null;
  try {
    made = changes(before, after);
  } catch {
    made = null;
  }
  known.set(key, made);
  return made;
};

/** What changed from one edition to another, compared once. */
export const editionChangesOnce = (earlier: Programme, later: Programme): EditionChanges => {
  const known = editions.get(later) ?? new WeakMap<Programme, EditionChanges>();
  editions.set(later, known);
  const made = known.get(earlier) ?? editionChanges(earlier, later);
  known.set(earlier, made);
  return made;
};
