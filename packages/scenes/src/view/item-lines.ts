import { itemLabels } from '../labels/item-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { formatDate } from '../text/format-date.ts';
import { linkedTo } from './item-facts.ts';
import { leafTitle } from './leaf-title.ts';
import type { Scene } from './scene.ts';
import { stateView } from './state-view.ts';
import type { Cell, Column, Row, TableView } from './view-parts.ts';

interface Line {
  readonly id: string;
  readonly due: string | null | undefined;
  readonly wording?: 'quote' | 'summary' | undefined;
  readonly extra?: readonly Cell[];
}

/** Things with their deadlines, and how they stand where that is told; ours are marked. */
export const itemLines = (
  caption: string,
  all: readonly Line[],
  scene: Scene,
  more: readonly Column[] = [],
): TableView => {
  const { locale, judged } = scene;
  const plan = planLabels[locale];
  const isStated = all.some(({ id }) => stateView(scene.answerOf(id), scene) !== undefined);
  return {
    caption,
    columns: [
      { key: 'item', label: plan.item },
      { key: 'due', label: plan.due },
      ...more,
      ...(judged && isStated ? [{ key: 'state', label: plan.state }] : []),
    ],
    rows: all.map(({ id, due, wording, extra = [] }): Row => {
      const state = stateView(scene.answerOf(id), scene);
      return {
        id,
        cells: [
          {
            ...linkedTo(id, scene, leafTitle(id, scene)),
            ...(wording === 'summary' ? { notes: [{ text: itemLabels[locale].wordings.summary }] } : {}),
          },
          { text: due ? formatDate(due, locale) : due === null ? plan.noDue : '', figure: 'date', sort: due ?? '9999' },
          ...extra,
          ...(judged && isStated ? [{ text: state?.word ?? '', ...(state ? { state } : {}) }] : []),
        ],
      };
    }),
  };
};
