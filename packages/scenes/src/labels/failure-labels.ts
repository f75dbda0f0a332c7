import type { FailureCode } from '../view/load-state.ts';

export { failureLabels } from '../generated/locales/failure-labels.ts';

/** What went wrong and what to do about it; `detail` is a status code, a limit or a name. */
export interface FailureLabel {
  readonly title: string;
  readonly remedy: (detail: string) => string;
}

export interface FailureLabels {
  readonly codes: Readonly<Record<FailureCode, FailureLabel>>;
  /** Said when an earlier, good answer is still shown. */
  readonly kept: (title: string) => string;
  /** Said by a widget whose data another element reads, without and with text of the page's own. */
  readonly within: { readonly brief: string; readonly kept: string };
  readonly more: (count: number) => string;
}
