import { commonLabels } from '@onemetre/scenes';
import { childProgrammeView, marksOf, programmeView } from '@onemetre/scenes/views';
import { childSnapshot } from './child-snapshot.ts';
import { nodesHtml } from './scene-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** The head of a programme as HTML. */
export const programmeSnapshot: SnapshotOf = (scene, options) => {
  const { locale } = options;
  if (scene.reader === 'child')
    return childSnapshot(childProgrammeView(scene), options, marksOf(scene.programme, locale));
  const { title, marks, summary, judged, facts, source } = programmeView(scene);
  return nodesHtml(
    [
      { kind: 'heading', level: 3, words: title, marks },
      ...(summary ? [{ kind: 'text', look: 'aim', pieces: [summary] } as const] : []),
      { kind: 'sentence', look: 'lead', text: commonLabels[locale].sentences(judged) },
      { kind: 'facts', facts },
      { kind: 'foot', foot: marks, source },
    ],
    options,
  );
};
