import type { DomainView } from '../view/domains-view.ts';
import { meetingSheetView, type SheetLine, type SheetList } from '../view/meeting-sheet-view.ts';
import type { Scene } from '../view/scene.ts';
import type { Counted, Piece, SceneNode, SceneTree } from './scene-tree.ts';

/**
 * A programme on one page for a meeting: what is known of it, what needs action first, and how each domain stands. Null where
 * there is nothing to count.
 */
export const meetingSheetScene = (seen: Scene): SceneTree | null => {
  const view = meetingSheetView(seen);
  const { name, title, marks, counts, axes, domains, nothing, foot, source } = view;
  if (counts.length === 0 && domains.lines.length === 0) return null;
  return {
    about: [],
    face: {
      kind: 'group',
      look: 'sheet',
      name,
      nodes: [
        { kind: 'text', look: 'kicker', pieces: [{ text: name }] },
        { kind: 'heading', level: 3, words: title, marks },
        { kind: 'tally', counts },
        ...axes.flatMap(({ label, sentences, families }): readonly SceneNode[] => [
          { kind: 'tally', label, counts: families.filter(({ count }) => count > 0).map(counted) },
          ...sentences.map(lead),
        ]),
        lead(view.coverage),
        ...(nothing === '' ? [] : [lead(nothing)]),
        ...list(view.action, item),
        ...list(view.unanswered, item),
        ...list(domains, domain),
        { kind: 'foot', foot, source },
        { kind: 'act', name: 'print', label: view.print },
      ],
    },
    behind: {},
  };
};

const lead = (text: string): SceneNode => ({ kind: 'sentence', look: 'lead', text });

const counted = ({
  family,
  label,
  count,
}: Pick<Counted, 'family' | 'label'> & { readonly count: number }): Counted => ({
  ...(family ? { family } : {}),
  label,
  figure: String(count),
  unit: '',
});

const line = (title: Piece, details: readonly string[]): SceneNode => ({
  kind: 'text',
  look: 'words',
  pieces: [title, ...details.map((text): Piece => ({ text, look: 'detail' }))],
});

const item = ({ title, state, details }: SheetLine): readonly SceneNode[] => [
  line(title, details),
  ...(state ? [{ kind: 'state', state } as const] : []),
];

const domain = ({ number, title, counts, families }: DomainView): readonly SceneNode[] => [
  line({ ...title, text: `${number} ${title.text}`.trim() }, counts),
  { kind: 'tally', counts: families.map(({ word, ...one }) => counted({ ...one, label: word })) },
];

const list = <T>({ label, lines, more }: SheetList<T>, nodes: (one: T) => readonly SceneNode[]): readonly SceneNode[] =>
  lines.length === 0
    ? []
    : [
        { kind: 'heading', level: 4, words: { text: label }, marks: [] },
        { kind: 'list', look: 'lines', items: lines.map((one) => ({ nodes: nodes(one) })) },
        ...(more === '' ? [] : [{ kind: 'text', look: 'more', pieces: [{ text: more }] } as const]),
      ];
