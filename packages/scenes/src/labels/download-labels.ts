import type { PictureSize } from '../view/picture.ts';

export { downloadLabels } from '../generated/locales/download-labels.ts';

/** Words of the download under charts, tables and cards. */
export interface DownloadLabels {
  /** What a picture says, for those who hear it. */
  readonly spoken: (parts: readonly string[]) => string;
  readonly download: string;
  readonly csv: string;
  readonly sizes: Readonly<Record<PictureSize, string>>;
  /** For where downloads are blocked. */
  readonly view: string;
  readonly viewHint: string;
  readonly place: string;
  readonly marks: string;
  /** Whose verdict the states are. */
  readonly verdict: string;
  readonly name: string;
}
