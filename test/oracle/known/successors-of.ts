import { lastDay } from '../calendar/civil-day.ts';
import type { Dates, File, SucceededBy } from '../file/file-shapes.ts';
import { isDecided } from './decided.ts';

/** What stands in the place of another, since when. */
export interface Successor {
  readonly id: string;
  readonly since: string;
}

/** What stands in the place of a unit or an area, each since when: one after the other, known by a document; none in a circle. */
export const successorsOf = (
  of: string,
  all: readonly { readonly id: string; readonly succeededBy?: SucceededBy }[],
  file: File,
  dates: Dates,
): readonly Successor[] => {
  const found: Successor[] = [];
  let at = of;
  let since = '';
  for (;;) {
    const next = all.find(({ id }) => id === at)?.succeededBy;
    if (!next || (next.sources ?? []).length === 0 || !all.some(({ id }) => id === next.id)) return found;
    const date = lastDay(next.date);
    if (!isDecided({ date, ...(next.sources ? { sources: next.sources } : {}) }, dates, file)) return found;
    if (next.id === of || found.some(({ id }) => id === next.id)) return [];
    since = date > since ? date : since;
    at = next.id;
    found.push({ id: at, since });
  }
};
