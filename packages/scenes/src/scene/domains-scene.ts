import { childDomainsView } from '../view/child-plan-view.ts';
import { domainsView, type DomainView } from '../view/domains-view.ts';
import { downloadRows } from '../view/download-rows.ts';
import { domainRows } from '../view/rows/domain-rows.ts';
import type { Scene } from '../view/scene.ts';
import { childScene } from './child-scene.ts';
import { opensDownload } from './opens-download.ts';
import type { SceneNode, SceneTree } from './scene-tree.ts';

/** The domains of the plan, each with what it promises and how many of its items stand where; null where there is none. */
export const domainsScene = (scene: Scene): SceneTree | null => {
  if (scene.reader === 'child') {
    const young = childDomainsView(scene);
    return young && childScene(young);
  }
  const view = domainsView(scene);
  const { domains, foot, source } = view;
  if (domains.length === 0) return null;
  const longest = Math.max(1, ...domains.flatMap(({ families }) => families.map(({ count }) => count)));
  return {
    about: [],
    face: {
      kind: 'group',
      look: 'sheet',
      nodes: [
        { kind: 'group', look: 'items', nodes: domains.map((domain) => item(domain, longest)) },
        opensDownload(scene.locale),
        { kind: 'foot', foot, source },
      ],
    },
    behind: {},
    get download() {
      return { id: 'domains', rows: downloadRows(domainRows(view, scene), source, scene) };
    },
  };
};

const item = ({ id, number, title, summary, counts, families }: DomainView, longest: number): SceneNode => ({
  kind: 'group',
  look: 'item',
  id,
  nodes: [
    {
      kind: 'heading',
      level: 3,
      look: 'name',
      number,
      words: title,
      marks: [],
      choice: { kind: 'domain', id },
    },
    ...(summary ? [{ kind: 'text', look: 'summary', pieces: [summary] } as const] : []),
    {
      kind: 'text',
      look: 'counts',
      pieces: counts.map((text) => ({ text, figure: 'count', look: 'detail' })),
    },
    ...(families.length === 0 ? [] : [{ kind: 'tallies', tallies: families, longest } as const]),
  ],
});
