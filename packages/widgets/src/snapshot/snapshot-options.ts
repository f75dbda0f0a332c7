import type { Evaluation, Programme } from '@onemetre/core';
import type { Locale } from '@onemetre/scenes';
import type { Profile, Reader } from '@onemetre/scenes/views';

/** What a snapshot is made from: the same that an element in a page would be given. */
export interface SnapshotOptions {
  readonly programme: Programme;
  /** null when no date has been chosen: then nothing is judged. */
  readonly evaluation: Evaluation | null;
  readonly locale: Locale;
  /** Language of the programme's texts, where it is more precise than `locale`. */
  readonly lang?: string | undefined;
  readonly profile?: Profile | undefined;
  readonly reader?: Reader | undefined;
  /** The content hash of the published file. */
  readonly hash?: string | undefined;
  /** The folder of the site's pages, such as `./`, to which counts and names lead; absent: they lead nowhere. */
  readonly pages?: string | undefined;
  /** The item to show, for widgets that show one. */
  readonly item?: string | undefined;
  /** The edition or release to compare with, where the element's `before` names one. */
  readonly earlier?: Programme | undefined;
  /** The columns that a table may have, for narrow places such as an article; a wider one is told row by row. */
  readonly columns?: number | undefined;
  /** Whether '' comes where there is nothing to show, instead of a sentence that says so. */
  readonly orNothing?: boolean | undefined;
  /** The element's further attributes, such as `list`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}
