import type { AreaPart } from './area-part.ts';
import { countedUnits } from './counted-units.ts';

/**
 * The counts of an area without the units that its source leaves out; null where they are not given or leave nothing whole,
 * and where it is not said how many of those left out had met.
 */
export function countsOfPart({
  numerator,
  denominator,
  excluded,
}: Pick<AreaPart, 'numerator' | 'denominator' | 'excluded'>): {
  readonly numerator: number;
  readonly denominator: number;
} | null {
  if (numerator === undefined || denominator === undefined) return null;
  const { all, low, high } = countedUnits(numerator, denominator, excluded);
  return low === high && low >= 0 && all >= 0 ? { numerator: low, denominator: all } : null;
}
