import {
  css,
  html,
  LitElement,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Programme } from '@onemetre/core';
import { commonLabels, failureLabels, filterLabels, localeOf, type Locale } from '@onemetre/scenes';
import '../engine.ts';
import { emptyText, noFilter, readFilter, readSelection, safeText } from '@onemetre/scenes/views';
import type { Density, Face, Failure, Filter, Profile, Reader, Scene, Selection } from '@onemetre/scenes/views';
import { languagesOf } from '../store/languages-of.ts';
import type { Release } from '../store/release.ts';
import { OmStateEvent, type StateDetail } from '../events/om-state-event.ts';
import type { Choosing } from '../shared/choosing.ts';
import { choiceStyles } from '../shared/choice.styles.ts';
import { noticeTemplate } from '../shared/notice-template.ts';
import { noticeStyles } from '../shared/notice.styles.ts';
import { version } from '../version.ts';
import { askingTexts, asksOf, wrongAsks } from './asks-of.ts';
import { ChoicesController } from './choices-controller.ts';
import { EngineController, notHeld } from './engine-controller.ts';
import { hostStyles } from './host.styles.ts';
import { languageOf } from './language-of.ts';
import { ListenersController } from './listeners-controller.ts';
import { showsText } from './shows-text.ts';
import { themesStyles } from './themes.styles.ts';
import { SourceController } from './source-controller.ts';
import { toldFailure } from './told-failure.ts';
import { tellOwner } from './tell-owner.ts';
import { written } from './written.ts';
import type { WrongValue } from './wrong-values.ts';
import type { WidgetState } from './widget-state.ts';

/** What a framework takes back is null: then it says nothing. */
const texts = ['src', 'for', 'item', ...askingTexts] as const;

const drawn = html``;
const slot = html`<slot></slot>`;

export type { StateDetail } from '../events/om-state-event.ts';

/**
 * What every widget has in common: where its programme is, as of when and for whom it shows it, and the states that are
 * not data. A widget adds `renderScene`, and nothing it shows is computed there: that is for its view.
 */
export abstract class OmElement extends LitElement {
  static readonly onemetreVersion: string = version;

  static override styles = [themesStyles, hostStyles, noticeStyles, choiceStyles];

  /** One sheet for each class, however many it is written in: a page of cards adopts it hundreds of times. */
  static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [(super.finalizeStyles(styles) as CSSResult[]).reduce((all, one) => css`${all}${one}`)];
  }

  static override properties = {
    programme: { attribute: false },
    src: { reflect: true, useDefault: true, converter: written },
    for: {},
    item: { reflect: true, useDefault: true, converter: written },
    asOf: { attribute: 'as-of', reflect: true, useDefault: true, converter: written },
    knownAt: { attribute: 'known-at' },
    lang: { reflect: true, useDefault: true, converter: written },
    reader: {},
    profile: {},
    density: {},
    face: {},
    pages: {},
    selectable: { type: Boolean },
  };

  /** A programme object, in place of an address. */
  declare programme: unknown;
  /** Address of the published data, or `#name` of data in the page. */
  declare src: string;
  /** Id of the `om-programme` to take the data from. */
  declare for: string;
  /** Id of the item to show. */
  declare item: string;
  /** The date to judge as of, YYYY-MM-DD; absent: the provider's, else the file's, never today. */
  declare asOf: string;
  /** Only what had been published by this date is used; absent: the same as `as-of`. */
  declare knownAt: string;
  /** Language of the texts; absent: that of the page. */
  declare lang: string;
  /** `child` for readers of 8 to 12 years. */
  declare reader: Reader | '';
  /** `plan`, `figures` or `judged`; absent: the provider's, else the file's. */
  declare profile: Profile | '';
  /** `compact` for less space between lines. */
  declare density: Density | '';
  /** `plain`: what the page holds in the element stands and nothing is drawn, for tools that read the page alone. */
  declare face: Face | '';
  /** Folder of the pages of a site, such as `./`, to which counts and names lead; absent: the provider's, else they lead nowhere. */
  declare pages: string;
  /** Names are buttons that fire `om-select`; on an `om-programme`, those of all its widgets. */
  declare selectable: boolean;

  protected readonly source: SourceController;
  protected readonly choices: ChoicesController;
  protected state: WidgetState = { type: 'idle' };
  private wrong: readonly WrongValue[] = [];
  /** The language of this update, so that it is looked for in the page once. */
  private speaks = '';
  private told: StateDetail['type'] | null = null;
  private readonly engine: EngineController;

  constructor() {
    super();
    this.programme = undefined;
    this.src = '';
    this.for = '';
    this.item = '';
    this.asOf = '';
    this.knownAt = '';
    this.lang = '';
    this.reader = '';
    this.profile = '';
    this.density = '';
    this.face = '';
    this.pages = '';
    this.selectable = false;
    this.source = new SourceController(this);
    this.engine = new EngineController(this, () => this.source.again());
    this.choices = new ChoicesController(this, () => this.source.provided);
    // Printing does not wait for anything: what is pending is drawn before the event is over.
    new ListenersController(this, [
      [() => window, 'beforeprint', () => this.drawNow()],
      [() => document, 'DOMContentLoaded', () => this.state.type === 'ready' || this.requestUpdate()],
    ]);
  }

  override connectedCallback(): void {
    // The XML parser of Chromium sets attributes and tells the element nothing of them.
    if (!this.hasUpdated && document.contentType !== 'text/html')
      for (const { name, value } of this.attributes) this.attributeChangedCallback(name, null, value);
    super.connectedCallback();
  }

  /** What the reader sees of the programme. Setting it fires no event, and acts on all widgets of the same `om-programme`. */
  get filter(): Filter {
    return this.choices.now.filter;
  }

  set filter(filter: Filter | null) {
    this.choices.choose({ filter: readFilter(filter) }, false);
  }

  /** What the reader has chosen; it is marked in all widgets of the same `om-programme`. Setting it fires no event. */
  get selected(): Selection | null {
    return this.choices.now.selected;
  }

  set selected(selected: Selection | null) {
    this.choices.choose({ selected: readSelection(selected) }, false);
  }

  protected override willUpdate(changed: PropertyValues): void {
    for (const name of texts) this[name] ??= '';
    if (this.isConnected && (changed.has('programme') || changed.has('src') || changed.has('for')))
      this.source.choose();
    this.speaks = '';
    this.speaks = this.language;
    this.wrong = this.wrongValues();
    this.state = this.nextState();
  }

  private nextState(): WidgetState {
    const { load } = this.source;
    if (this.isPlain) return { type: 'idle' };
    if (load.type === 'idle') return load;
    if (load.type === 'failed') return this.engine.told(load);
    if (load.type === 'loading') return { type: 'loading', attempt: load.attempt ?? 1 };
    const { failure } = load;
    const filter = this.narrowedBy(this.choices.now.filter);
    try {
      if (load.type === 'released')
        return this.engine.told(filter === noFilter ? this.renderHeld(load.release) : notHeld, failure);
      const content = this.renderScene(this.sceneOf(load.programme, filter));
      if (content !== null) return { type: 'ready', content, failure };
      const filtered = filter !== noFilter && this.renderScene(this.sceneOf(load.programme, noFilter)) !== null;
      return { type: 'empty', filtered, failure };
    } catch (error) {
      // A fault of ours must not blank the page; whoever watches the page's errors still hears of it.
      setTimeout(() => {
        throw error;
      });
      return { type: 'failed', failure: { code: 'broken', detail: '' } };
    }
  }

  protected override updated(): void {
    const { state } = this;
    const { type } = state;
    const saysLess = state.type === 'failed' && this.saysLess(state.failure);
    if (!saysLess) tellOwner(state, this.wrongTexts, this.emptyText, this.locale);
    // What has been drawn is in the page; what it was made from need not be held for each of hundreds of cards.
    if (state.type === 'ready') this.state = { ...state, content: drawn };
    if (type === this.told) return;
    this.told = type;
    this.dispatchEvent(new OmStateEvent(type));
  }

  /** The language of the library's words: where it has none in the reader's, that of the programme they stand beside. */
  protected get locale(): Locale {
    return localeOf(this.language, languagesOf(this.source.load));
  }

  protected get language(): string {
    return this.speaks || languageOf(this, this.lang, this.source.provided?.lang);
  }

  /** The part of the reader's filter that narrows this widget. A widget about the whole takes none of it. */
  protected narrowedBy(_filter: Filter): Filter {
    return noFilter;
  }

  /** True when the reader's filter asks for other indicators than this one. */
  protected leavesOut(indicator: string): boolean {
    const { filter } = this.choices.now;
    const { load } = this.source;
    if (filter === noFilter || load.type !== 'ready') return false;
    const isIt = ({ id }: { readonly id: string }): boolean => id === indicator;
    return (
      load.programme.indicators.some(isIt) && !this.sceneOf(load.programme, filter).programme.indicators.some(isIt)
    );
  }

  /** How names can be chosen here. */
  protected get choosing(): Choosing {
    const { choices, source } = this;
    const offered = this.selectable || source.provided?.selectable === true;
    return { selected: choices.now.selected, select: offered ? choices.select : null };
  }

  /** The attributes that say what they cannot say. */
  protected wrongValues(): readonly WrongValue[] {
    return wrongAsks(this);
  }

  /** True for a widget that shows one item and has to be told which. */
  protected get needsItem(): boolean {
    return false;
  }

  private get emptyText(): string {
    const { load } = this.source;
    const programme = load.type === 'ready' ? load.programme : null;
    if (load.type !== 'released' && !programme) return '';
    return emptyText(this.item, programme, this.needsItem, this.locale);
  }

  private get wrongTexts(): readonly string[] {
    const say = commonLabels[this.locale];
    return this.wrong.map(({ name, value, allowed }) => say.wrongValue(name, safeText(value), allowed));
  }

  /** The folder of the pages to which counts and names lead. */
  protected get pagesFolder(): string | undefined {
    return asksOf(this, this.source.provided).pages;
  }

  /** What is shown, and to whom. */
  private sceneOf(programme: Programme, filter: Filter): Scene {
    const { provided } = this.source;
    const { language: lang, locale } = this;
    const { asOf, knownAt, profile, reader, density } = asksOf(this, provided);
    return this.engine.frame(programme, [asOf, knownAt], { locale, lang, profile, reader, density, filter });
  }

  /** Reads the data again; what was good stays until better comes. */
  reload(): void {
    this.source.retry();
  }

  /** Draws what is pending at once. */
  protected drawNow(): void {
    if (this.isUpdatePending) this.performUpdate();
  }

  /** What the widget shows of a release, where that holds it ready made. */
  protected renderHeld(_release: Release): WidgetState {
    return notHeld;
  }

  /** Called when something has come, before it is drawn: what is wanted of it can be asked for. */
  loaded(): void {}

  /** The widget itself; null when the data hold nothing for it. */
  protected abstract renderScene(scene: Scene): TemplateResult | null;

  protected override render(): TemplateResult {
    if (this.isPlain) return slot;
    const { source, state, locale } = this;
    // The page's own text stands outside what we print: its type, colours and direction are the page's.
    const isFailed = state.type === 'failed';
    const isFirst = state.type === 'idle' || state.type === 'loading' || (isFailed && this.saysLess(state.failure));
    return html`${isFirst ? slot : nothing}<div
      class="om"
      part="base"
      lang=${locale}
      data-density=${asksOf(this, source.provided).density ?? nothing}
      aria-busy=${state.type === 'loading' ? 'true' : nothing}
      data-faced=${this.hasFace || nothing}
      ><div class="ruler"></div
      >${this.renderKept()}${state.type === 'ready' ? state.content : this.renderAbsence(state)}</div
    >${isFailed && !isFirst ? slot : nothing}`;
  }

  /** True where the page's own text stands in place of what would be drawn: asked for, and there is some. */
  protected get isPlain(): boolean {
    return asksOf(this, this.source.provided).face === 'plain' && this.hasText;
  }

  /** Whether the page holds a text of its own here. */
  protected get hasText(): boolean {
    return showsText(this);
  }

  /** Whether the page shows something of its own here until there are data; while it is being read it may yet. */
  private get hasFace(): boolean {
    return document.readyState === 'loading' || showsText(this);
  }

  /** Where the programme around it says what has failed, a widget need not. */
  private saysLess({ code }: Failure): boolean {
    return !this.source.own && code !== 'broken';
  }

  private get retry(): { readonly label: string; readonly act: () => void } | undefined {
    if (!this.source.address) return undefined;
    return { label: commonLabels[this.locale].retry, act: () => this.reload() };
  }

  /** Said above data: that an attribute is not followed, and that reading them again has failed. */
  protected renderKept(): unknown {
    const { source, retry, locale } = this;
    const { load } = source;
    const texts = this.state.type === 'empty' ? [] : this.wrongTexts;
    const wrong = texts.map((text) => html`<div class="kept" role="status"><p>${text}</p></div>`);
    if ((load.type !== 'ready' && load.type !== 'released') || !load.failure || !source.own)
      return wrong.length === 0 ? nothing : wrong;
    return html`${wrong}<div class="kept" role="status"><p>${toldFailure(load.failure, locale).kept}</p>${retry ? html`<button type="button" @click=${retry.act}>${retry.label}</button>` : nothing}</div>`;
  }

  /** What stands there without data: a notice, and the text that the page itself has put into the element. */
  protected renderAbsence(state: Exclude<WidgetState, { type: 'ready' }>): TemplateResult {
    const { source, locale, retry } = this;
    const say = commonLabels[locale];
    switch (state.type) {
      case 'idle':
        return html``;
      case 'loading':
        // Beside text of the page it takes no room, so that nothing jumps when it goes.
        return source.own
          ? html`<p class=${this.hasFace ? 'said' : 'waiting'} role="status">${say.loading(state.attempt)}</p>`
          : html``;
      case 'empty': {
        const { clear, nothingText, nothingTitle } = filterLabels[locale];
        return state.filtered
          ? noticeTemplate({
              title: nothingTitle,
              text: nothingText,
              button: { label: clear, act: this.choices.clear },
            })
          : noticeTemplate({ title: say.emptyTitle, text: this.emptyText, details: this.wrongTexts });
      }
      case 'failed': {
        if (this.saysLess(state.failure)) {
          const { brief, kept } = failureLabels[locale].within;
          return html`<p class="waiting">${this.hasFace ? kept : brief}</p>`;
        }
        const { title, remedy, details } = toldFailure(state.failure, locale);
        return noticeTemplate({ title, text: remedy, details, ...(retry ? { button: retry } : {}) });
      }
    }
  }
}
