import type { Tally } from '@onemetre/core';
import { childLabels } from '../labels/child-labels.ts';
import { childTallies } from './child-tallies.ts';
import type { Scene } from './scene.ts';

/** For a child: how many goals the plan only strives for, and how many of them are reached; nothing where there is none. */
export const triedText = (aspired: Pick<Tally, 'total' | 'byState'> | undefined, scene: Scene): readonly string[] => {
  if (aspired === undefined || aspired.total === 0) return [];
  const met = childTallies(aspired.byState, scene).filter((tally) => tally.family === 'met');
  return [
    childLabels[scene.locale].tried(
      aspired.total,
      met.reduce((sum, { count }) => sum + count, 0),
    ),
  ];
};
