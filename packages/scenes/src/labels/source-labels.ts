export { sourceLabels } from '../generated/locales/source-labels.ts';

/** The source line that stands under every widget. */
export interface SourceLabels {
  readonly source: string;
  readonly asOf: string;
  readonly released: string;
  readonly nextUpdate: string;
  readonly hash: string;
  /** Said behind the first documents; `count` is that of all. */
  readonly more: (count: number) => string;
}
