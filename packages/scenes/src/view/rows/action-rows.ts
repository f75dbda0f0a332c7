import { commonLabels } from '../../labels/common-labels.ts';
import { planLabels } from '../../labels/plan-labels.ts';
import type { ActionsView } from '../actions-view.ts';
import type { Scene } from '../scene.ts';
import type { Row, TableView } from '../view-parts.ts';

/** The actions that are shown, one a row: its field, its units with their duty, its targets and how many promises it makes. */
export const actionRows = ({ groups }: ActionsView, scene: Scene): Pick<TableView, 'columns' | 'rows'> => {
  const say = planLabels[scene.locale];
  const { list, aside } = commonLabels[scene.locale];
  return {
    columns: [
      { key: 'domain', label: say.columns.kind },
      { key: 'item', label: say.item },
      { key: 'units', label: say.units },
      { key: 'targets', label: say.targets },
      { key: 'commitments', label: say.commitments },
    ],
    rows: groups.flatMap((group) =>
      group.actions.map(({ id, number, title, units, targets, commitments }): Row => ({
        id,
        cells: [
          { text: group.title.text },
          { text: `${number} ${title.text}`.trim() },
          { text: list(units.units.map(({ text, duty }) => `${text}${aside(say.duties[duty])}`)) },
          {
            text: list(
              targets.map(
                (target) =>
                  `${target.title.text} ${target.quantity.text}${target.state ? aside(target.state.word) : ''}`,
              ),
            ),
            ...(targets.some(({ state }) => state !== undefined) ? { figure: 'state' as const } : {}),
          },
          { text: String(commitments.length) },
        ],
      })),
    ),
  };
};
