/** What `om-state` tells. */
export interface StateDetail {
  readonly type: 'idle' | 'loading' | 'ready' | 'empty' | 'failed';
}

/** A widget has begun to read, has data, finds nothing to show, or has failed; it does not bubble. */
export class OmStateEvent extends CustomEvent<StateDetail> {
  constructor(type: StateDetail['type']) {
    super('om-state', { detail: { type } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-state': OmStateEvent;
  }
}
