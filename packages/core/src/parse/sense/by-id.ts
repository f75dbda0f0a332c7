/** A list by its ids. A `Map`, never an object: `constructor` is a plain id here. */
export const byId = <T extends { readonly id: string }>(items: readonly T[] | undefined): ReadonlyMap<string, T> =>
  new Map((items ?? []).map((item) => [item.id, item]));
