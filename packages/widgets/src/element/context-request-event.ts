import type { Provided } from './provided.ts';

export type ProvidedCallback = (value: Provided, unsubscribe?: () => void) => void;

/** Asks for the programme around an element, by the web components community's context protocol. */
export class ContextRequestEvent extends Event {
  readonly context: unknown;
  readonly contextTarget: Element;
  readonly callback: ProvidedCallback;
  readonly subscribe = true;

  constructor(context: unknown, contextTarget: Element, callback: ProvidedCallback) {
    super('context-request', { bubbles: true, composed: true });
    this.context = context;
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}
