import { lastDay } from '../calendar/civil-day.ts';
import type { Dates, File } from '../file/file-shapes.ts';
import { isDecided } from './decided.ts';

/** Who stands in the place of a unit, each since when: one after the other, known by a document; none in a circle. */
export const successorsOf = (
  party: string,
  file: File,
  dates: Dates,
): readonly { readonly id: string; readonly since: string }[] => {
  const found: { id: string; since: string }[] = [];
  let at = party;
  let since = '';
  for (;;) {
    const next = file.parties.find(({ id }) => id === at)?.succeededBy;
    if (!next || (next.sources ?? []).length === 0 || !file.parties.some(({ id }) => id === next.id)) return found;
    const date = lastDay(next.date);
    if (!isDecided({ date, ...(next.sources ? { sources: next.sources } : {}) }, dates, file)) return found;
    if (next.id === party || found.some(({ id }) => id === next.id)) return [];
    since = date > since ? date : since;
    at = next.id;
    found.push({ id: at, since });
  }
};
