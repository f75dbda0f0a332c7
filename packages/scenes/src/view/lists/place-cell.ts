import type { Sources } from '@onemetre/core';
import { commonLabels } from '../../labels/common-labels.ts';
import { safeText } from '../../safe/safe-text.ts';
import type { Scene } from '../scene.ts';
import type { Cell } from '../view-parts.ts';

/** Where the sources say it, by their own numbering. */
export const placeCell = (item: { readonly sources?: Sources | undefined }, { locale }: Scene): Cell | undefined => {
  const places = (item.sources ?? []).flatMap(({ place }) => (place === undefined ? [] : [safeText(place)]));
  return places.length > 0 ? { text: commonLabels[locale].list(places) } : undefined;
};
