import type { Piece } from '@onemetre/scenes/scene';
import { childDomainsView, domainsView } from '@onemetre/scenes/views';
import { childSnapshot } from './child-snapshot.ts';
import { added } from './added.ts';
import { nodesHtml } from './scene-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** The domains of the plan as HTML. */
export const domainsSnapshot: SnapshotOf = (scene, options) => {
  if (scene.reader === 'child') return childSnapshot(childDomainsView(scene), options);
  const { domains, foot, source } = domainsView(scene);
  if (domains.length === 0) return '';
  const lines = domains.map(({ number, title, summary, counts, families }): readonly Piece[] => [
    ...(number === '' ? [] : [{ text: `${number} ` }]),
    { ...title, look: 'strong' },
    ...(summary ? [{ ...summary, look: 'detail' } as const] : []),
    ...added(counts, 'count'),
    ...families.flatMap(({ word, count }) => [
      ...added([`${word} `]),
      { text: String(count), figure: 'count' } as const,
    ]),
  ]);
  return nodesHtml(
    [
      {
        kind: 'list',
        look: 'others',
        label: '',
        items: lines.map((pieces) => [{ kind: 'text', look: 'target', pieces }]),
      },
      { kind: 'foot', foot, source },
    ],
    options,
  );
};
