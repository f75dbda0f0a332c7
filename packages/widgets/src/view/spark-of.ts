import { lastDay, type Indicator } from '@onemetre/core';
import { placeSpark, type PlacedSpark } from '../geometry/place-spark.ts';
import { knownValues } from './known-values.ts';
import type { Scene } from './scene.ts';

const usual: Readonly<Record<Indicator['frequency'], number>> = {
  month: 1 / 12,
  quarter: 0.25,
  'half-year': 0.5,
  year: 1,
  once: 1,
  irregular: 1,
};

const yearsOf = (day: string): number =>
  Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 372;

/** The line of values beside the number; null below three values, and in the plan profile. */
export const sparkOf = (indicator: Indicator, scene: Scene): PlacedSpark | null => {
  const known = knownValues(indicator, scene);
  if (known.length < 3 || scene.profile === 'plan') return null;
  const points = known.map(({ period, value, definition }) => ({
    at: yearsOf(lastDay(period)),
    value,
    series: definition,
  }));
  return placeSpark(points, usual[indicator.frequency]);
};
