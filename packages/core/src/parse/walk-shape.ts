import type { Shape } from './shape.ts';

type Path = readonly (string | number)[];

/** Which parts of the model are looked for: by their shape, or by the field they stand in. */
export type Wanted = (shape: Shape, field: string) => boolean;

/** Called for each value that has the form its shape asks for, from the outside in. The path is reused: copy to keep. */
export type Visit = (shape: Shape, value: unknown, path: Path) => void;

/** The fields of an object that lead to something wanted; most do not. */
type Roads = readonly (readonly [name: string, shape: Shape])[];

const known = new WeakMap<Wanted, Map<Shape, Roads>>();

const own = Object.prototype.hasOwnProperty;

/**
 * Visits every value that is wanted, and whatever it stands in, together with its shape, in the order of the model's
 * fields. Parts that are misshapen are passed over, and fields that the model does not know are not visited.
 */
export function walkShape(root: Shape, document: unknown, wanted: Wanted, visit: Visit): void {
  const roads = known.get(wanted) ?? new Map<Shape, Roads>();
  known.set(wanted, roads);
  const path: (string | number)[] = [];
  const walk = (shape: Shape, value: unknown): void => {
    if (value === null || value === undefined) return;
    if (shape.is === 'nullable') return walk(shape.of, value);
    visit(shape, value, path);
    if (shape.is === 'array' && Array.isArray(value)) {
      for (let i = 0; i < value.length; i += 1) {
        path.push(i);
        walk(shape.of, value[i]);
        path.pop();
      }
    } else if (shape.is === 'object' && typeof value === 'object') {
      const ways = roadsOf(shape, wanted, roads);
      for (let i = 0; i < ways.length; i += 1) {
        const [name, of] = ways[i] as Roads[number];
        if (!own.call(value, name)) continue;
        path.push(name);
        walk(of, (value as Readonly<Record<string, unknown>>)[name]);
        path.pop();
      }
    }
  };
  walk(root, document);
}

function roadsOf(shape: Extract<Shape, { is: 'object' }>, wanted: Wanted, roads: Map<Shape, Roads>): Roads {
  const found = roads.get(shape);
  if (found) return found;
  const made = [...shape.fields]
    .filter(([name, field]) => leads(field.shape, name, wanted, roads))
    .map(([name, field]) => [name, field.shape] as const);
  roads.set(shape, made);
  return made;
}

function leads(shape: Shape, field: string, wanted: Wanted, roads: Map<Shape, Roads>): boolean {
  if (shape.is === 'nullable') return leads(shape.of, field, wanted, roads);
  const isWanted = wanted(shape, field);
  if (shape.is === 'array') return leads(shape.of, '', wanted, roads) || isWanted;
  return (shape.is === 'object' && roadsOf(shape, wanted, roads).length > 0) || isWanted;
}
