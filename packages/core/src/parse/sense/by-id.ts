/** A list by its ids. A `Map`, never an object: `constructor` is a plain id here. */
export function byId<T extends { readonly id: string }>(items: readonly T[] | undefined): ReadonlyMap<string, T> {
  return new Map((items ?? []).map((item) => [item.id, item]));
}
