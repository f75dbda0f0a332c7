const places = new WeakMap<object, ReadonlyMap<string, number>>();

/**
 * The item of a list with an id. The first call walks the list, further ones do not; a list that has changed since is
 * walked again. Undefined where the list or the id is, or where nothing has that id.
 *
 * @example
 * findById([{ id: 'a' }, { id: 'b' }], 'b') // => { id: 'b' }
 */
export function findById<T extends { readonly id: string }>(
  items: readonly T[] | undefined,
  id: string | undefined,
): T | undefined {
  if (items === undefined || id === undefined) return undefined;
  const known = places.get(items) ?? placesIn(items);
  places.set(items, known);
  const place = known.get(id);
  const found = place === undefined ? undefined : items[place];
  return found?.id === id ? found : items.find((item) => item.id === id);
}

function placesIn(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  items.forEach(({ id }, i) => {
    if (!made.has(id)) made.set(id, i);
  });
  return made;
}
