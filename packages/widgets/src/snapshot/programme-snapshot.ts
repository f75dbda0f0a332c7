import { commonLabels } from '@onemetre/scenes';
import { programmeView, marksOf, childProgrammeView, escapeHtml } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';
import { factsHtml } from './facts-html.ts';
import { footHtml } from './foot-html.ts';
import { phraseHtml } from './phrase-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';
import { childSnapshot } from './child-snapshot.ts';

/** The head of a programme as HTML. */
export const programmeSnapshot: SnapshotOf = (scene, options) => {
  const { locale } = options;
  if (scene.reader === 'child')
    return childSnapshot(childProgrammeView(scene), options, marksOf(scene.programme, locale));
  const { title, marks, summary, judged, facts, source } = programmeView(scene);
  return [
    elementHtml('h3', [phraseHtml(title, locale), ...marks.map((mark) => escapeHtml(`[${mark}]`))].join(' ')),
    summary ? elementHtml('p', phraseHtml(summary, locale)) : '',
    elementHtml('p', commonLabels[locale].sentences(judged.map(escapeHtml)), { 'data-figure': 'sentence' }),
    factsHtml(facts, locale),
    footHtml(marks, source, options),
  ].join('\n');
};
