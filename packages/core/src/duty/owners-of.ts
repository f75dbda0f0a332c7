import type { Programme } from '../generated/types.ts';

/** For an item, the chain of groups above it: its action, the actions and domains over that. */
export type Owners = (item: string | undefined) => readonly string[];

/**
 * Finds the groups that an action, domain or project belongs to, itself first. The programme is above all and not
 * listed.
 */
export function ownersOf(programme: Pick<Programme, 'actions' | 'domains' | 'projects'>): Owners {
  const above = new Map<string, readonly string[]>();
  for (const { id, parent } of programme.domains) above.set(id, parent === undefined ? [] : [parent]);
  for (const { id, parent, domain } of programme.actions)
    above.set(id, [...(parent === undefined ? [] : [parent]), domain]);
  for (const { id, item } of programme.projects ?? []) above.set(id, item === undefined ? [] : [item]);
  return (item) => {
    const chain: string[] = [];
    const open = item === undefined ? [] : [item];
    while (open.length > 0) {
      const at = open.shift() as string;
      // A cycle is an issue of the file; it must not hang the page.
      if (chain.includes(at)) continue;
      chain.push(at);
      open.push(...(above.get(at) ?? []));
    }
    return chain;
  };
}
