import type { Indicator } from '../generated/types.ts';
import { firstDay } from '../time/first-day.ts';

/**
 * Which version of a definition a value follows: the one it names, else the one in force when its period began. One
 * unnamed version where the indicator has no list.
 */
export function definitionAt(indicator: Indicator, period: string, named?: string): string {
  if (named !== undefined) return named;
  const day = firstDay(period);
  const began = ({ from }: { readonly from?: string | undefined }): string =>
    from === undefined ? '' : firstDay(from);
  const inForce = (indicator.definitions ?? [])
    .filter((definition) => began(definition) <= day)
    .sort((a, b) => (began(a) < began(b) ? -1 : began(a) > began(b) ? 1 : 0));
  return inForce[inForce.length - 1]?.id ?? '';
}
