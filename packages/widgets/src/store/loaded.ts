import type { Programme } from '@onemetre/core';
import type { Failure } from '@onemetre/scenes/views';

/** One reading, of a programme unless it says otherwise: what was read, or why nothing was. */
export type Loaded<Read = { readonly programme: Programme }> =
  | ({ readonly ok: true } & Read)
  | {
      readonly ok: false;
      readonly failure: Failure;
      /** Set when trying again may help: milliseconds the server asks to wait, or null. */
      readonly again?: { readonly after: number | null };
    };
