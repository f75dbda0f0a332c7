export { itemLabels } from '../generated/locales/item-labels.ts';

/** Words of the page of one item. */
export interface ItemLabels {
  readonly words: string;
  readonly wordings: Readonly<Record<'quote' | 'summary', string>>;
  /** A deadline that the source states. */
  readonly stated: (date: string) => string;
  readonly belongs: string;
  readonly actions: string;
  readonly deeds: string;
  readonly duties: string;
  readonly duty: string;
  readonly withWhom: string;
  readonly indicators: string;
}
