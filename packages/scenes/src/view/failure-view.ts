import type { Locale } from '../text/locale.ts';
import { failureLabels } from '../labels/failure-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import type { Failure } from './load-state.ts';

export interface FailureView {
  readonly title: string;
  readonly remedy: string;
  /** The first faults that the check found. */
  readonly details: readonly string[];
  /** Said above data that are still shown although a later reading failed. */
  readonly kept: string;
}

/**
 * What went wrong and what to do about it, in words.
 *
 * @param details what the check found, where what has checked words it: see `mistakeTexts`
 */
export const failureView = (failure: Failure, locale: Locale, details: readonly string[] = []): FailureView => {
  const say = failureLabels[locale];
  const { title, remedy } = say.codes[failure.code];
  const more = (failure.mistakeCount ?? details.length) - details.length;
  return {
    title,
    remedy: remedy(safeText(failure.detail)),
    details: more > 0 ? [...details, say.more(more)] : details,
    kept: say.kept(title),
  };
};
