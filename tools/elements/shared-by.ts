/** What all lists have, by name, as the first of them has it. Empty where there is no list. */
export function sharedBy<Named extends { readonly name: string }>(
  lists: readonly (readonly Named[])[],
): readonly Named[] {
  const [first = [], ...others] = lists;
  return first.filter(({ name }) => others.every((list) => list.some((entry) => entry.name === name)));
}
