import type { Answer, Observation, Programme } from '@onemetre/core';
import { lastDay } from '@onemetre/core/time';

/** A value that is not printed, with the rate of completion that is. */
export type RateOnly = Observation & { readonly completionRate: NonNullable<Observation['completionRate']> };

/** The latest rate of completion of which no value can be had; undefined where there is none. */
export function onlyRate({ because }: Answer, { observations = [] }: Programme): RateOnly | undefined {
  const ids = because.ignored.filter(({ reason }) => reason === 'rate-only').map(({ id }) => id);
  return observations
    .filter(hasRate)
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => (lastDay(a.period) < lastDay(b.period) ? 1 : -1))[0];
}

function hasRate(observation: Observation): observation is RateOnly {
  return observation.completionRate !== undefined;
}
