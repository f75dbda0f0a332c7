/** Says that an element has begun to provide a context, so that those who asked before it was there ask again. */
export class ContextProviderEvent extends Event {
  readonly context: unknown;
  readonly contextTarget: Element;

  constructor(context: unknown, contextTarget: Element) {
    super('context-provider', { bubbles: true, composed: true });
    this.context = context;
    this.contextTarget = contextTarget;
  }
}
