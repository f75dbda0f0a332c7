import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { shorten } from '../issue/shorten.ts';
import { checkCycles } from './check-cycles.ts';
import { linkOf, type Link } from './link-of.ts';
import { indexItems } from './index-items.ts';
import { eachReference } from './each-reference.ts';
import type { Shape } from './shape.ts';

/** Lists in which an id may be missing because the list, an entry or its id is itself misshapen. */
const brokenLists = (misshapen: readonly Issue[]): ReadonlySet<string> =>
  new Set(misshapen.filter(({ path }) => path.length <= 2 || path[2] === 'id').map(({ path }) => String(path[0])));

/**
 * Checks that ids are unique in the file, that every reference leads to an item of the right list, and that none goes in
 * circles. The shape says which fields refer to what. What a misshapen list may be to blame for is not reported.
 */
export const checkReferences = (
  shape: Shape,
  document: Readonly<Record<string, unknown>>,
  misshapen: readonly Issue[],
): Issue[] => {
  const { items, issues } = indexItems(document, shape.is === 'object' ? shape.fields.keys() : []);
  const broken = brokenLists(misshapen);
  const wrong: Issue[] = [];
  const links: Link[] = [];
  eachReference(shape, document, ({ id, lists, path }) => {
    const link = linkOf(document, id, path);
    if (link) links.push(link);
    const found = items.get(id);
    const anywhere = lists[0] === '*';
    if (!found) {
      if (anywhere ? broken.size > 0 : lists.some((list) => broken.has(list))) return;
      wrong.push(makeIssue('unknown-reference', [...path], { id: shorten(id), lists: lists.join(', ') }));
    } else if (!anywhere && !lists.includes(found.list)) {
      const values = { id: shorten(id), list: found.list, lists: lists.join(', ') };
      wrong.push(makeIssue('wrong-reference', [...path], values));
    }
  });
  return [...issues, ...wrong, ...checkCycles(links)];
};
