import type { Programme } from '@onemetre/core';
import type { StaticForm } from '../kit/kit-content.ts';

export interface PageKitInput {
  /** Of the library: it stands in the names of the scripts. */
  readonly version: string;
  /**
   * Scripts by name, such as `onemetre.js`, with what goes with them: licences, messages, styles, the list of components. In
   * `samples/` what only the sample pages need: `jquery.min.js`, and `frame.js` and `page.js` for a frame as tall as what it shows.
   */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the sample pages show, as `publishProgramme` gave it. */
  readonly programme: Programme;
  /** The sample that is an article holds these. */
  readonly staticForm: StaticForm;
}

/** A file of the kit as a table tells it. */
export interface KitFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A package whose code stands in a script. */
export interface KitComponent {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}
