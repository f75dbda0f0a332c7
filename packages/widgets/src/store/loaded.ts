import type { Programme } from '@onemetre/core';
import type { Failure } from '@onemetre/scenes/views';

/** One reading of a programme: the data, or why there are none. */
export type Loaded =
  | { readonly ok: true; readonly programme: Programme }
  | {
      readonly ok: false;
      readonly failure: Failure;
      /** Set when trying again may help: milliseconds the server asks to wait, or null. */
      readonly again?: { readonly after: number | null };
    };
