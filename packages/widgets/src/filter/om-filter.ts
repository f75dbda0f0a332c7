import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { OmElement } from '../element/om-element.ts';
import { noFilter, readFilter, filterView, type Filter, type ChoiceView, type Scene } from '@onemetre/scenes/views';
import { filterStyles } from './om-filter.styles.ts';

/** Milliseconds without another letter before a word counts as typed. */
const pause = 250;

/**
 * Narrows all widgets of the same `om-programme` to a domain, a unit, a family of states or words, and says how much is
 * left. It stands inside the `om-programme`, or names it with `for`. Headlines and tallies of the whole stay as they are.
 *
 * @tag om-filter
 * @summary Filters all widgets of one programme.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmFilterEvent} om-filter - When a reader filters.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - How much is shown.
 * @cssproperty [--om-accent=#1f4e79] - Colour of the focus ring.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmFilter extends OmElement {
  static override styles = [OmElement.styles, filterStyles].flat();

  private typed = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What is being typed is left alone; what was chosen elsewhere is shown.
    const { text } = this.choices.now.filter;
    if (this.timer === undefined && readFilter({ text: this.typed }).text !== text) this.typed = text ?? '';
    super.willUpdate(changed);
  }

  protected override renderScene(scene: Scene): TemplateResult | null {
    if (scene.whole.domains.length === 0 && scene.whole.indicators.length === 0) return null;
    const { name, choices, text, shown, clear } = filterView(scene);
    const { filter } = this.choices.now;
    return html`<div class="bar" role="search" aria-label=${name}>
        ${choices.map((choice) => this.renderChoice(choice, filter[choice.key] ?? ''))}
        <label class=${filter.text === undefined ? '' : 'acting'}><span>${text}</span><input type="search" autocomplete="off" .value=${this.typed} @input=${this.type} @change=${this.search} /></label>
        ${filter === noFilter ? nothing : html`<button type="button" @click=${this.clear}>${clear}</button>`}
      </div>
      <p class="shown" part="sentence" role="status">${shown}</p>`;
  }

  private renderChoice({ key, label, options }: ChoiceView, chosen: string): TemplateResult {
    const change = (event: Event): void => this.filterBy({ [key]: (event.target as HTMLSelectElement).value });
    return html`<label class=${chosen === '' ? '' : 'acting'}
      ><span>${label}</span><select @change=${change}>
        ${options.map(({ value, text }) => html`<option .value=${value} .selected=${value === chosen}>${text}</option>`)}
      </select></label
    >`;
  }

  private filterBy(change: Partial<Record<keyof Filter, string>>): void {
    this.choices.choose({ filter: readFilter({ ...this.choices.now.filter, ...change }) });
  }

  private readonly type = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.search, pause);
  };

  private readonly search = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.filterBy({ text: this.typed });
  };

  private readonly clear = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.typed = '';
    this.choices.clear();
    // The button goes away with the filter: the focus must not fall out of the page.
    this.shadowRoot?.querySelector('input')?.focus();
  };
}
