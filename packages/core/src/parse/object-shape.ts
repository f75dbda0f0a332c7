import type { Field, Shape, Variants } from './shape.ts';

/**
 * The shape of an object from its fields, in order; a name that ends in `?` may be absent. Fields that depend on what the
 * object is end in `?` here, and stand in `variants` as they must be.
 *
 * @example
 * objectShape({ id: { is: 'string' }, 'code?': { is: 'number' } }).needed // => ['id']
 */
export function objectShape(
  shapes: Readonly<Record<string, Shape>>,
  variants?: Variants,
): Extract<Shape, { is: 'object' }> {
  const fields = new Map<string, Field>();
  const needed: string[] = [];
  for (const [key, shape] of Object.entries(shapes)) {
    const optional = key.endsWith('?');
    const name = optional ? key.slice(0, -1) : key;
    fields.set(name, optional ? { shape, optional } : { shape });
    if (!optional) needed.push(name);
  }
  return { is: 'object', fields, needed, ...(variants && { variants }) };
}
