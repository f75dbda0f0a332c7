import { commitmentsView, escapeHtml } from '@onemetre/scenes/views';
import { commitmentLineHtml } from './commitment-line-html.ts';
import { elementHtml } from './element-html.ts';
import { footHtml } from './foot-html.ts';
import { phraseHtml } from './phrase-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** Every promise without a number as HTML. */
export const commitmentsSnapshot: SnapshotOf = (scene, options) => {
  const { total, natures, groups, foot, source } = commitmentsView(scene, options.item);
  if (groups.length === 0) return '';
  const { locale } = options;
  const count = (words: string): string => elementHtml('span', escapeHtml(words), { 'data-figure': 'count' });
  return [
    elementHtml(
      'p',
      [
        elementHtml('strong', count(total)),
        ...natures.map(({ word, count: n }) => `${escapeHtml(word)} ${count(String(n))}`),
      ].join(' · '),
    ),
    ...groups.map(
      ({ number, title, count: n, commitments }) =>
        `${elementHtml('h3', `${escapeHtml(number)} ${phraseHtml(title, locale)} · ${count(n)}`)}\n${elementHtml('ul', commitments.map((line) => commitmentLineHtml(line, locale)).join('\n'))}`,
    ),
    footHtml(foot, source, options),
  ].join('\n');
};
