import type { Indicator } from '@onemetre/core';
import { calendarYear } from '@onemetre/core/time';
import { placeSpark, type PlacedSpark } from '../geometry/place-spark.ts';
import type { Part } from './is-same-part.ts';
import type { Scene } from './scene.ts';
import { joinedValues, lineOf, shownSeries } from './shown-series.ts';

const usual: Readonly<Record<Indicator['frequency'], number>> = {
  month: 1 / 12,
  quarter: 0.25,
  'half-year': 0.5,
  year: 1,
  once: 1,
  irregular: 1,
};

/** The line of values beside the number; null below three values, and in the plan profile. */
export const sparkOf = (indicator: Indicator, scene: Scene, part: Part = {}): PlacedSpark | null => {
  const known = joinedValues(indicator, scene, part);
  if (known.length < 3 || scene.profile === 'plan') return null;
  const series = shownSeries(indicator, scene, part);
  const points = known.map((point) => ({
    at: calendarYear(point.reference),
    value: point.value,
    series: lineOf(point, series),
  }));
  return placeSpark(points, usual[indicator.frequency]);
};
