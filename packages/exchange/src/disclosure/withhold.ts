import type { Observation, Programme } from '@onemetre/core';
import { makeIssue, type Issue } from '@onemetre/core/issues';
import { countsOf } from '../counts-of.ts';
import { withholdCounts, type WithheldCount, type WithholdOptions } from './withhold-counts.ts';
import { withheldInText } from './withheld-in-text.ts';

/** A programme as it may be published, with what was left out of it. */
export interface WithheldProgramme {
  readonly programme: Programme;
  readonly withheld: readonly WithheldCount[];
  /** Each number left out, as a warning; what cannot be left out, as an error. */
  readonly issues: readonly Issue[];
}

/**
 * The programme without the counts that could point at someone and those that would give them away: null, with
 * `absence: withheld`, and nothing beside it that says the number.
 *
 * @example
 * withhold(programme, { threshold: 10 }).programme === programme // => true
 */
export function withhold(programme: Programme, options: WithholdOptions): WithheldProgramme {
  const { withheld, issues } = withholdCounts(programme, options);
  const fresh = new Map(
    withheld.filter(({ why }) => why !== 'given').map(({ observation, why }) => [observation, why]),
  );
  if (fresh.size === 0) return { programme, withheld, issues };
  const { observations = [] } = programme;
  const told = [...fresh].map(([at, why]) =>
    why === 'small'
      ? makeIssue('withheld-small', ['observations', at], { limit: options.threshold })
      : makeIssue('withheld-protects', ['observations', at]),
  );
  const numbers = new Map(
    [...fresh.keys()].map((at) => {
      const observation = observations[at] as Observation;
      const indicator = programme.indicators.find(({ id }) => id === observation.indicator);
      const counts = indicator ? countsOf(observation, indicator).map(({ value }) => value) : [];
      return [at, [...new Set([...counts, ...(observation.value === null ? [] : [observation.value])])]] as const;
    }),
  );
  return {
    programme: {
      ...programme,
      observations: observations.map((one, at) => (fresh.has(at) ? withoutNumbers(one) : one)),
    },
    withheld,
    issues: [...issues, ...told, ...withheldInText(programme, numbers)],
  };
}

/** Everything of a value that says or limits it is left out. */
function withoutNumbers(observation: Observation): Observation {
  const {
    printed: _,
    qualifier: _q,
    formula: _f,
    numerator: _n,
    denominator: _d,
    completionRate: _c,
    excluded: _e,
    ...rest
  } = observation;
  return { ...rest, value: null, absence: 'withheld' };
}
