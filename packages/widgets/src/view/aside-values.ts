import { lastDay, type Indicator } from '@onemetre/core';
import type { KnownValue } from './known-values.ts';
import { publishedOf } from './published-of.ts';
import type { Scene } from './scene.ts';

/**
 * Values that were known on the scene's date and are shown, never judged: those of another source, and those of only part
 * of a period. Oldest first.
 */
export const asideValues = ({ id }: Pick<Indicator, 'id'>, scene: Scene): readonly KnownValue[] => {
  const { asOf = '9999', knownAt = '9999' } = scene.evaluation ?? {};
  return (scene.index.observationsOf.get(id) ?? [])
    .flatMap((observation) => {
      const { value, area, breakdown, state, status, partYear, period } = observation;
      const whole = area === undefined && breakdown === undefined && (state === undefined || state === 'approved');
      const known = lastDay(period) <= asOf && publishedOf(observation, scene) <= knownAt;
      const aside = status === 'alternative' || partYear === true;
      return value !== null && whole && known && aside ? [{ ...observation, value }] : [];
    })
    .sort((a, b) => (lastDay(a.period) < lastDay(b.period) ? -1 : 1));
};
