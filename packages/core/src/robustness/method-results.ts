import type { Evaluation } from '../answer/evaluation.ts';
import type { Programme } from '../generated/types.ts';
import { buildLookup } from '../lookup/lookup.ts';
import type { MethodResult } from '../method/method-result.ts';
import type { PublishedMethod } from '../method/published-method.ts';
import type { Incomparable } from './incomparable.ts';
import { methodCaseOf } from './method-case-of.ts';

/**
 * What one published method says of each target of a judged programme.
 *
 * @returns by id of the target; a reason in place of a result where the method cannot be asked
 *
 * @example
 * const evaluation = evaluateProgramme(programme, { asOf: '2024-12-31' });
 * methodResults(programme, evaluation, findMethod('eurostat')).size // => programme.targets.length
 */
export function methodResults(
  programme: Programme,
  evaluation: Evaluation,
  method: PublishedMethod,
): ReadonlyMap<string, MethodResult | { readonly reason: Incomparable }> {
  const { answers, asOf, knownAt, rules } = evaluation;
  const lookup = buildLookup(programme, { asOf, knownAt }, rules);
  return new Map(
    programme.targets.flatMap((target) => {
      const answer = answers.get(target.id);
      if (answer === undefined) return [];
      const input = methodCaseOf(target, answer, lookup);
      return [[target.id, 'reason' in input ? input : method.evaluate(input)] as const];
    }),
  );
}
