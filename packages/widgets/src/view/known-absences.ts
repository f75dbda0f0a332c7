import { lastDay, type Indicator, type Observation } from '@onemetre/core';
import { knownValues } from './known-values.ts';
import type { Scene } from './scene.ts';

export type KnownAbsence = Observation & { readonly absence: NonNullable<Observation['absence']> };

/** The periods for which it is said why there is no value, oldest first; a reason is not a zero and not a silence. */
export const knownAbsences = (indicator: Pick<Indicator, 'id'>, scene: Scene): readonly KnownAbsence[] => {
  const said = (scene.index.observationsOf.get(indicator.id) ?? []).filter(({ absence }) => absence !== undefined);
  if (said.length === 0) return [];
  const periods = new Set(knownValues(indicator, scene).map(({ period }) => period));
  return said
    .flatMap((observation) => {
      const { value, absence, area, breakdown, state, period } = observation;
      const whole = area === undefined && breakdown === undefined && (state === undefined || state === 'approved');
      const past = lastDay(period) <= (scene.evaluation?.asOf ?? '9999');
      return value === null && absence !== undefined && whole && past && !periods.has(period)
        ? [{ ...observation, absence }]
        : [];
    })
    .sort((a, b) => (lastDay(a.period) < lastDay(b.period) ? -1 : 1));
};
