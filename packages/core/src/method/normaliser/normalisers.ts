import { distanceToTarget } from '../../math/distance-to-target.ts';
import { goalposts } from '../../math/goalposts.ts';
import { logit } from '../../math/logit.ts';
import { minMax } from '../../math/min-max.ts';
import { percentileRanks } from '../../math/percentile-ranks.ts';
import type { Refused } from '../../math/refusal.ts';
import { zScores } from '../../math/z-scores.ts';
import { answerWith, noAnswerFor } from '../answer-with.ts';
import type { MethodCase } from '../method-case.ts';
import type { NotEvaluable } from '../not-evaluable.ts';
import type { MethodCard, PublishedMethod } from '../published-method.ts';

type Scaled = (number | null)[] | Refused | { readonly reason: NotEvaluable };
type Values = readonly (number | null)[];

/** Ways to bring values onto one scale. */
export const normalisers: readonly PublishedMethod[] = [
  method(
    'goalposts',
    (values, { options: { worst, best, clip = true } = {} }) =>
      worst === undefined || best === undefined
        ? { reason: 'no-bounds' }
        : each(values, (value) => goalposts(value, { worst, best }, { clip })),
    { worst: null, best: null, clip: true },
  ),
  method(
    'distance-to-target',
    (values, { baseline, target, options }) => {
      const start = baseline?.value ?? null;
      if (start === null) return { reason: 'no-baseline' };
      if (target === undefined) return { reason: 'no-target' };
      return each(values, (value) =>
        distanceToTarget(value, { start, target: target.value }, { cap: options?.clip === true }),
      );
    },
    { clip: false },
  ),
  method('min-max', minMax),
  method('z-score', zScores),
  method('percentile-rank', percentileRanks),
  method(
    'logit',
    (values, { options }) =>
      each(values, (value) => logit(value / (options?.scale ?? 1)) ?? { reason: 'share-outside-limits' }),
    { scale: 1 },
  ),
];

function method(
  id: string,
  scale: (values: Values, input: MethodCase) => Scaled,
  defaults: PublishedMethod['defaults'] = {},
): PublishedMethod {
  const card: MethodCard = {
    id,
    version: '1',
    citation:
      'OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 5; as in COINr, R/normalise.R (Becker and others 2022)',
    defaults,
    statuses: ['normalised', 'not-available'],
    timeless: true,
  };
  return {
    ...card,
    evaluate: (input) => {
      // In the order given: the items may as well be places as years.
      const given = (input.series ?? []).map(({ value }) => value);
      const scaled = given.some((value) => value !== null) ? scale(given, input) : ({ reason: 'no-data' } as const);
      if ('reason' in scaled) return noAnswerFor(card, scaled.reason);
      const values = given.map((value, i) => (value === null ? null : (scaled[i] ?? null)));
      return answerWith(card, { value: values[values.length - 1] ?? null, status: 'normalised', details: { values } });
    },
  };
}

/** Each value by itself; the first that has no place on the scale refuses the list. */
function each(values: Values, scale: (value: number) => number | { readonly reason: NotEvaluable }): Scaled {
  const scaled: (number | null)[] = [];
  for (const value of values) {
    const result = value === null ? null : scale(value);
    if (result !== null && typeof result !== 'number') return result;
    scaled.push(result);
  }
  return scaled;
}
