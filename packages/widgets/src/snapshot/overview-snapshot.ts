import { overviewView, childOverviewView, escapeHtml } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';
import { factsHtml } from './facts-html.ts';
import { footHtml } from './foot-html.ts';
import { sentencesHtml } from './sentences-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';
import { tableHtml } from './table-html.ts';
import { childSnapshot } from './child-snapshot.ts';

/** The programme in numbers as HTML. */
export const overviewSnapshot: SnapshotOf = (scene, options) => {
  if (scene.reader === 'child') return childSnapshot(childOverviewView(scene), options);
  const { coverage, axes, table, scope, foot, source } = overviewView(scene);
  return [
    elementHtml('p', escapeHtml(coverage), { 'data-figure': 'sentence' }),
    ...axes.map(({ label, sentences }) =>
      elementHtml('p', `${elementHtml('strong', escapeHtml(label))} ${sentencesHtml(sentences)}`),
    ),
    tableHtml(table, options.locale),
    scope ? factsHtml([scope], options.locale) : '',
    footHtml(foot, source, options),
  ].join('\n');
};
