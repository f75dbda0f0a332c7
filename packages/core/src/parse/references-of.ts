import { idOf } from './index-items.ts';
import type { Shape } from './shape.ts';
import { walkShape } from './walk-shape.ts';

/** One place in a document that points to an item. */
export interface Reference {
  readonly id: string;
  /** The lists it may lead to; `*` is any. */
  readonly lists: readonly string[];
  readonly path: readonly (string | number)[];
  /** The item that refers, where it has an id. */
  readonly from?: string;
}

type Document = Readonly<Record<string, unknown>>;

const itemAt = (document: Document, [list, index]: Reference['path']): unknown => {
  const entries = document[String(list)];
  return Array.isArray(entries) && typeof index === 'number' ? entries[index] : undefined;
};

/** Every reference in a document, in the order of the model's fields. */
export const referencesOf = (shape: Shape, document: Document): Reference[] => {
  const found: Reference[] = [];
  const add = (id: string, lists: readonly string[], path: Reference['path']): void => {
    const from = idOf(itemAt(document, path));
    found.push({ id, lists, path, ...(from === undefined ? {} : { from }) });
  };
  const programme = idOf(document);
  walkShape(shape, document, (at, value, path) => {
    if (at.is === 'string' && at.refersTo && typeof value === 'string') add(value, at.refersTo, [...path]);
    // An item that carries on another of this same file points to it like any other reference.
    if (at.is === 'object' && path[path.length - 1] === 'continues') {
      const { edition } = value as { readonly edition?: unknown };
      const id = programme !== undefined && edition === programme ? idOf(value) : undefined;
      if (id !== undefined) add(id, [String(path[0])], [...path, 'id']);
    }
  });
  return found;
};
