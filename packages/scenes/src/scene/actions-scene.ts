import { childLabels } from '../labels/child-labels.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import type { Locale } from '../text/locale.ts';
import { actionsView, type ActionGroupView, type ActionView } from '../view/actions-view.ts';
import { childActionsView } from '../view/child-plan-view.ts';
import { downloadRows } from '../view/download-rows.ts';
import { grownUpsScene } from '../view/grown-ups-scene.ts';
import { actionRows } from '../view/rows/action-rows.ts';
import type { Scene } from '../view/scene.ts';
import { behindOf } from './behind-of.ts';
import { childScene } from './child-scene.ts';
import { commitmentItems } from './commitment-items.ts';
import { lineItem } from './line-item.ts';
import { opensDownload } from './opens-download.ts';
import type { ListNode, Piece, SceneNode, SceneTree, TextNode } from './scene-tree.ts';

type Behind = readonly [name: string, make: () => readonly SceneNode[]];

/**
 * Every action in plan order, under its field, with its units, its targets and its promises; null where there is none.
 *
 * @param item a domain or an action to show alone; empty for all
 */
export const actionsScene = (scene: Scene, item = ''): SceneTree | null => {
  const { locale } = scene;
  if (scene.reader === 'child') return forChild(scene, item);
  const view = actionsView(scene, item);
  const { groups, foot, source } = view;
  if (groups.length === 0) return null;
  return {
    about: [],
    face: {
      kind: 'group',
      look: 'sheet',
      nodes: [
        ...groups.flatMap((group) => [field(group), ...group.actions.map((action) => article(action, locale))]),
        opensDownload(locale),
        { kind: 'foot', foot, source },
      ],
    },
    behind: behindOf(groups.flatMap(({ actions }) => actions.flatMap(behindAction))),
    get download() {
      return { id: 'actions', rows: downloadRows(actionRows(view, scene), source, scene) };
    },
  };
};

/** A child's cards; the whole action is one click behind each. */
const forChild = (scene: Scene, item: string): SceneTree | null => {
  const young = childActionsView(scene, item);
  if (!young) return null;
  const { locale } = scene;
  const label = childLabels[locale].grownUps;
  const name = (id: string): string => `whole-${id}`;
  const actions = actionsView(grownUpsScene(scene), item).groups.flatMap((group) => group.actions);
  const behind = actions.flatMap((action): readonly Behind[] => [
    [name(action.id), () => [article(action, locale)]],
    ...behindAction(action),
  ]);
  return { ...childScene(young, ({ id }) => [{ kind: 'opens', name: name(id), label }]), behind: behindOf(behind) };
};

const field = ({ id, number, title, count }: ActionGroupView): SceneNode => ({
  kind: 'heading',
  level: 3,
  look: 'field',
  number,
  words: title,
  marks: [],
  count,
  choice: { kind: 'domain', id },
});

const article = (action: ActionView, locale: Locale): SceneNode => {
  const { id, number, title, summary, targets, commitments, notes } = action;
  const say = planLabels[locale];
  const promised = commitments.filter(({ tags }) => tags.length === 0).length;
  return {
    kind: 'group',
    look: 'item',
    id,
    nodes: [
      {
        kind: 'heading',
        level: 4,
        look: 'name',
        number,
        words: title,
        marks: [],
        choice: { kind: 'action', id },
      },
      ...(summary ? [{ kind: 'text', look: 'summary', pieces: [summary] } as const] : []),
      unitsText(action.units, locale),
      ...(targets.length === 0 ? [] : [targetLines(targets, locale)]),
      ...(commitments.length + notes.length === 0
        ? []
        : [
            {
              kind: 'group',
              look: 'opens',
              nodes: [
                ...(commitments.length === 0
                  ? []
                  : [{ kind: 'opens', name: promises(id), label: say.count(promised, 'commitment') } as const]),
                ...(notes.length === 0
                  ? []
                  : [{ kind: 'opens', name: remarks(id), label: `${say.notes} ${notes.length}` } as const]),
              ],
            } as const,
          ]),
    ],
  };
};

const promises = (id: string): string => `promises-${id}`;
const remarks = (id: string): string => `notes-${id}`;

const behindAction = ({ id, commitments, notes }: ActionView): readonly Behind[] => [
  ...(commitments.length === 0
    ? []
    : [[promises(id), () => [{ kind: 'list', look: 'lines', items: commitmentItems(commitments) }]] satisfies Behind]),
  ...(notes.length === 0
    ? []
    : [
        [
          remarks(id),
          () => [
            {
              kind: 'list',
              look: 'notes',
              items: notes.map((note) => ({ nodes: [{ kind: 'text', look: 'words', pieces: [note] }] })),
            },
          ],
        ] satisfies Behind,
      ]),
];

const targetLines = (targets: ActionView['targets'], locale: Locale): ListNode => ({
  kind: 'list',
  look: 'lines',
  label: planLabels[locale].targets,
  items: targets.map(({ id, title, quantity, deadline, tags, state }) =>
    lineItem({
      id,
      words: [title, { text: '\u2002' }, { ...quantity, look: 'quantity', figure: 'target' }],
      tags,
      aside: [{ text: deadline, figure: 'date' }],
      state,
    }),
  ),
});

/** The units of an action in one line, each with its duty unless they share one. */
const unitsText = ({ units, sharedDuty }: ActionView['units'], locale: Locale): TextNode => {
  const say = planLabels[locale];
  const between = commonLabels[locale].list(['', '']);
  const named = units.flatMap(({ id, collective, note, duty, ...name }, i): readonly Piece[] => [
    ...(i === 0 ? [] : [{ text: between }]),
    { ...name, ...(duty === 'lead' ? { look: 'strong' } : {}), choice: { kind: 'unit', id } },
    ...beside(collective ? say.group(note) : ''),
    ...beside(sharedDuty === '' ? say.duties[duty] : ''),
  ]);
  return {
    kind: 'text',
    look: 'units',
    label: say.units,
    pieces: units.length === 0 ? [{ text: say.noUnits }] : [...named, ...beside(sharedDuty)],
  };
};

const beside = (text: string): readonly Piece[] => (text === '' ? [] : [{ text, look: 'beside' }]);
