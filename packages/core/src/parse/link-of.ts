import { idOf } from './index-items.ts';

/** Fields that lead from an item to one like it, and so could lead back. */
export const chains = ['parent', 'duplicateOf', 'continues', 'members', 'succeededBy'] as const;

/** A reference from one item to another like it. */
export interface Link {
  readonly from: string;
  readonly id: string;
  readonly chain: (typeof chains)[number];
  readonly path: readonly (string | number)[];
}

/** The link that a reference is, or null: most lead from an item to one of another kind. */
export const linkOf = (
  document: Readonly<Record<string, unknown>>,
  id: string,
  path: readonly (string | number)[],
): Link | null => {
  const chain = chains.find((name) => path.includes(name));
  if (chain === undefined) return null;
  const [list, index] = path;
  const entries = document[String(list)];
  const from = Array.isArray(entries) && typeof index === 'number' ? idOf(entries[index]) : undefined;
  return from === undefined ? null : { from, id, chain, path: [...path] };
};
