import { indicatorLabels } from '../labels/indicator-labels.ts';
import { itemLabels } from '../labels/item-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { answerView } from './answer-view.ts';
import { factOf } from './fact-of.ts';
import { linkedTo, type Told } from './item-facts.ts';
import { plain } from './plain.ts';
import { referencesOf } from './references-of.ts';
import type { Scene } from './scene.ts';
import { sheetOf } from './sheet-of.ts';
import { titleOf } from './title-of.ts';
import type { SheetView } from './view-parts.ts';

/** An area: the indicators that have a value for it. */
export const areaSheet = (area: Told, scene: Scene): SheetView => {
  const { programme, locale } = scene;
  const answer = answerView(scene, area.id);
  const own = programme.indicators.filter(({ id }) =>
    (scene.index.observationsOf.get(id) ?? []).some((one) => one.area === area.id && one.value !== null),
  );
  return sheetOf(scene, {
    name: plain(titleOf(area.id, scene)),
    sentences: answer ? [answer.sentence] : [],
    facts: factOf(planLabels[locale].where, referencesOf(area.sources, scene)),
    tables: [
      {
        caption: itemLabels[locale].indicators,
        columns: [{ key: 'item', label: indicatorLabels[locale].name }],
        rows: own.map(({ id }) => ({ id, cells: [linkedTo(id, scene)] })),
      },
    ],
  });
};
