import type { Filter } from '@onemetre/scenes/views';

/**
 * A reader has filtered. Fired by the widget in which it happened and by the `om-programme` whose widgets it acts on; it
 * does not bubble, because it is not true of what stands around them.
 */
export class OmFilterEvent extends CustomEvent<Filter> {
  constructor(filter: Filter) {
    super('om-filter', { detail: filter });
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-filter': OmFilterEvent;
  }
}
