import type { Observation, Programme, Unit } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { decimalsOf } from '../../math/decimals-of.ts';
import { printsAs } from '../../math/prints-as.ts';
import { byId } from './by-id.ts';

/** What a share is multiplied by when it is printed; unknown for any other unit. */
const scales: Readonly<Record<Unit['kind'], number | null>> = { percent: 100, permille: 1000, plain: null };

const checkOne = (
  { value, numerator, denominator, qualifier = 'exact' }: Observation,
  unit: Unit,
  path: Issue['path'],
): Issue[] => {
  const scale = scales[unit.kind];
  if (value === null || numerator === undefined || denominator === undefined) return [];
  if (scale === null || denominator <= 0 || qualifier !== 'exact') return [];
  const computed = (scale * numerator) / denominator;
  if (printsAs(computed, value)) return [];
  return [
    makeIssue('rate-mismatch', [...path, 'value'], {
      value,
      computed: Number(computed.toFixed(decimalsOf(value))),
      numerator,
      denominator,
    }),
  ];
};

/** Printed rates that differ from what their own numerator and denominator give. */
export const checkRates = (programme: Programme): Issue[] => {
  const indicators = byId(programme.indicators);
  return (programme.observations ?? []).flatMap((observation, i) => {
    const unit = indicators.get(observation.indicator)?.unit;
    return unit ? checkOne(observation, unit, ['observations', i]) : [];
  });
};
