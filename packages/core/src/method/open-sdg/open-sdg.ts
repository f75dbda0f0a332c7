import { noAnswerFor } from '../answer-with.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodResult } from '../method-result.ts';
import type { PublishedMethod } from '../published-method.ts';
import { openSdgCard } from './open-sdg-card.ts';
import { openSdgIndicator } from './open-sdg-indicator.ts';
import { openSdgSeries } from './open-sdg-series.ts';

/** The progress measure of Open SDG, of one series or of the mean of several. */
export const openSdg: PublishedMethod = { ...openSdgCard, evaluate };

/** The case of one of several series: what the case says, and what that series has of its own. */
function caseOf({ named, options, ...rest }: MethodCase, name: string): MethodCase {
  const { series: own, ...shared } = options ?? {};
  const { baseline, target, direction, ...further } = own?.[name] ?? {};
  return {
    ...rest,
    series: named?.[name] ?? [],
    ...(baseline === undefined ? {} : { baseline }),
    ...(target === undefined ? {} : { target }),
    ...(direction === undefined ? {} : { direction }),
    options: { ...shared, ...further },
  };
}

function evaluate(input: MethodCase): MethodResult {
  if (input.named === undefined) return openSdgSeries(input);
  const names = Object.keys(input.named);
  if (names.length === 0) return noAnswerFor(openSdgCard, 'no-data');
  return openSdgIndicator(names.map((name) => [name, openSdgSeries(caseOf(input, name))] as const));
}
