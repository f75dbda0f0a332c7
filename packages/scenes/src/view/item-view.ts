import { commonLabels } from '../labels/common-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { whyLabels } from '../labels/why-labels.ts';
import { areaSheet } from './area-sheet.ts';
import { factOf } from './fact-of.ts';
import { groupSheet } from './group-sheet.ts';
import { indicatorView } from './indicator-view.ts';
import { itemFacts, titleText, type Told } from './item-facts.ts';
import type { Scene } from './scene.ts';
import { sheetOf } from './sheet-of.ts';
import { stateView } from './state-view.ts';
import { unitSheet } from './unit-sheet.ts';
import type { SheetView, TableView, WhyView } from './view-parts.ts';

/** A sheet about one item, with what opens in it. */
export interface ItemView extends SheetView {
  /** Why it stands as it does; null where that is not told. */
  readonly why: WhyView | null;
  /** Its values over time, and where they stand; null where there are none. */
  readonly values: TableView | null;
}

/**
 * One item with everything that is known of it: its words, its deadline and whether one was stated, who answers for it,
 * its state and why, what it belongs to and what belongs to it, and where it stands in the sources. A target is told with
 * its indicator.
 *
 * @param id of a domain, action, indicator, target, commitment, milestone, project, policy, unit or area
 * @returns null where the programme has no such item
 */
export const itemView = (scene: Scene, id = ''): ItemView | null => {
  const { index } = scene;
  const indicator = index.indicators.get(index.targets.get(id)?.indicator ?? id);
  if (indicator) return indicatorSheet(indicator, scene);
  const sheet = otherSheet(id, scene);
  return sheet && { ...sheet, why: null, values: null };
};

const otherSheet = (id: string, scene: Scene): SheetView | null => {
  const { programme, index } = scene;
  const group = [...programme.domains, ...programme.actions].find((one) => one.id === id);
  if (group) return groupSheet(group, scene);
  const unit = index.parties.get(id);
  if (unit) return unitSheet(unit, scene);
  const area = index.areas.get(id);
  if (area) return areaSheet(area, scene);
  const { commitments = [], milestones = [], projects = [], policies = [] } = programme;
  const told = [...commitments, ...milestones, ...projects, ...policies].find((one) => one.id === id);
  return told ? deedSheet(told, scene) : null;
};

const indicatorSheet = (indicator: Told & { readonly item?: string | undefined }, scene: Scene): ItemView | null => {
  const view = indicatorView(scene, indicator.id);
  if (!view) return null;
  const { locale } = scene;
  const { aim, others, sentence, table, hasTable, why } = view;
  const targets = [...(aim ? [aim] : []), ...others];
  const say = indicatorLabels[locale];
  const [first] = scene.index.targetsOf.get(indicator.id) ?? [];
  const sheet = sheetOf(scene, {
    name: titleText(indicator, scene),
    sentences: sentence === '' ? [] : [sentence],
    facts: [
      ...factOf(
        targets.length > 1 ? say.targets : say.target,
        targets.map(({ words, deadline, marks, state }) => ({
          ...words,
          text: commonLabels[locale].phrases([words.text, deadline, ...marks, ...(state ? [state.word] : [])]),
        })),
        'target',
      ),
      ...factOf(say.about, view.marks),
      ...itemFacts(
        { ...indicator, sources: [...(first?.sources ?? []), ...(indicator.sources ?? [])] },
        indicator.item,
        scene,
      ),
      ...view.facts.filter(({ label }) => label === say.remarks),
    ],
  });
  // What the plan says itself stands on the face, so it is not told again behind it.
  const { quoted } = whyLabels[locale];
  return {
    ...sheet,
    why: why && { ...why, facts: why.facts.filter(({ label }) => label !== quoted) },
    values: hasTable ? table : null,
  };
};

const deedSheet = (told: Told, scene: Scene): SheetView => {
  const state = stateView(scene.answerOf(told.id), scene);
  return sheetOf(scene, {
    name: titleText(told, scene),
    facts: [
      ...(state ? factOf(planLabels[scene.locale].state, [state.word, ...state.flags], 'state') : []),
      ...itemFacts(told, told.item, scene),
    ],
  });
};
