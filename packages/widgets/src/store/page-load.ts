import type { Failure, LoadState } from '@onemetre/scenes/views';
import type { Release } from './release.ts';

/** What is known of a programme in a page: its data, or a release that holds what is shown of it ready made. */
export type PageLoad =
  | LoadState
  | { readonly type: 'released'; readonly release: Release; readonly failure?: Failure | undefined };
