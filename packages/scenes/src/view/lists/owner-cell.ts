import { phraseOf } from '../phrase-of.ts';
import type { Scene } from '../scene.ts';
import type { Cell } from '../view-parts.ts';

/** The action or domain that an item belongs to. */
export const ownerCell = (id: string | undefined, scene: Scene): Cell | undefined => {
  const { actions, domains } = scene.programme;
  const owner = [...actions, ...domains].find((item) => item.id === id);
  return owner && (phraseOf(owner.title, scene) ?? undefined);
};
