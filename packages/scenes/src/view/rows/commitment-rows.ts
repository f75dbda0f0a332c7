import { planLabels } from '../../labels/plan-labels.ts';
import type { CommitmentLineView } from '../actions-view.ts';
import type { CommitmentsView } from '../commitments-view.ts';
import type { Scene } from '../scene.ts';
import type { Row, TableView } from '../view-parts.ts';

const rowOf = (
  owner: string,
  { id, text, nature, due, place, tags, state }: CommitmentLineView,
  judged: boolean,
): Row => ({
  id,
  cells: [
    { text: owner },
    { text, ...(tags.length > 0 ? { notes: tags.map((tag) => ({ text: tag })) } : {}) },
    { text: nature },
    { text: due },
    { text: place },
    ...(judged ? [{ text: '', ...(state ? { state } : {}) }] : []),
  ],
});

/** The promises that are shown, one a row, each with the action or domain that makes it. */
export const commitmentRows = ({ groups }: CommitmentsView, scene: Scene): Pick<TableView, 'columns' | 'rows'> => {
  const say = planLabels[scene.locale];
  return {
    columns: [
      { key: 'item', label: say.item },
      { key: 'commitment', label: say.commitment },
      { key: 'nature', label: say.nature },
      { key: 'due', label: say.due },
      { key: 'where', label: say.where },
      ...(scene.judged ? [{ key: 'state', label: say.state }] : []),
    ],
    rows: groups.flatMap(({ number, title, commitments }) =>
      commitments.map((line) => rowOf(`${number} ${title.text}`.trim(), line, scene.judged)),
    ),
  };
};
