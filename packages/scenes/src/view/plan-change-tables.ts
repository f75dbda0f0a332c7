import type { PlanChange } from '@onemetre/core';
import { planChangeText } from '../text/plan-change-text.ts';
import { changesLabels, planChangeGroups, type PlanChangeGroup } from '../labels/changes-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { leafTitle } from './leaf-title.ts';
import type { Scene } from './scene.ts';
import type { Phrase, TableView } from './view-parts.ts';

/** The plan before and the plan that is shown. */
export interface Plans {
  readonly earlier: Scene;
  readonly later: Scene;
}

const words = (change: PlanChange, { earlier, later }: Plans): Phrase => {
  if (change.kind === 'added') return leafTitle(change.id, later);
  if (change.kind === 'dropped') return leafTitle(change.id, earlier);
  const plans = { earlier: earlier.whole, later: later.whole };
  return { text: safeText(planChangeText(change, plans, later.locale)) };
};

/** Changes of a plan, a table for each sort of change, in the order of the plan. */
export const planChangeTables = (plan: readonly PlanChange[], plans: Plans): readonly TableView[] => {
  const say = changesLabels[plans.later.locale];
  return (Object.keys(say.groups) as PlanChangeGroup[]).map((group) => ({
    caption: say.groups[group],
    columns: [
      { key: 'change', label: group === 'added' || group === 'dropped' ? say.item : say.change },
      { key: 'kind', label: say.kind },
    ],
    rows: plan
      .filter(({ kind }) => planChangeGroups[kind] === group)
      .map((change) => ({ id: change.id, cells: [words(change, plans), { text: say.lists[change.list] }] })),
  }));
};
