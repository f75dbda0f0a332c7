import type { Observation, Programme, Target } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { kinds } from '../../kind/kinds.ts';
import { decimalsOf } from '../../math/decimals-of.ts';
import { firstFrom } from '../../math/first-from.ts';
import { printsAs } from '../../math/prints-as.ts';
import { programmeIndex } from '../../lookup/programme-index.ts';

/** Printed rates of completion that differ from value ÷ target, whichever version of the target is taken. */
export function checkCompletionRates(programme: Programme): Issue[] {
  const { indicators } = programmeIndex(programme);
  const values = new Map<string, number[]>();
  for (const target of programme.targets) {
    if (!kinds[target.kind].walked) continue;
    const known = values.get(keyOf(target));
    if (known) known.push(...valuesOf(target));
    else values.set(keyOf(target), [...valuesOf(target)]);
  }
  const asked = new Map(
    [...values]
      .filter(([, list]) => list.length > 0)
      .map(([key, list]) => [key, { rising: [...list].sort((a, b) => a - b), last: list[list.length - 1] as number }]),
  );
  return (programme.observations ?? []).flatMap((observation, i) =>
    // The value of one period is only part of a sum.
    indicators.get(observation.indicator)?.timeBasis === 'flow'
      ? []
      : checkOne(observation, asked.get(keyOf(observation)), ['observations', i]),
  );
}

function keyOf({ indicator, area }: { readonly indicator: string; readonly area?: string | undefined }): string {
  return `${indicator} ${area ?? ''}`;
}

/** Every value that a target has had: which of them a rate is of is for its source to say. */
function valuesOf({ value, revisions = [] }: Target): readonly number[] {
  return [value, ...revisions.map((revision) => revision.value)].filter(
    (each) => each !== undefined && each > 0,
  ) as number[];
}

/** The values that the targets of one indicator and area have had. */
interface Asked {
  readonly rising: readonly number[];
  /** The one named last. */
  readonly last: number;
}

function checkOne(observation: Observation, asked: Asked | undefined, path: Issue['path']): Issue[] {
  const { value, completionRate } = observation;
  if (!asked || value === null || completionRate?.of !== 'value') return [];
  const { rate } = completionRate;
  const decimals = decimalsOf(rate);
  const { rising, last } = asked;
  const rateOf = (target: number): number => (100 * value) / target;
  // Rates fall as targets rise: the nearest are those around the target that would fit, or that of the largest.
  const place = rate === 0 ? rising.length : firstFrom(rising, (100 * value) / rate);
  const nearest = [rising[place - 1], rising[place], rising[rising.length - 1]].filter((each) => each !== undefined);
  const agrees = nearest.some((target) => printsAs(rateOf(target), rate));
  return agrees
    ? []
    : [
        makeIssue('completion-rate-differs', [...path, 'completionRate', 'rate'], {
          rate,
          value,
          computed: Math.round(rateOf(last) * 10 ** decimals) / 10 ** decimals,
        }),
      ];
}
