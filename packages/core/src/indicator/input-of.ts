import type { Input } from '../answer/because.ts';
import type { Observation } from '../generated/types.ts';

/** An observation as an answer names it among what it rests on, or has left out: with what was printed, and when. */
export function inputOf(observation: Observation): Input {
  return {
    kind: 'observation',
    id: observation.id,
    period: observation.period,
    ...(observation.value === null ? {} : { value: observation.value }),
    ...(observation.published === undefined ? {} : { published: observation.published }),
  };
}
