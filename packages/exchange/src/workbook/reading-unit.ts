import type { ReadingUnit } from '../readings/number-reading.ts';
import type { Leaf } from './leaves.ts';

/** The unit of an indicator, as reading its values needs it; its words in the first language of the programme. */
export function readingUnit(leaves: ReadonlyMap<string, Leaf>, language: string): ReadingUnit {
  const [label, kind] = [leaves.get(`unit/label/${language}`), leaves.get('unit/kind')];
  return { label: typeof label === 'string' ? label : '', kind: typeof kind === 'string' ? kind : 'plain' };
}
