import { commonLabels, planLabels } from '@onemetre/scenes';
import type { Piece, SceneNode } from '@onemetre/scenes/scene';
import { actionsView, childActionsView, type ActionView } from '@onemetre/scenes/views';
import { childSnapshot } from './child-snapshot.ts';
import { added } from './added.ts';
import { commitmentList } from './commitment-list.ts';
import { partHeading } from './part-heading.ts';
import { nodesHtml } from './scene-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';
import type { SnapshotOptions } from './snapshot-options.ts';

/** Every action with its units, targets and promises as HTML. */
export const actionsSnapshot: SnapshotOf = (scene, options) => {
  if (scene.reader === 'child') return childSnapshot(childActionsView(scene, options.item), options);
  const { groups, foot, source } = actionsView(scene, options.item);
  if (groups.length === 0) return '';
  const parts = groups.flatMap(({ number, title, count, actions }) => [
    partHeading(3, number, title, count),
    ...actions.flatMap((action) => actionNodes(action, options)),
  ]);
  return nodesHtml([...parts, { kind: 'foot', foot, source }], options);
};

const actionNodes = (action: ActionView, options: SnapshotOptions): readonly SceneNode[] => {
  const { number, title, summary, units, targets, commitments, notes } = action;
  const say = planLabels[options.locale];
  const list = (label: string, items: readonly (readonly SceneNode[])[]): readonly SceneNode[] =>
    items.length === 0 ? [] : [{ kind: 'list', look: 'others', label, items }];
  const aims = targets.map(({ title: name, quantity, deadline, tags, state }): readonly SceneNode[] => [
    {
      kind: 'text',
      look: 'target',
      pieces: [
        name,
        { text: ' ' },
        { ...quantity, look: 'strong', figure: 'target' },
        ...added([deadline], 'date'),
        ...added(tags),
      ],
    },
    ...(state ? [{ kind: 'state', state } as const] : []),
  ]);
  return [
    partHeading(4, number, title, ''),
    ...(summary ? [{ kind: 'text', look: 'aim', pieces: [summary] } as const] : []),
    unitsText(units, options),
    ...list(say.targets, aims),
    ...(commitments.length === 0 ? [] : [commitmentList(commitments, '')]),
    ...list(
      say.notes,
      notes.map((note) => [{ kind: 'text', look: 'official', pieces: [note] }]),
    ),
  ];
};

/** The units of an action in one line, each with its duty unless they share one. */
const unitsText = ({ units, sharedDuty }: ActionView['units'], { locale }: SnapshotOptions): SceneNode => {
  const say = planLabels[locale];
  const { aside, colon, list } = commonLabels[locale];
  const between = list(['', '']);
  const named = units.flatMap(({ collective, note, duty, ...name }, i): readonly Piece[] => [
    ...(i === 0 ? [] : [{ text: between }]),
    name,
    { text: (collective ? aside(say.group(note)) : '') + (sharedDuty === '' ? aside(say.duties[duty]) : '') },
  ]);
  const shared = sharedDuty === '' || units.length === 0 ? [] : [{ text: aside(sharedDuty) }];
  const words = units.length === 0 ? [{ text: say.noUnits }] : [...named, ...shared];
  return { kind: 'text', look: 'aim', pieces: [{ text: say.units + colon }, ...words] };
};
