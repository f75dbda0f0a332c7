import type { Programme } from '@onemetre/core';
import type { Locale } from '../text/locale.ts';
import { commonLabels } from '../labels/common-labels.ts';

/**
 * Why there is nothing to show, where it is the item that is asked for; otherwise empty.
 *
 * @param programme null where a page holds only what is shown of it
 * @param needed whether the widget shows one item and has to be told which
 */
export const emptyText = (item: string, programme: Programme | null, needed: boolean, locale: Locale): string => {
  const { emptyItem, needsItem, otherItem } = commonLabels[locale];
  if (item === '') return needed ? needsItem : '';
  const isIt = (one: unknown): boolean => (one as { readonly id?: unknown } | null)?.id === item;
  const exists = Object.values(programme ?? {}).some((list) => Array.isArray(list) && list.some(isIt));
  return (exists ? otherItem : emptyItem)(item);
};
