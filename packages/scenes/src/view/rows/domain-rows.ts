import { planLabels } from '../../labels/plan-labels.ts';
import { commonLabels } from '../../labels/common-labels.ts';
import type { DomainsView } from '../domains-view.ts';
import type { Scene } from '../scene.ts';
import type { TableView } from '../view-parts.ts';

/** The domains that are shown, one a row, with their counts and how many leaves stand in each family of states. */
export const domainRows = ({ domains }: DomainsView, scene: Scene): Pick<TableView, 'columns' | 'rows'> => {
  const say = planLabels[scene.locale];
  const { list } = commonLabels[scene.locale];
  return {
    columns: [
      { key: 'item', label: say.item },
      { key: 'detail', label: say.columns.detail },
      ...(scene.judged ? [{ key: 'state', label: say.state }] : []),
    ],
    rows: domains.map(({ id, number, title, counts, families }) => ({
      id,
      cells: [
        { text: `${number} ${title.text}`.trim() },
        { text: list(counts) },
        ...(scene.judged ? [{ text: list(families.map(({ word, count }) => `${word} ${count}`)) }] : []),
      ],
    })),
  };
};
