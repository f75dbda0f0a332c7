import { planTree } from './plan-tree.ts';
import type { ChildPicture } from './child-view.ts';
import type { Scene } from './scene.ts';

/** The drawing of an item: its own, else that of what it belongs to, else the city. */
export const childPicture = (id: string | undefined, scene: Scene): ChildPicture => {
  const { whole } = scene;
  const indicator = whole.indicators.find((item) => item.id === id);
  if (indicator) return indicator.picture ?? childPicture(indicator.item, scene);
  const action = whole.actions.find((item) => item.id === id);
  if (action) return action.picture ?? childPicture(action.domain, scene);
  return planTree(whole).domains.find((item) => item.id === id)?.picture ?? 'city';
};
