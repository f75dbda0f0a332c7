import type { Observation, Programme, Target } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { decimalsOf } from '../../math/decimals-of.ts';
import { byId } from './by-id.ts';

/** Every value that a target has had: which of them a rate is of is for its source to say. */
const valuesOf = ({ value, revisions = [] }: Target): readonly number[] =>
  [value, ...revisions.map((revision) => revision.value)].filter((each) => each !== undefined && each > 0) as number[];

const checkOne = (observation: Observation, targets: readonly Target[], path: Issue['path']): Issue[] => {
  const { value, completionRate, area } = observation;
  if (value === null || completionRate?.of !== 'value') return [];
  const { rate } = completionRate;
  const decimals = decimalsOf(rate);
  const rates = targets
    .filter((target) => target.area === area && ['reach', 'cumulative'].includes(target.kind))
    .flatMap(valuesOf)
    .map((target) => (100 * value) / target);
  // One unit of the last printed place: sources round, and some cut off.
  const agrees = rates.some((computed) => Math.abs(computed - rate) <= 10 ** -decimals * (1 + 1e-9));
  return rates.length === 0 || agrees
    ? []
    : [
        makeIssue('completion-rate-differs', [...path, 'completionRate', 'rate'], {
          rate,
          value,
          computed: Math.round((rates[rates.length - 1] as number) * 10 ** decimals) / 10 ** decimals,
        }),
      ];
};

/** Printed rates of completion that differ from value ÷ target, whichever version of the target is taken. */
export const checkCompletionRates = (programme: Programme): Issue[] => {
  const indicators = byId(programme.indicators);
  const targets = new Map<string, Target[]>();
  for (const target of programme.targets) {
    const known = targets.get(target.indicator);
    if (known) known.push(target);
    else targets.set(target.indicator, [target]);
  }
  return (programme.observations ?? []).flatMap((observation, i) =>
    // The value of one period is only part of a sum.
    indicators.get(observation.indicator)?.timeBasis === 'flow'
      ? []
      : checkOne(observation, targets.get(observation.indicator) ?? [], ['observations', i]),
  );
};
