import { commonLabels } from '../labels/common-labels.ts';
import { answerView } from '../view/answer-view.ts';
import { childAnswerView } from '../view/child-answer-view.ts';
import { downloadRows } from '../view/download-rows.ts';
import { answerPicture } from '../view/picture-of.ts';
import type { Scene } from '../view/scene.ts';
import { childScene } from './child-scene.ts';
import { opensDownload } from './opens-download.ts';
import type { SceneTree } from './scene-tree.ts';

/** What is known, before anything else: a name, one sentence, one picture, and what both rest on. */
export const answerScene = (seen: Scene, item?: string): SceneTree | null => {
  if (seen.reader === 'child') {
    const told = childAnswerView(seen, item);
    return told && childScene(told);
  }
  const view = answerView(seen, item);
  if (!view) return null;
  const { id, title, marks, sentence, beside, strip, spoken, table, foot, source } = view;
  return {
    about: [id],
    face: {
      kind: 'group',
      look: 'answer',
      nodes: [
        { kind: 'heading', level: 3, words: title, marks },
        { kind: 'sentence', look: 'answer', text: sentence },
        { kind: 'strip', parts: strip, spoken },
        ...beside.map((text) => ({ kind: 'sentence', look: 'beside', text }) as const),
        opensDownload(seen.locale, { kind: 'opens', name: 'table', label: commonLabels[seen.locale].table }),
        { kind: 'foot', foot, source },
      ],
    },
    behind: { table: [{ kind: 'table', table }] },
    get download() {
      return { id: `answer-${id}`, rows: downloadRows(table, source, seen), picture: answerPicture(view, seen) };
    },
  };
};
