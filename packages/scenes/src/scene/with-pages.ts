import type { SceneTree } from './scene-tree.ts';

/**
 * A scene whose names and counts are links to the pages of a site.
 *
 * @param pages the folder of the site as seen from the page, such as `./`; absent: nothing leads anywhere
 *
 * @example
 * withPages(scene, '../').face // its parts with `page` have an `href`
 */
export const withPages = (tree: SceneTree, pages: string | undefined): SceneTree => {
  if (pages === undefined) return tree;
  const behind = {};
  for (const name of Object.keys(tree.behind))
    // What lies behind a face is made when it is asked for.
    Object.defineProperty(behind, name, { enumerable: true, get: () => linked(tree.behind[name], pages) });
  return {
    about: tree.about,
    face: linked(tree.face, pages),
    behind,
    get download() {
      return tree.download;
    },
  };
};

const linked = <T>(value: T, pages: string): T => {
  if (Array.isArray(value)) return value.map((one: unknown) => linked(one, pages)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const all = Object.entries(value).map(([name, part]) => [name, linked(part as unknown, pages)] as const);
  const { page } = value as { readonly page?: unknown };
  return Object.fromEntries(typeof page === 'string' ? [...all, ['href', pages + page]] : all) as T;
};
