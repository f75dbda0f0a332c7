import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { shorten } from '../issue/shorten.ts';

/** Where an id stands: the list and the place in it. */
export interface Item {
  readonly list: string;
  readonly index: number;
}

export interface ItemIndex {
  /** A `Map`, never an object: `constructor` is a plain id here. The programme itself stands in no list. */
  readonly items: ReadonlyMap<string, Item>;
  readonly issues: readonly Issue[];
}

/** The id of an entry, if it has one. */
export function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !Object.prototype.hasOwnProperty.call(entry, 'id'))
    return undefined;
  const { id } = entry as { id: unknown };
  return typeof id === 'string' ? id : undefined;
}

/** Everything in a document that has an id of its own, from the lists that are known; an id that stands twice is an issue. */
export function indexItems(document: Readonly<Record<string, unknown>>, lists: Iterable<string>): ItemIndex {
  const items = new Map<string, Item>();
  const issues: Issue[] = [];
  const self = idOf(document);
  if (self !== undefined) items.set(self, { list: '', index: -1 });
  for (const list of lists) {
    const entries = Object.prototype.hasOwnProperty.call(document, list) ? document[list] : undefined;
    if (!Array.isArray(entries)) continue;
    entries.forEach((entry: unknown, i) => {
      const id = idOf(entry);
      if (id === undefined) return;
      const first = items.get(id);
      if (first) issues.push(makeIssue('duplicate-id', [list, i, 'id'], { id: shorten(id), other: placeOf(first) }));
      else items.set(id, { list, index: i });
    });
  }
  return { items, issues };
}

/** The programme's own id stands at its top. */
function placeOf({ list, index }: Item): string {
  return list === '' ? 'id' : `${list}[${index}]`;
}
