import type { Duty } from '@onemetre/core';
import { planLabels } from '../labels/plan-labels.ts';
import type { Scene } from './scene.ts';
import { titleOf } from './title-of.ts';
import type { Phrase } from './view-parts.ts';

/** A unit as an item names it. */
export interface UnitView extends Phrase {
  readonly id: string;
  readonly duty: Duty;
  /** True for an expression that stands for several units; `note` says how many, or that they are not listed. */
  readonly collective: boolean;
  readonly note: string;
}

/** The units of an item in the order of the source, and the duty they share, where they share one. */
export interface UnitsView {
  readonly units: readonly UnitView[];
  readonly sharedDuty: string;
}

/** The units that answer for an item. By-duty is said of all of them and never reads as lead. */
export const unitsView = (item: string, scene: Scene): UnitsView => {
  const { index, locale } = scene;
  const say = planLabels[locale];
  const responsibilities = index.responsibilitiesOf.get(item) ?? [];
  const duties = new Set(responsibilities.map(({ duty }) => duty));
  const units = responsibilities.map(({ party: id, duty }): UnitView => {
    const party = index.parties.get(id);
    const collective = party?.collective;
    const count = collective?.memberCount;
    return {
      id,
      ...(titleOf(id, scene) ?? { text: id }),
      duty,
      collective: collective !== undefined,
      note: !collective ? '' : typeof count === 'number' ? say.members(count) : say.openGroup,
    };
  });
  const [shared] = duties.size === 1 ? [...duties] : [];
  return { units, sharedDuty: shared === undefined ? '' : say.dutyOfAll[shared] };
};
