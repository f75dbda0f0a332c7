import type { Continues, Programme, Text } from '../generated/types.ts';
import { type ComparedList, comparedLists } from './plan-change.ts';

/** What every compared item has; targets have no title of their own. */
export interface ComparedItem {
  readonly id: string;
  readonly title?: Text;
  readonly continues?: Continues | undefined;
}

export interface ItemPair {
  readonly list: ComparedList;
  readonly earlier: ComparedItem;
  readonly later: ComparedItem;
}

export interface MatchedItems {
  /** In the order of the later plan. */
  readonly pairs: readonly ItemPair[];
  readonly added: readonly { readonly list: ComparedList; readonly item: ComparedItem }[];
  readonly dropped: readonly { readonly list: ComparedList; readonly item: ComparedItem }[];
}

/**
 * Which items of two plans are the same: those that say so (`continues`), and those with the same id. Nothing is matched
 * by its title.
 */
export function matchItems(earlier: Programme, later: Programme): MatchedItems {
  const pairs: ItemPair[] = [];
  const added: { list: ComparedList; item: ComparedItem }[] = [];
  const dropped: { list: ComparedList; item: ComparedItem }[] = [];
  for (const list of comparedLists) {
    const before = new Map<string, ComparedItem>((earlier[list] ?? []).map((item) => [item.id, item]));
    const after: readonly ComparedItem[] = later[list] ?? [];
    const named = (item: ComparedItem): ComparedItem | undefined =>
      item.continues?.edition === earlier.id ? before.get(item.continues.id) : undefined;
    const taken = new Set(after.flatMap((item) => named(item)?.id ?? []));
    for (const item of after) {
      const match = named(item) ?? (taken.has(item.id) ? undefined : before.get(item.id));
      if (match) {
        taken.add(match.id);
        pairs.push({ list, earlier: match, later: item });
      } else added.push({ list, item });
    }
    for (const item of before.values()) if (!taken.has(item.id)) dropped.push({ list, item });
  }
  return { pairs, added, dropped };
}
