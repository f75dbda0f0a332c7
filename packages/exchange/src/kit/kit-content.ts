import type { Programme } from '@onemetre/core';
import type { Locale } from '@onemetre/scenes';
import type { KitPart } from './kit-parts.ts';

/** A widget as HTML without style, class and script; '' where the data hold nothing for it. */
export type StaticForm = (tag: string, locale: Locale) => string;

export interface KitInput {
  /** The programme as `publishProgramme` gave it. */
  readonly programme: Programme;
  readonly staticForm: StaticForm;
  /** What shows the widgets, with its licences, by file name; `onemetre.js` is one of them. */
  readonly scripts: ReadonlyMap<string, Uint8Array>;
  /** Further files to lie beside the data, such as prepared scenes. */
  readonly beside?: ReadonlyMap<string, Uint8Array> | undefined;
  /** Content of `<meta>` tags by name, as the guideline on government websites asks: SiteName, ColumnName and so on. */
  readonly meta?: Readonly<Record<string, string>> | undefined;
}

/** A static form of a widget that has something to show. */
export interface KitFragment {
  readonly part: KitPart;
  /** Where it lies in the folder. */
  readonly file: string;
  readonly html: string;
}

/** What the pages of the folder are made of, in one language. */
export interface KitContent extends KitInput {
  readonly locale: Locale;
  /** The languages of the folder; the first prevails. */
  readonly languages: readonly Locale[];
  readonly fragments: readonly KitFragment[];
  /** How a page asks that the script is the one it was tested with. */
  readonly integrity: string;
}
