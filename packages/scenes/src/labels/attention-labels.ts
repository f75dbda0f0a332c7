export { attentionLabels } from '../generated/locales/attention-labels.ts';

/** Words of om-attention. */
export interface AttentionLabels {
  readonly name: string;
  readonly notJudged: string;
  readonly first: (count: number) => string;
  readonly nothing: string;
  readonly unknown: (count: number) => string;
  readonly action: string;
  readonly pastDueUnknown: string;
  readonly late: (days: number) => string;
  readonly reason: string;
  readonly note: string;
  /** A duty and the units that have it. */
  readonly units: (v: { duty: string; names: readonly string[] }) => string;
}
