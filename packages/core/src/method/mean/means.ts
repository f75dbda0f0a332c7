import { generalisedMean } from '../../math/generalised-mean.ts';
import { geometricMean } from '../../math/geometric-mean.ts';
import { harmonicMean } from '../../math/harmonic-mean.ts';
import type { Refused } from '../../math/refusal.ts';
import type { WeightedItem } from '../../math/usable-items.ts';
import { weightedMean } from '../../math/weighted-mean.ts';
import { answerWith, noAnswerFor } from '../answer-with.ts';
import type { MethodOptions } from '../method-case.ts';
import type { MethodCard, PublishedMethod } from '../published-method.ts';
import { meanItems } from './mean-items.ts';

type Mean = (items: readonly WeightedItem[], options: MethodOptions) => number | Refused;

/** The four weighted means of composite indicators. */
export const means: readonly PublishedMethod[] = [
  method('weighted-mean', weightedMean),
  method('geometric-mean', geometricMean),
  method('harmonic-mean', harmonicMean),
  method('generalised-mean', (items, options) => generalisedMean(items, options.power ?? 1, options), { power: 1 }),
];

function method(id: string, mean: Mean, defaults: PublishedMethod['defaults'] = {}): PublishedMethod {
  const card: MethodCard = {
    id,
    version: '1',
    citation:
      'OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 6; missing values as in COINr, R/aggregate.R (Becker and others 2022, Journal of Open Source Software 7(78))',
    defaults: { weights: null, threshold: null, series: null, ...defaults },
    statuses: ['aggregated', 'not-available'],
    timeless: true,
  };
  return {
    ...card,
    evaluate: (input) => {
      const found = meanItems(input);
      if ('reason' in found) return noAnswerFor(card, found.reason);
      const { items, notes } = found;
      const available = items.filter(({ value }) => value !== null).length;
      const details = { available, items: items.length };
      const value = mean(items, input.options ?? {});
      if (typeof value !== 'number') return noAnswerFor(card, value.reason, notes, details);
      return answerWith(card, { value, status: 'aggregated', notes, details });
    },
  };
}
