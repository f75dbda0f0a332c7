import { commonLabels } from '../labels/common-labels.ts';
import type { AxisView } from '../view/axis-view.ts';
import { childOverviewView } from '../view/child-programme-view.ts';
import { downloadRows } from '../view/download-rows.ts';
import { overviewView } from '../view/overview-view.ts';
import type { Scene } from '../view/scene.ts';
import { behindOf } from './behind-of.ts';
import { childScene } from './child-scene.ts';
import { opensDownload } from './opens-download.ts';
import type { SceneNode, SceneTree } from './scene-tree.ts';

/** The programme in numbers: what it promises, how much can be known, and how many items stand where. */
export const overviewScene = (scene: Scene): SceneTree => {
  if (scene.reader === 'child') return childScene(childOverviewView(scene));
  const { name, counts, axes, coverage, scope, table, foot, source } = overviewView(scene);
  const longest = Math.max(...axes.flatMap(({ families }) => families.map(({ count }) => count)));
  return {
    about: [],
    face: {
      kind: 'group',
      look: 'sheet',
      name,
      nodes: [
        { kind: 'tally', look: 'large', counts },
        { kind: 'sentence', look: 'lead', text: coverage },
        ...(axes.length === 0
          ? []
          : [{ kind: 'group', look: 'items', nodes: axes.map((axis) => item(axis, longest)) } as const]),
        opensDownload(scene.locale, ...(scope ? [{ kind: 'opens', name: 'scope', label: scope.label } as const] : []), {
          kind: 'opens',
          name: 'table',
          label: commonLabels[scene.locale].table,
        }),
        { kind: 'foot', foot, source },
      ],
    },
    behind: behindOf([
      ['scope', () => (scope ? [{ kind: 'text', look: 'summary', pieces: scope.values }] : [])],
      ['table', () => [{ kind: 'table', table, stacks: true }]],
    ]),
    get download() {
      return { id: 'overview', rows: downloadRows(table, source, scene) };
    },
  };
};

const item = ({ label, note, sentences, families }: AxisView, longest: number): SceneNode => ({
  kind: 'group',
  look: 'item',
  nodes: [
    { kind: 'heading', level: 3, look: 'name', words: { text: label }, marks: [], detail: note },
    ...sentences.map((text): SceneNode => ({ kind: 'sentence', look: 'reason', text })),
    {
      kind: 'tallies',
      tallies: families.map(({ family, label: word, count, states }) => ({ family, word, count, states })),
      longest,
    },
  ],
});
