import { commonLabels } from '../labels/common-labels.ts';
import { itemLabels } from '../labels/item-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { answerView } from './answer-view.ts';
import { factOf } from './fact-of.ts';
import { linkedTo, type Told } from './item-facts.ts';
import { plain } from './plain.ts';
import { referencesOf } from './references-of.ts';
import type { Scene } from './scene.ts';
import { sheetOf } from './sheet-of.ts';
import { nameOf, titleOf } from './title-of.ts';
import type { SheetView } from './view-parts.ts';

/** A unit: what names it, with whom, and nothing about its results. */
export const unitSheet = (unit: Told, scene: Scene): SheetView => {
  const { programme, index, locale } = scene;
  const plan = planLabels[locale];
  const answer = answerView(scene, unit.id);
  const own = programme.responsibilities.filter(({ party }) => party === unit.id);
  const withWhom = (item: string): string =>
    commonLabels[locale].list(
      (index.responsibilitiesOf.get(item) ?? []).flatMap(({ party }) =>
        party === unit.id ? [] : [plain(nameOf(party, scene))],
      ),
    );
  return sheetOf(scene, {
    name: plain(titleOf(unit.id, scene)),
    sentences: answer ? [answer.sentence] : [],
    facts: factOf(plan.where, referencesOf(unit.sources, scene)),
    tables: [
      {
        caption: itemLabels[locale].duties,
        columns: [
          { key: 'item', label: plan.item },
          { key: 'duty', label: itemLabels[locale].duty },
          { key: 'with', label: itemLabels[locale].withWhom },
        ],
        rows: own.map(({ item, duty }) => ({
          id: item,
          cells: [linkedTo(item, scene), { text: plan.duties[duty] }, { text: withWhom(item) }],
        })),
      },
    ],
  });
};
