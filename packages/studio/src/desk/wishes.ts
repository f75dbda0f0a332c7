import type { CorrectionKind } from '@onemetre/exchange';

/** What a person asks of the release. Texts are as they were typed; '' where nothing was. */
export interface Wishes {
  /** As of when it is judged, YYYY-MM-DD. */
  readonly asOf: string;
  /** The day on which it is made public. */
  readonly released: string;
  readonly nextUpdate: string;
  /** Below which counts of people are withheld, where it is not the usual line, and why. */
  readonly threshold: string;
  readonly because: string;
  /** Changes of published figures, called by their names, by the id of the observation. */
  readonly corrections: ReadonlyMap<string, { readonly kind: CorrectionKind; readonly reason: string }>;
}

/** Nothing asked yet. */
export const noWishes: Wishes = {
  asOf: '',
  released: '',
  nextUpdate: '',
  threshold: '',
  because: '',
  corrections: new Map(),
};
