import { firstDay } from '../calendar/civil-day.ts';
import type { Indicator } from '../file/file-shapes.ts';
import type { Value } from './value.ts';

const begins = ({ from }: { readonly from?: string }): string => (from === undefined ? '' : firstDay(from));

/** The version of the definition in force on the first day of a period; empty where there are none. */
export const definitionOn = ({ definitions = [] }: Indicator, period: string): string =>
  definitions.reduce<{ readonly id: string; readonly from?: string } | null>(
    (found, one) => (begins(one) <= firstDay(period) && (found === null || begins(found) <= begins(one)) ? one : found),
    null,
  )?.id ?? '';

/** The version that is judged: that in force for the latest period, if it has a value, else that of the latest value. */
export const judgedDefinition = (values: readonly Value[], indicator: Indicator): string | undefined => {
  const latest = values[values.length - 1];
  if (!latest) return undefined;
  const inForce = definitionOn(indicator, latest.period);
  const same = values.filter(({ first, reference }) => first === latest.first && reference === latest.reference);
  return same.some(({ definition }) => definition === inForce) ? inForce : latest.definition;
};
