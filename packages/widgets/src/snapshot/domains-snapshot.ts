import { domainsView, childDomainsView, escapeHtml } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';
import { footHtml } from './foot-html.ts';
import { phraseHtml } from './phrase-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';
import { childSnapshot } from './child-snapshot.ts';

/** The domains of the plan as HTML. */
export const domainsSnapshot: SnapshotOf = (scene, options) => {
  if (scene.reader === 'child') return childSnapshot(childDomainsView(scene), options);
  const { domains, foot, source } = domainsView(scene);
  if (domains.length === 0) return '';
  const { locale } = options;
  const items = domains.map(({ number, title, summary, counts, families }) => {
    const said = [
      ...counts.map((count) => elementHtml('span', escapeHtml(count), { 'data-figure': 'count' })),
      ...families.map(
        ({ word, count }) => `${escapeHtml(word)} ${elementHtml('span', String(count), { 'data-figure': 'count' })}`,
      ),
    ];
    return elementHtml(
      'li',
      [
        `${escapeHtml(number)} ${elementHtml('strong', phraseHtml(title, locale))}`,
        ...(summary ? [phraseHtml(summary, locale)] : []),
        said.join(' · '),
      ].join(' — '),
    );
  });
  return `${elementHtml('ul', items.join('\n'))}\n${footHtml(foot, source, options)}`;
};
