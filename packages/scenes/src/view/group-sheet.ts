import { commonLabels } from '../labels/common-labels.ts';
import { itemLabels } from '../labels/item-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { answerView } from './answer-view.ts';
import { countsOnce } from './counts-once.ts';
import { itemFacts, linkedTo, titleText, unitsOfItem, type Told } from './item-facts.ts';
import { itemLines } from './item-lines.ts';
import type { Scene } from './scene.ts';
import { plain } from './plain.ts';
import { sheetOf } from './sheet-of.ts';
import { unitsView } from './units-view.ts';
import type { SheetView } from './view-parts.ts';

/** A domain or an action: its answer, and everything that belongs to it. */
export const groupSheet = (group: Told & { readonly parent?: string | undefined }, scene: Scene): SheetView => {
  const { programme, index, locale } = scene;
  const plan = planLabels[locale];
  const isWithin = (item: string | undefined): boolean => index.owners(item).includes(group.id);
  const { commitments = [], milestones = [], projects = [] } = programme;
  const answer = answerView(scene, group.id);
  const actions = programme.actions.filter(({ id }) => id !== group.id && isWithin(id));
  const promises = commitments.filter((one) => isWithin(one.item) && countsOnce(one));
  const countOf = (id: string): number => promises.filter(({ item }) => index.owners(item).includes(id)).length;
  const targets = programme.targets.filter(
    (target) => target.origin === 'own' && countsOnce(target) && isWithin(index.indicators.get(target.indicator)?.item),
  );
  const deeds = [...milestones, ...projects].filter((deed) => isWithin(deed.item) && countsOnce(deed));
  const action = programme.actions.find(({ id }) => id === group.id);
  return sheetOf(scene, {
    name: titleText(group, scene),
    sentences: answer ? [answer.sentence, ...answer.beside] : [],
    facts: itemFacts(group, action ? action.id : group.parent, scene),
    tables: [
      {
        caption: itemLabels[locale].actions,
        columns: [
          { key: 'item', label: itemLabels[locale].actions },
          { key: 'units', label: plan.units },
          ...(promises.length > 0 ? [{ key: 'promises', label: plan.commitments, numeric: true }] : []),
        ],
        rows: actions.map(({ id }) => ({
          id,
          cells: [
            linkedTo(id, scene),
            { text: unitsText(id, scene) },
            ...(promises.length > 0 ? [{ text: String(countOf(id)), sort: countOf(id) }] : []),
          ],
        })),
      },
      itemLines(
        plan.targets,
        targets.map(({ id, deadline }) => ({ id, due: deadline })),
        scene,
      ),
      itemLines(
        plan.commitments,
        // Those of an action stand on its own page.
        promises.filter(({ item }) => !actions.some(({ id }) => index.owners(item).includes(id))),
        scene,
      ),
      itemLines(itemLabels[locale].deeds, deeds, scene),
    ],
  });
};

/** Its units, and once for all of them the duty that they share. */
function unitsText(id: string, scene: Scene): string {
  const { aside, list } = commonLabels[scene.locale];
  const { units, sharedDuty } = unitsView(id, scene);
  return sharedDuty === ''
    ? list(unitsOfItem(id, scene).map(({ text }) => text))
    : `${list(units.map(plain))}${aside(sharedDuty)}`;
}
