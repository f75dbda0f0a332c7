import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { shorten } from '../issue/shorten.ts';
import type { Shape } from './shape.ts';

type Path = readonly (string | number)[];

interface Reference {
  readonly id: string;
  readonly lists: readonly string[];
  readonly path: Path;
  /** The item that refers, when it refers to its own list: a possible cycle. */
  readonly from?: string;
}

interface Item {
  readonly list: string;
  readonly path: Path;
}

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : undefined;
};

const collect = (shape: Shape, value: unknown, path: Path, from: string | undefined, found: Reference[]): void => {
  if (value === null || value === undefined) return;
  if (shape.is === 'nullable') collect(shape.of, value, path, from, found);
  else if (shape.is === 'string' && shape.refersTo && typeof value === 'string') found.push({ id: value, lists: shape.refersTo, path, ...(from === undefined ? {} : { from }) });
  else if (shape.is === 'array' && Array.isArray(value)) value.forEach((child: unknown, i) => collect(shape.of, child, [...path, i], path.length === 1 ? idOf(child) : from, found));
  else if (shape.is === 'object' && typeof value === 'object') {
    for (const [name, field] of shape.fields) collect(field.shape, (value as Record<string, unknown>)[name], [...path, name], from, found);
  }
};

/** Ids in a `Map`: `constructor` is a plain id, not a property. */
const itemsOf = (document: Record<string, unknown>, issues: Issue[]): Map<string, Item> => {
  const items = new Map<string, Item>();
  for (const [list, entries] of Object.entries(document)) {
    if (!Array.isArray(entries)) continue;
    entries.forEach((entry: unknown, i) => {
      const id = idOf(entry);
      if (id === undefined) return;
      const first = items.get(id);
      if (first) issues.push(makeIssue('duplicate-id', [list, i, 'id'], { id: shorten(id), other: `${first.path.join('.')}` }));
      else items.set(id, { list, path: [list, i] });
    });
  }
  return items;
};

/** Each item that a chain of references of one field leads back to itself, once for each cycle. */
const cyclesOf = (references: readonly Reference[], items: ReadonlyMap<string, Item>): Issue[] => {
  const next = new Map<string, Reference>();
  for (const reference of references) {
    const field = reference.path[reference.path.length - 1];
    const sameList = reference.from !== undefined && items.get(reference.from)?.list === items.get(reference.id)?.list;
    if (sameList && (field === 'parent' || field === 'duplicateOf')) next.set(reference.from as string, reference);
  }
  const issues: Issue[] = [];
  const settled = new Set<string>();
  for (const start of next.keys()) {
    const trail: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !settled.has(at) && !trail.includes(at)) {
      trail.push(at);
      at = next.get(at)?.id;
    }
    if (at !== undefined && trail.includes(at)) {
      const reference = next.get(at) as Reference;
      issues.push(makeIssue('cycle', reference.path, { ids: trail.slice(trail.indexOf(at)).join(' → ') }));
    }
    for (const id of trail) settled.add(id);
  }
  return issues;
};

/**
 * Checks that ids are unique in the file and that every reference leads to an item of the right list, without going in
 * circles. The shape says which fields refer to what.
 */
export const checkReferences = (shape: Shape, document: Record<string, unknown>): Issue[] => {
  const issues: Issue[] = [];
  const items = itemsOf(document, issues);
  const references: Reference[] = [];
  collect(shape, document, [], undefined, references);
  for (const { id, lists, path } of references) {
    const found = items.get(id);
    if (!found && id !== document['id']) issues.push(makeIssue('unknown-reference', path, { id: shorten(id), lists: lists.join(', ') }));
    else if (found && lists[0] !== '*' && !lists.includes(found.list)) issues.push(makeIssue('wrong-reference', path, { id: shorten(id), list: found.list, lists: lists.join(', ') }));
  }
  return [...issues, ...cyclesOf(references, items)];
};
