import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { asksOf } from '../element/asks-of.ts';
import { ContextProviderEvent } from '../element/context-provider-event.ts';
import type { ContextRequestEvent, ProvidedCallback } from '../element/context-request-event.ts';
import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import { programmeContext, type Provided } from '../element/provided.ts';
import { showsText } from '../element/shows-text.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { programmeStyles } from './om-programme.styles.ts';
import { childStyles } from '../shared/child.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';

/**
 * Reads a programme once and gives it to every widget inside, with the date, language and profile chosen here. Shows the
 * head of the programme; a page that has a head of its own puts it into the slot `head`.
 *
 * @tag om-programme
 * @summary The programme: reads the data, shows its head, and serves the widgets inside.
 * @attr {string} theme - `dark`, `contrast`, `large` (18 pt text, targets of 60 px) or `page` (the page's own ink and ground, for toolbars that change them), alone or together; for every widget inside.
 * @slot - The widgets and whatever else the page shows; always visible.
 * @slot head - A head of the page's own, in place of the one that is made here.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, or fails.
 * @fires {OmFilterEvent} om-filter - When a reader filters in one of the widgets of this programme.
 * @fires {OmSelectEvent} om-select - When a reader chooses something in one of them, or lets it go.
 * @csspart base - The whole.
 * @csspart details - What opens for a child's grown-ups.
 * @csspart facts - Place, issuer, period.
 * @csspart foot - Place, marks and date on a child's page.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - As of when it is judged.
 * @csspart source - The source line.
 * @csspart title - The title.
 * @cssproperty [--om-accent=#1f4e79] - Colour of values.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmProgramme extends SceneElement {
  protected override readonly widget = 'om-programme';

  static override styles = [
    OmElement.styles,
    factsStyles,
    footStyles,
    detailsStyles,
    programmeStyles,
    childStyles,
  ].flat();

  private readonly consumers = new Set<ProvidedCallback>();

  constructor() {
    super();
    this.addEventListener('context-request', (event) => this.answer(event as ContextRequestEvent));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Widgets that were defined first have asked in vain: they ask again.
    this.dispatchEvent(new ContextProviderEvent(programmeContext, this));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.provide();
  }

  private answer(event: ContextRequestEvent): void {
    // Its own request is meant for the programme around it.
    if (event.context !== programmeContext || event.contextTarget === this) return;
    event.stopPropagation();
    const { callback } = event;
    if (!event.subscribe) {
      callback(this.provided);
      return;
    }
    this.consumers.add(callback);
    callback(this.provided, this.endOf(callback));
  }

  private readonly ends = new Map<ProvidedCallback, () => void>();

  private endOf(callback: ProvidedCallback): () => void {
    const known = this.ends.get(callback);
    if (known) return known;
    const end = (): void => {
      this.consumers.delete(callback);
      this.ends.delete(callback);
    };
    this.ends.set(callback, end);
    return end;
  }

  /** For the widgets inside: what one of them chooses, all of them know at once. */
  private readonly choose: NonNullable<Provided['choose']> = (change, told) => {
    this.choices.choose(change, told);
    this.provide();
  };

  private readonly lookAgain = (): void => this.source.again();

  private last: Provided | null = null;

  /** What is given to the widgets inside; the same object while nothing in it has changed. */
  private get provided(): Provided {
    const outer = this.source.provided;
    const next: Provided = {
      load: this.source.load,
      lang: this.lang || outer?.lang || undefined,
      ...asksOf(this, outer),
      choices: this.choices.now,
      choose: this.choose,
      selectable: this.selectable || outer?.selectable,
      again: this.lookAgain,
    };
    const { last } = this;
    const same = last !== null && (Object.keys(next) as (keyof Provided)[]).every((key) => next[key] === last[key]);
    if (!same) this.last = next;
    return this.last as Provided;
  }

  private provide(): void {
    const before = this.last;
    const now = this.provided;
    if (now === before) return;
    for (const callback of [...this.consumers]) callback(now, this.endOf(callback));
  }

  /** Its own face is the head: what else stands inside are the widgets, and each has its own. */
  protected override get hasText(): boolean {
    const head = this.querySelector(':scope > [slot=head]');
    return head !== null && showsText(head);
  }

  protected override render(): TemplateResult {
    if (this.isPlain) return html`<slot name="head"></slot><slot></slot>`;
    // What goes wrong is said outside the head, which may be the page's own.
    if (this.state.type !== 'ready') return html`<slot name="head"></slot>${super.render()}`;
    const kept = super.renderKept();
    return html`${kept === nothing ? nothing : html`<div class="om" lang=${this.locale}>${kept}</div>`}<slot name="head">${super.render()}</slot><slot></slot>`;
  }

  protected override renderKept(): unknown {
    return nothing;
  }
}
