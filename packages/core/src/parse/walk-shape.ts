import type { Shape } from './shape.ts';

type Path = readonly (string | number)[];

/** Called for each value that has the form its shape asks for, from the outside in. The path is reused: copy to keep. */
export type Visit = (shape: Shape, value: unknown, path: Path) => void;

const walk = (shape: Shape, value: unknown, path: (string | number)[], visit: Visit): void => {
  if (value === null || value === undefined) return;
  if (shape.is === 'nullable') return walk(shape.of, value, path, visit);
  visit(shape, value, path);
  if (shape.is === 'array' && Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) {
      path.push(i);
      walk(shape.of, value[i], path, visit);
      path.pop();
    }
  } else if (shape.is === 'object' && typeof value === 'object') {
    for (const [name, field] of shape.fields) {
      if (!Object.prototype.hasOwnProperty.call(value, name)) continue;
      path.push(name);
      walk(field.shape, (value as Readonly<Record<string, unknown>>)[name], path, visit);
      path.pop();
    }
  }
};

/**
 * Visits every value of a document together with its shape, in the order of the model's fields. Parts that are
 * misshapen are passed over, and fields that the model does not know are not visited.
 */
export const walkShape = (shape: Shape, document: unknown, visit: Visit): void => walk(shape, document, [], visit);
