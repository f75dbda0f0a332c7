import { idOf } from './index-items.ts';
import type { Shape } from './shape.ts';
import { walkShape } from './walk-shape.ts';

/** One place in a document that points to an item. */
export interface Reference {
  readonly id: string;
  /** The lists it may lead to; `*` is any. */
  readonly lists: readonly string[];
  readonly path: readonly (string | number)[];
}

type Document = Readonly<Record<string, unknown>>;

/** An item that carries on another of this same file points to it like any other reference. */
const refers = (shape: Shape, field: string): boolean =>
  field === 'continues' || (shape.is === 'string' && shape.refersTo !== undefined);

/**
 * Calls for every reference in a document, in the order of the model's fields. There are thousands, and nearly all are
 * right: the path is reused, so copy it to keep it.
 */
export const eachReference = (shape: Shape, document: Document, visit: (reference: Reference) => void): void => {
  const programme = idOf(document);
  walkShape(shape, document, refers, (at, value, path) => {
    if (at.is === 'string') {
      if (at.refersTo && typeof value === 'string') visit({ id: value, lists: at.refersTo, path });
    } else if (at.is === 'object' && path[path.length - 1] === 'continues') {
      const { edition } = value as { readonly edition?: unknown };
      const id = programme !== undefined && edition === programme ? idOf(value) : undefined;
      if (id !== undefined) visit({ id, lists: [String(path[0])], path: [...path, 'id'] });
    }
  });
};
