import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { shorten } from '../issue/shorten.ts';
import { checkCycles } from './check-cycles.ts';
import { indexItems } from './index-items.ts';
import { referencesOf } from './references-of.ts';
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
  const references = referencesOf(shape, document);
  const broken = brokenLists(misshapen);
  const wrong = references.flatMap(({ id, lists, path }): Issue[] => {
    const found = items.get(id);
    const anywhere = lists[0] === '*';
    if (!found) {
      if (anywhere ? broken.size > 0 : lists.some((list) => broken.has(list))) return [];
      return [makeIssue('unknown-reference', path, { id: shorten(id), lists: lists.join(', ') })];
    }
    if (anywhere || lists.includes(found.list)) return [];
    return [makeIssue('wrong-reference', path, { id: shorten(id), list: found.list, lists: lists.join(', ') })];
  });
  return [...issues, ...wrong, ...checkCycles(references)];
};
