import type { SceneNode, SceneTree } from './scene-tree.ts';

/**
 * What stands behind a face, each part made when it is first asked for.
 *
 * @example
 * const { notes } = behindOf([['notes', () => [{ kind: 'sentence', look: 'note', text: '…' }]]])
 */
export const behindOf = (
  parts: readonly (readonly [name: string, make: () => readonly SceneNode[]])[],
): SceneTree['behind'] => {
  const behind: Record<string, readonly SceneNode[]> = {};
  for (const [name, get] of parts) Object.defineProperty(behind, name, { get, enumerable: true });
  return behind;
};
