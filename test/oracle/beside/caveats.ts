import type { Indicator, Target, Verdict } from '../file/file-shapes.ts';
import type { Value } from '../values/value.ts';

/**
 * What a reader should know about the numbers of a verdict: that one was derived from a printed rate, that the share judged
 * has no counts, that its source leaves units out.
 *
 * @param values those that count, oldest first
 */
export const caveatsOf = (
  { reference }: Verdict,
  values: readonly Value[],
  { kind }: Target,
  { unit }: Indicator,
): string[] => {
  const judged = values.filter((value) => value.reference === reference).pop();
  const ofUnits = ['standard', 'coverage'].includes(kind);
  return [
    ...(values.some(({ derived }) => derived === true) ? ['derived-from-rate'] : []),
    ...(ofUnits && judged?.allows && judged.uncounted === true ? ['counts-not-given'] : []),
    ...(judged?.excludes === true && (ofUnits || unit.kind !== 'plain') ? ['share-excludes'] : []),
  ];
};
