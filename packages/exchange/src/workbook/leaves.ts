/** What stands at the end of a path: a value that holds no other, or a list or an object without content. */
export type Leaf = string | number | boolean | null | readonly [] | Readonly<Record<string, never>>;

/** A document as its leaves, each under its path: `sources/#0/document`. */
export type Leaves = Map<string, Leaf>;

/**
 * The leaves of a value of JSON, in the order of the document. A place in a list is `#` and its number; `~` and `/` within
 * a name are written `~0` and `~1`, and a `#` that begins a name `~2`.
 *
 * @example
 * [...leavesOf({ a: [{ b: 1 }], c: [] })] // => [['a/#0/b', 1], ['c', []]]
 */
export function leavesOf(value: unknown): Leaves {
  const leaves: Leaves = new Map();
  collect(value, '', leaves);
  return leaves;
}

/**
 * The value that has these leaves.
 *
 * @example
 * valueOfLeaves(new Map([['a/#0/b', 1], ['c', []]])) // => { a: [{ b: 1 }], c: [] }
 */
export function valueOfLeaves(leaves: ReadonlyMap<string, Leaf>): unknown {
  const whole = leaves.get('');
  if (whole !== undefined) return whole;
  const parts = new Map<string, Map<string, Leaf>>();
  for (const [path, leaf] of leaves) {
    const end = path.indexOf('/');
    const key = end < 0 ? path : path.slice(0, end);
    const inner = parts.get(key) ?? new Map<string, Leaf>();
    inner.set(end < 0 ? '' : path.slice(end + 1), leaf);
    parts.set(key, inner);
  }
  const isList = [...parts.keys()].every((key) => key.startsWith('#'));
  // Places may be missing where some rows were taken away: those that are left close up.
  if (isList)
    return [...parts]
      .sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)))
      .map(([, inner]) => valueOfLeaves(inner));
  return Object.fromEntries([...parts].map(([key, inner]) => [nameOf(key), valueOfLeaves(inner)]));
}

function collect(value: unknown, path: string, leaves: Leaves): void {
  const at = (key: string): string => (path === '' ? key : `${path}/${key}`);
  if (Array.isArray(value)) {
    if (value.length === 0) leaves.set(path, []);
    value.forEach((one, place) => collect(one, at(`#${place}`), leaves));
  } else if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    if (fields.length === 0) leaves.set(path, {});
    for (const [name, field] of fields) collect(field, at(keyOf(name)), leaves);
  } else leaves.set(path, value as Leaf);
}

function keyOf(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1').replace(/^#/, '~2');
}

function nameOf(key: string): string {
  return key.replace(/~2/, '#').replace(/~1/g, '/').replace(/~0/g, '~');
}
