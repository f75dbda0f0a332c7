import type { Indicator, Observation } from '@onemetre/core';

/** A number of people or things that a published value states or gives away. */
export interface Count {
  readonly value: number;
  /** The field that states it, or that it follows from. */
  readonly field: 'value' | 'numerator' | 'denominator';
  /** remainder: who is left when the counted are taken from the total, such as 1 of 42 not reached. */
  readonly what: 'count' | 'remainder';
}

const scales: Readonly<Record<Indicator['unit']['kind'], number | null>> = {
  percent: 100,
  permille: 1000,
  ordinal: null,
  plain: null,
};

/** Every count that an observation states, or lets anyone compute from its rate. */
export function countsOf({ value, numerator, denominator }: Observation, indicator: Indicator): Count[] {
  const scale = scales[indicator.unit.kind];
  const computed =
    value !== null && scale !== null && numerator === undefined && denominator !== undefined
      ? Math.round((value * denominator) / scale)
      : null;
  const part = numerator ?? computed;
  const counts: Count[] = [];
  const suppressed = value !== null && value < 0 && indicator.unit.kind === 'plain';
  if (value !== null && Number.isInteger(value) && denominator === undefined && (suppressed || isCounted(indicator)))
    counts.push({ value, field: 'value', what: 'count' });
  if (part !== null)
    counts.push({ value: part, field: numerator === undefined ? 'value' : 'numerator', what: 'count' });
  if (denominator !== undefined) counts.push({ value: denominator, field: 'denominator', what: 'count' });
  if (part !== null && denominator !== undefined)
    counts.push({ value: denominator - part, field: 'denominator', what: 'remainder' });
  return counts;
}

/** Whether the values of an indicator are themselves counts: whole numbers that add up, of nothing per something. */
function isCounted({ unit, denominator, aggregation = 'sum' }: Indicator): boolean {
  return unit.kind === 'plain' && denominator === undefined && aggregation === 'sum';
}
