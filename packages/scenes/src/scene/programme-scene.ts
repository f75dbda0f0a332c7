import { childLabels } from '../labels/child-labels.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { childProgrammeView } from '../view/child-programme-view.ts';
import { grownUpsScene } from '../view/grown-ups-scene.ts';
import { programmeView } from '../view/programme-view.ts';
import type { Scene } from '../view/scene.ts';
import { childScene } from './child-scene.ts';
import type { SceneNode, SceneTree } from './scene-tree.ts';

/** The head of a programme: what it is, whose, and what its judgements rest on. */
export const programmeScene = (scene: Scene): SceneTree => {
  const { sentences } = commonLabels[scene.locale];
  const { title, marks, summary, judged, facts, source } = programmeView(
    scene.reader === 'child' ? grownUpsScene(scene) : scene,
  );
  const rests = (look: 'lead' | 'reason'): readonly SceneNode[] => [
    { kind: 'sentence', look, text: sentences(judged) },
    { kind: 'facts', facts },
  ];
  if (scene.reader === 'child') {
    const opens: SceneNode = { kind: 'opens', name: 'whole', label: childLabels[scene.locale].grownUps };
    const young = childScene(childProgrammeView(scene), () => [opens], marks);
    return { ...young, behind: { whole: rests('reason') } };
  }
  return {
    about: [],
    face: {
      kind: 'group',
      look: 'sheet',
      nodes: [
        { kind: 'heading', level: 2, words: title, marks },
        ...(summary ? [{ kind: 'text', look: 'summary', pieces: [summary] } as const] : []),
        ...rests('lead'),
        { kind: 'foot', foot: [], source },
      ],
    },
    behind: {},
  };
};
