import { commonLabels, overviewLabels } from '@onemetre/scenes';
import type { Piece, SceneNode } from '@onemetre/scenes/scene';
import { meetingSheetView, type SheetLine, type SheetList } from '@onemetre/scenes/views';
import { added } from './added.ts';
import { partHeading } from './part-heading.ts';
import { nodesHtml } from './scene-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** The meeting sheet as HTML. */
export const meetingSheetSnapshot: SnapshotOf = (scene, options) => {
  const { locale } = options;
  const view = meetingSheetView(scene);
  if (view.counts.length === 0 && view.domains.lines.length === 0) return '';
  const { colon, list } = commonLabels[locale];
  const counted = (items: readonly { readonly word: string; readonly count: number }[]): string =>
    list(items.map(({ word, count }) => overviewLabels[locale].counted(word, count)));
  const counts = view.counts.flatMap(({ label, figure, unit }, i): readonly Piece[] => [
    ...(i === 0 ? [{ text: `${label} ` }] : added([`${label} `])),
    { text: figure, figure: 'count' },
    { text: unit },
  ]);
  const axes = view.axes.flatMap(({ label, sentences, families }): readonly SceneNode[] => {
    const shown = families.filter(({ count }) => count > 0).map((one) => ({ word: one.label, count: one.count }));
    return [
      { kind: 'text', look: 'aim', pieces: [{ text: label, look: 'strong' }, { text: colon + counted(shown) }] },
      ...sentences.map((text): SceneNode => ({ kind: 'sentence', look: 'lead', text })),
    ];
  });
  return nodesHtml(
    [
      { kind: 'heading', level: 3, words: view.title, marks: [] },
      { kind: 'text', look: 'aim', pieces: counts },
      ...axes,
      { kind: 'sentence', look: 'lead', text: view.coverage },
      ...plainText(view.nothing),
      ...listNodes(view.action, lineNodes),
      ...listNodes(view.unanswered, lineNodes),
      ...listNodes(view.domains, ({ number, title, counts: all, families }) => [
        {
          kind: 'text',
          look: 'target',
          pieces: [...(number === '' ? [] : [{ text: `${number} ` }]), title, ...added([...all, counted(families)])],
        },
      ]),
      { kind: 'foot', foot: view.foot, source: view.source },
    ],
    options,
  );
};

const plainText = (text: string): readonly SceneNode[] =>
  text === '' ? [] : [{ kind: 'text', look: 'aim', pieces: [{ text }] }];

const lineNodes = ({ title, state, details }: SheetLine): readonly SceneNode[] => [
  { kind: 'text', look: 'target', pieces: [title, ...added(details)] },
  ...(state ? [{ kind: 'state', state } as const] : []),
];

const listNodes = <T>(
  { label, lines, more }: SheetList<T>,
  nodes: (line: T) => readonly SceneNode[],
): readonly SceneNode[] =>
  lines.length === 0
    ? []
    : [
        partHeading(4, '', { text: label }, ''),
        { kind: 'list', look: 'others', label, items: lines.map(nodes) },
        ...plainText(more),
      ];
