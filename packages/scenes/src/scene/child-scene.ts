import type { ChildCard, ChildView } from '../view/child-view.ts';
import type { GroupNode, SceneNode, SceneTree } from './scene-tree.ts';

type More = (card: ChildCard) => readonly SceneNode[];

/**
 * A widget for a reader of 8 to 12 years: cards with a picture, short sentences and things to count, in the order in which
 * they are read aloud.
 *
 * @param more what stands behind each card for grown-ups
 * @param marks what must stand beside a title: 演示数据, 非官方示例
 */
export const childScene = (
  { groups, foot, source }: ChildView,
  more: More = () => [],
  marks: readonly string[] = [],
): SceneTree => ({
  about: [],
  face: {
    kind: 'group',
    look: 'young',
    nodes: [
      ...groups.map(({ title, cards }): SceneNode => ({
        kind: 'group',
        look: 'field',
        nodes: [
          ...(title ? [{ kind: 'text', look: 'field', pieces: [title] } as const] : []),
          { kind: 'group', look: 'cards', nodes: cards.map((card) => young(card, marks, more)) },
        ],
      })),
      { kind: 'foot', foot, source },
    ],
  },
  behind: {},
});

const young = (card: ChildCard, marks: readonly string[], more: More): GroupNode => {
  const { picture, says, official, promise, icons, goal, family, stands, tallies } = card;
  return {
    kind: 'group',
    look: 'child',
    nodes: [
      { kind: 'picture', picture },
      {
        kind: 'group',
        look: 'beside',
        nodes: [
          { kind: 'heading', level: 3, look: 'says', words: says, marks },
          ...tells(promise, null),
          ...(icons ? [{ kind: 'icons', icons } as const] : []),
          ...(goal ? [{ kind: 'goal', goal } as const] : []),
          ...tells(stands, family),
          ...(tallies.length === 0 ? [] : [{ kind: 'tallies', tallies } as const]),
          ...(official ? [{ kind: 'text', look: 'official', pieces: [official] } as const] : []),
          ...more(card),
        ],
      },
    ],
  };
};

const tells = (lines: readonly string[], family: ChildCard['family']): readonly SceneNode[] =>
  lines.length === 0 ? [] : [{ kind: 'tells', family, lines }];
