import { families, family, type Tally } from '@onemetre/core';
import { childLabels } from '../labels/child-labels.ts';
import type { ChildTally } from './child-view.ts';
import type { Scene } from './scene.ts';

/** How many leaves stand where, in a child's words; families without any are left out. */
export const childTallies = (counts: Tally['byState'], { locale }: Scene): ChildTally[] =>
  families.flatMap((name) => {
    const count = (Object.keys(counts) as (keyof typeof counts)[])
      .filter((state) => family(state) === name)
      .reduce((sum, state) => sum + (counts[state] as number), 0);
    return count === 0 ? [] : [{ family: name, word: childLabels[locale].families[name], count }];
  });
