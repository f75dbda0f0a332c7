import type { Observation } from '../file/file-shapes.ts';

/** Whether two values are of one group; without a name it is the total. */
export const sameGroup = (one: Observation['breakdown'] = {}, other: Observation['breakdown'] = {}): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([dimension, category]) => other[dimension] === category);
