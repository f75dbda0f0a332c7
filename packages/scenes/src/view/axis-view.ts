import {
  families,
  family,
  states,
  type Axis,
  type Family,
  type Group,
  type State,
  type Tally,
  type Variant,
} from '@onemetre/core';
import { stateWord } from '../text/state-word.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { familyLabels } from '../labels/family-labels.ts';
import { overviewLabels } from '../labels/overview-labels.ts';
import type { Scene } from './scene.ts';

export interface FamilyCount {
  readonly family: Family;
  readonly label: string;
  readonly count: number;
  /** The states in it with their counts, such as 已完成 3、保持达标 2. */
  readonly states: string;
}

/** Targets of one strength, with how many stand where. */
export interface ApartView {
  readonly strength: 'binding' | 'aspired';
  readonly label: string;
  readonly total: number;
  /** Such as 力争目标未达到 1. */
  readonly states: string;
}

export interface AxisView {
  readonly axis: Axis;
  readonly label: string;
  readonly note: string;
  readonly total: number;
  /** The headline, then what is tallied apart. */
  readonly sentences: readonly string[];
  /** Targets that bind, once more; and those that the plan only strives for, which `total` does not hold. */
  readonly apart: readonly ApartView[];
  readonly families: readonly FamilyCount[];
}

const countOf = (tally: Tally, state: State): number => tally.byState[state] ?? 0;

/** States with their counts, in the words that fit a strength. */
const statesOf = (tally: Tally, some: readonly State[], { locale }: Scene, variant?: Variant): string =>
  commonLabels[locale].list(
    some.map((state) =>
      overviewLabels[locale].counted(stateWord({ state, ...(variant && { variant }) }, locale), countOf(tally, state)),
    ),
  );

const apartOf = (group: Group, scene: Scene): readonly ApartView[] => {
  const say = overviewLabels[scene.locale];
  return (['binding', 'aspired'] as const).flatMap((strength): ApartView[] => {
    const tally = group[strength];
    if (tally === undefined || tally.total === 0) return [];
    const found = states.filter((state) => countOf(tally, state) > 0);
    const inWords = statesOf(tally, found, scene, strength === 'aspired' ? 'aspired' : undefined);
    return [{ strength, total: tally.total, label: say.strength[strength], states: inWords }];
  });
};

/** How the leaves of one axis of a group stand: in sentences and by family. */
export const axisView = (axis: Axis, group: Group, scene: Scene): AxisView => {
  const tally = group[axis];
  const { locale } = scene;
  const say = overviewLabels[locale];
  const apart = axis === 'outcome' ? apartOf(group, scene) : [];
  const inFamily = (wanted: Family) => states.filter((state) => family(state) === wanted && countOf(tally, state) > 0);
  return {
    axis,
    label: say.axes[axis],
    note: say.axisNotes[axis],
    total: tally.total,
    sentences: [
      tally.headline.given
        ? say.headline({ ...tally.headline, declared: tally.declared, stale: tally.stale })
        : say.refused[tally.headline.reason],
      ...apart.map((one) => say.apart[one.strength](one)),
    ],
    apart,
    families: families.map((name) => {
      const found = inFamily(name);
      return {
        family: name,
        label: familyLabels[locale][name],
        count: found.reduce((sum, state) => sum + countOf(tally, state), 0),
        states: statesOf(tally, found, scene),
      };
    }),
  };
};
