import type { Programme } from '@onemetre/core';
import type { StaticForm } from '../kit/kit-content.ts';

export interface PageKitInput {
  /** Of the library: it stands in the names of the scripts. */
  readonly version: string;
  /** Scripts by name, such as `onemetre.js`, with what goes with them: licences, messages, styles, the list of components. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the sample pages show, as `publishProgramme` gave it. */
  readonly programme: Programme;
  /** The sample that is an article holds these. */
  readonly staticForm: StaticForm;
  /** For the sample beside an older script; it stands among the samples, not among the scripts. */
  readonly jquery: Uint8Array;
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
