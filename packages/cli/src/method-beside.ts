import type { Evaluation, Programme } from '@onemetre/core';
import type { MethodResult, PublishedMethod } from '@onemetre/core/methods';
import { methodResults, type Incomparable } from '@onemetre/core/robustness';
import { formatCount, incomparableText, notEvaluableText, type Locale } from '@onemetre/scenes';

/** A published method's answer to one target, as it is written: `notEvaluable` also says why it could not be asked. */
type Beside = Omit<MethodResult, 'details' | 'notEvaluable'> & {
  readonly notEvaluable: MethodResult['notEvaluable'] | Incomparable;
};

export interface MethodBeside {
  /** By id of the target. */
  readonly data: ReadonlyMap<string, Beside>;
  /** The cells for value, score and status; empty where an item is no target. */
  readonly cells: (id: string) => readonly [string, string, string];
}

/** As many digits as a reader compares by; the data have them all. */
const printed = (value: number | null | undefined, locale: Locale): string =>
  typeof value === 'number' ? formatCount(Number(value.toPrecision(6)), locale) : '';

/** What a published method says of the targets of a judged programme, beside our own answers. */
export const methodBeside = (
  programme: Programme,
  evaluation: Evaluation,
  method: PublishedMethod,
  locale: Locale,
): MethodBeside => {
  const results = methodResults(programme, evaluation, method);
  const none = method.statuses[method.statuses.length - 1] as string;
  const data = new Map(
    [...results].map(([id, result]): [string, Beside] => {
      if ('reason' in result) {
        const { id: name, version } = method;
        const nothing = { value: null, score: null, status: none, notes: [] };
        return [id, { method: name, version, ...nothing, notEvaluable: result.reason }];
      }
      const { details, ...rest } = result;
      return [id, { ...rest, ...details }];
    }),
  );
  const cells = (id: string): readonly [string, string, string] => {
    const result = results.get(id);
    if (result === undefined) return ['', '', ''];
    if ('reason' in result) return ['', '', incomparableText(result.reason, locale)];
    const { value, score, status, notEvaluable } = result;
    const said = notEvaluable === null ? status : notEvaluableText(notEvaluable, locale);
    return [printed(value, locale), printed(score, locale), said];
  };
  return { data, cells };
};
