/** Some fields of a record, by their names and in that order: those that are there. */
export function onlyKnown<T extends object, N extends keyof T>(
  record: T,
  ...names: readonly N[]
): { readonly [M in N]?: Exclude<T[M], undefined> } {
  const known = names.filter((name) => record[name] !== undefined);
  return Object.fromEntries(known.map((name) => [name, record[name]])) as { [M in N]?: Exclude<T[M], undefined> };
}
