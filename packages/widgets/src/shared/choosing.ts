import type { Selection } from '@onemetre/scenes/views';

/** How a widget lets its reader choose: what is chosen, and what to call; null where nothing can be chosen. */
export interface Choosing {
  readonly selected: Selection | null;
  readonly select: ((selection: Selection) => void) | null;
}
