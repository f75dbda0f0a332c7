import type { Programme } from '@onemetre/core';
import type { Failure, LoadState } from '@onemetre/scenes/views';
import type { Release } from './release.ts';

/** One reading, of a programme unless it says otherwise: what was read, or why nothing was. */
export type Loaded<Read = { readonly programme: Programme }> =
  | ({ readonly ok: true } & Read)
  | {
      readonly ok: false;
      readonly failure: Failure;
      /** Set when trying again may help: milliseconds the server asks to wait, or null. */
      readonly again?: { readonly after: number | null };
    };

/** What is known of a programme in a page: its data, or a release that holds what is shown of it ready made. */
export type PageLoad =
  | LoadState
  | { readonly type: 'released'; readonly release: Release; readonly failure?: Failure | undefined };
