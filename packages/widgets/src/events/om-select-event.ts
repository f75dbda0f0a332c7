import type { Selection } from '@onemetre/scenes/views';

/**
 * A reader has chosen something, or let it go (`detail` is null). Fired by the widget in which it happened and by its
 * `om-programme`; it does not bubble.
 */
export class OmSelectEvent extends CustomEvent<Selection | null> {
  constructor(selected: Selection | null) {
    super('om-select', { detail: selected });
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-select': OmSelectEvent;
  }
}
